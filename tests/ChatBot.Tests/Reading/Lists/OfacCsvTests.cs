using System.Globalization;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Reading;
using ChatBot.Reading.Lists;

namespace ChatBot.Tests.Reading.Lists;

public sealed class OfacCsvTests : IDisposable
{
    private const string Nulls = "-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";

    private readonly ListFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_entity_becomes_an_entry_with_its_page()
    {
        var entry = _folder.Entry("cons_prim.csv", $"101,\"ORLA LAMPS CO., LTD.\",-0- ,\"CMIC-EO13959\",{Nulls},\"ISIN CNE1; Listing Date (CMIC) 16 Dec 2021; a.k.a. 'ORLA'.\"\r\n\u001A");

        Assert.Equal(("101", "ORLA LAMPS CO., LTD.", "NS-CMIC", "OFAC", 1), (entry.Key, entry.Name, entry.List, entry.Authority, entry.Row));
        Assert.Equal(["CMIC-EO13959"], entry.Programs.ToArray());
        Assert.Equal("https://sanctionssearch.ofac.treas.gov/Details.aspx?id=101", entry.Page!.AbsoluteUri);
        Assert.Equal("2021-12-16", entry.Added.ToString());
        Assert.Equal(
            "ent_num: 101; SDN_Name: ORLA LAMPS CO., LTD.; Program: CMIC-EO13959; Remarks: ISIN CNE1; Listing Date (CMIC) 16 Dec 2021; a.k.a. 'ORLA'.",
            entry.Text);
    }

    [Fact]
    public void Weak_aliases_and_numbers_stand_in_the_remarks()
    {
        var entry = Sdn("Equity Ticker 603019CN; alt. Equity Ticker 12 HK; C.R. No. 2162198 (Hong Kong); Website orla.test; a.k.a. 'ORLA'; f.k.a. 'TARN'.");

        Assert.Equal([new EntryName("ORLA", EntryNameKind.Weak), new EntryName("TARN", EntryNameKind.Former)], entry.OtherNames.ToArray());
        Assert.Equal(["Equity Ticker 603019CN", "Equity Ticker 12 HK", "C.R. No. 2162198 (Hong Kong)"], entry.Identifiers.ToArray());
    }

