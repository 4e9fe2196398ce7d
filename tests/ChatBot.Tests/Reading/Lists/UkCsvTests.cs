using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists;

namespace ChatBot.Tests.Reading.Lists;

public sealed class UkCsvTests : IDisposable
{
    private const string Current = "Report Date: 28-Jan-2026\nLast Updated,Unique ID,OFSI Group ID,Name 6,Name 1,Name type,Alias strength,Name non-latin script,Regime Name,Designation Type,Other Information,Address Line 1,Address Country,Date Designated\n";

    private readonly ListFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_rows_of_an_entry_are_one_entry()
    {
        var list = ListFiles.Open(_folder.Write(
            "uk.csv",
            Current + "01/02/2024,RUS0001,1,OL,,Alias,Low quality,,Russia,Entity,,1 Quay,Norway,15/03/2022\n01/02/2024,RUS0001,1,ORLA LAMPS,,Primary Name,,Орла,Russia,Entity,Makes lamps,2 Quay,Norway,15/03/2022\n"
            + "01/02/2024,RUS0002,2,MOE,KARI,Primary Name,,,Russia,Individual,,,,15/03/2022\n01/02/2024,RUS0003,3,STERN,,Primary Name,,,Russia,Ship,,,,15/03/2022\nshort\n01/02/2024,RUS0004,4,FEN,,Primary Name,,,Russia,Entity,,,,\n"))!;
        var items = list.Items.ToList();
        var entry = items[0].Entry!;

        Assert.Equal(("uk-sanctions-list", new DateOnly(2026, 1, 28)), (list.Key, list.Published));
        Assert.Equal(("RUS0001", "ORLA LAMPS", "UK Sanctions List", "United Kingdom", "2022-03-15", 3), (entry.Key, entry.Name, entry.List, entry.Authority, entry.Added.ToString(), entry.Row));
        Assert.Equal([new("OL", EntryNameKind.Weak), new("Орла", EntryNameKind.Native)], entry.OtherNames.ToArray());
        Assert.Equal(["Russia", "1 Quay, Norway", "2 Quay, Norway"], [.. entry.Programs, .. entry.Addresses]);
        Assert.Equal(
            [
                new(4, RowIssueKind.Duplicate, "another name or address of the same entry"), new(5, RowIssueKind.LeftOut, "an individual"), new(6, RowIssueKind.LeftOut, "a vessel"),
                new RowIssue(7, RowIssueKind.Malformed, "the number of cells is wrong"),
            ],
            items.Select(i => i.Issue).OfType<RowIssue>());
        Assert.Equal("FEN", items[^1].Entry!.Name);
    }

    [Fact]
    public void The_older_list_has_other_names_for_its_columns()
    {
        var list = ListFiles.Open(_folder.Write(
            "ConList.csv",
            "Last Updated,28/01/2026\nName 6,Name 1,Address 1,Post/Zip Code,Country,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Group ID\n"
            + "ORLA LAMPS,,1 Quay,0150,Norway,Entity,Primary name,,Russia,16/03/2022,15/03/2022,13\nFEN,,,,,Entity,FKA,,Russia,16/03/2022,15/03/2022,13\n"))!;
        var entry = list.Items.First().Entry!;

        Assert.Equal(("uk-ofsi-consolidated-list", new DateOnly(2026, 1, 28)), (list.Key, list.Published));
        Assert.Equal(("13", "ORLA LAMPS", "OFSI", "2022-03-15"), (entry.Key, entry.Name, entry.Authority, entry.Added.ToString()));
        Assert.Equal([new EntryName("FEN", EntryNameKind.Former)], entry.OtherNames.ToArray());
        Assert.Equal(["1 Quay, 0150, Norway"], entry.Addresses.ToArray());
    }
}