    [Fact]
    public void Aliases_addresses_and_the_rest_of_the_remarks_lie_beside()
    {
        _folder.Write("cons_alt.csv", "7,1,\"aka\",\"TARN\",-0- \r\n7,2,\"fka\",\"OLD  TARN\",-0- \r\n8,3,\"aka\",\"OTHER\",-0- \r\n");
        _folder.Write("cons_add.csv", "7,1,\"1 Quay\",-0- ,\"Norway\",-0- \r\n7,2,-0- ,-0- ,-0- ,-0- \r\n");
        _folder.Write("cons_comments.csv", "7,\" No. 1234 (Norway); a.k.a. 'T'.\"\r\n");
        var path = _folder.Write("cons_prim.csv", $"7,\"TARN AS\",-0- ,\"UKRAINE-EO13662] [RUSSIA-EO14024\",{Nulls},\"Tax ID\"\r\n");

        var entry = ListFolder.Read(path)[0].Entry!;

        Assert.Equal([new("TARN", EntryNameKind.Alias), new("OLD TARN", EntryNameKind.Former), new("T", EntryNameKind.Weak)], entry.OtherNames.ToArray());
        Assert.Equal(["1 Quay, Norway"], entry.Addresses.ToArray());
        Assert.Equal(["Tax ID No. 1234 (Norway)"], entry.Identifiers.ToArray());
        Assert.Equal(["UKRAINE-EO13662", "RUSSIA-EO14024"], entry.Programs.ToArray());
        Assert.EndsWith("aka: TARN; fka: OLD  TARN", entry.Text, StringComparison.Ordinal);
        Assert.Equal(["cons_prim.csv", "cons_alt.csv", "cons_add.csv", "cons_comments.csv"], ListFiles.Open(path)!.Files.Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("CMIC-EO13959", "NS-CMIC")]
    [InlineData("SDGT] [NS-PLC", "NS-PLC")]
    [InlineData("UKRAINE-EO13662] [RUSSIA-EO14024", "SSI")]
    [InlineData("561-Related", "CAPTA")]
    [InlineData("CAATSA - RUSSIA", "NS-MBS")]
    [InlineData("SOMETHING-NEW", "Consolidated (non-SDN)")]
    public void The_program_tells_which_of_the_consolidated_lists_it_is(string program, string list) =>
        Assert.Equal(list, _folder.Entry("cons_prim.csv", $"7,\"TARN AS\",-0- ,\"{program}\",{Nulls},-0- \r\n").List);

    [Fact]
    public void A_listing_date_counts_for_the_list_it_names_only() =>
        Assert.Null(_folder.Entry("cons_prim.csv", $"7,\"TARN AS\",-0- ,\"UKRAINE-EO13662\",{Nulls},\"Listing Date (EO 14024 Directive 3): 24 Feb 2022.\"\r\n").Added);

    [Fact]
    public void Who_is_no_organisation_is_left_out_and_what_is_broken_is_told_with_its_line()
    {
        var items = _folder.Read(
            "sdn.csv",
            $"1,\"MOE, Kari\",\"individual\",\"X\",{Nulls},-0- \r\n2,\"STERN\",\"vessel\",\"X\",{Nulls},-0- \r\n3,\"LN-ABC\",\"aircraft\",\"X\",{Nulls},-0- \r\n"
            + $"4,\"short\"\r\n5,\"ORLA\",-0- ,\"X\",{Nulls},-0- \r\n5,\"ORLA\",-0- ,\"X\",{Nulls},-0- \r\nx,\"ORLA\",-0- ,\"X\",{Nulls},-0- \r\n7,-0- ,-0- ,\"X\",{Nulls},-0- \r\n");

        Assert.Equal(
            [
                new(1, RowIssueKind.LeftOut, "an individual"), new(2, RowIssueKind.LeftOut, "a vessel"), new(3, RowIssueKind.LeftOut, "an aircraft"),
                new(4, RowIssueKind.Malformed, "the number of cells is wrong"), new(6, RowIssueKind.Duplicate, "the same entry again"),
                new(7, RowIssueKind.Malformed, "the number of the entry is missing"), new RowIssue(8, RowIssueKind.Malformed, "the name is missing"),
            ],
            items.Select(i => i.Issue).OfType<RowIssue>());
    }

    [Fact]
    public void Rows_are_read_anew_each_time()
    {
        var list = ListFiles.Open(_folder.Write("sdn.csv", $"1,\"ORLA\",-0- ,\"X\",{Nulls},-0- \r\n"))!;

        Assert.Equal(list.Items.Count(), list.Items.Count());
    }

    [Fact]
    public void A_side_file_is_imported_with_its_main_file()
    {
        var main = _folder.Write("SDN.CSV", $"1,\"ORLA\",-0- ,\"X\",{Nulls},-0- \r\n");
        var side = _folder.Write("alt.csv", "1,1,\"aka\",\"O\",-0- \r\n");

        Assert.Equal(main, ListFiles.MainOf(side));
        Assert.Null(ListFiles.MainOf(main));
        Assert.Contains("belongs to SDN.CSV", Assert.Throws<SourceFormatException>(() => ListFiles.Open(side)).Message, StringComparison.Ordinal);
    }

    [SharedFact("lists", "ofac", "watchman-2025-12", "cons_prim.csv")]
    public void The_consolidated_list_of_December_2025_is_read_whole()
    {
        var path = Workspace.Shared("lists", "ofac", "watchman-2025-12", "cons_prim.csv");
        Assert.Equal("entries: 363; an individual: 79", ListFolder.Count(path));

        var companies = ListFolder.Read(path).Select(i => i.Entry).OfType<ListEntry>().Where(e => e.List == "NS-CMIC").ToList();

        Assert.Equal(68, companies.Count);
        Assert.Equal(
            [("2021-06-03", 59), ("2021-12-10", 1), ("2021-12-16", 8)],
            companies.GroupBy(c => c.Added!.Value.ToString()).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count())));
        var sugon = companies.Single(c => c.Key == "33113");
        Assert.Contains(new EntryName("SUGON", EntryNameKind.Weak), sugon.OtherNames);
        Assert.Contains("ISIN CNE100001TW7", sugon.Identifiers);
    }

    [SharedTheory("lists", "ofac")]
    [InlineData("cons-2025-03/cons_prim.csv", "entries: 363; an individual: 80")]
    [InlineData("cons-2025-04/cons_prim.csv", "entries: 363; an individual: 80")]
    [InlineData("watchman-2019-01/sdn.csv", "entries: 2994; a vessel: 323; an aircraft: 217; an individual: 3845")]
    [InlineData("watchman-2021-07/sdn.csv", "entries: 3673; a vessel: 406; an aircraft: 277; an individual: 4620")]
    public void Other_days_of_the_lists_are_read_whole(string file, string counts)
    {
        var path = Workspace.Shared("lists", "ofac", file);

        Assert.Equal(counts, ListFolder.Count(path));
        Assert.Equal(File.ReadLines(path).Count(line => line.Contains(',', StringComparison.Ordinal)), ListFiles.Open(path)!.Items.Count());
    }

    private ListEntry Sdn(string remarks) =>
        _folder.Entry("sdn.csv", string.Create(CultureInfo.InvariantCulture, $"1,\"ORLA LAMPS\",-0- ,\"X\",{Nulls},\"{remarks}\"\r\n"));
}
