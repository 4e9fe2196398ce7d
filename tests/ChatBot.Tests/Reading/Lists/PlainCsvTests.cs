using System.Text;
using ChatBot.Facts.Lists;
using ChatBot.Reading;
using ChatBot.Reading.Lists;

namespace ChatBot.Tests.Reading.Lists;

public sealed class PlainCsvTests : IDisposable
{
    private const string Header = "name,aliases,list,authority,program,date_added,date_removed,remarks,source_url\n";
    private const string Orla = "\"Orla Lamps Co., Ltd.\",Orla; 奥拉,SDN,US OFAC,LAMPS,2023-02-09,2024-03,two  lamps,https://lists.test/1\n";

    private readonly ListFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_row_becomes_an_entry_under_the_address_of_its_record()
    {
        var entry = _folder.Entry("list.csv", Header + Orla);

        Assert.Equal(("https://lists.test/1", "Orla Lamps Co., Ltd.", "SDN", "OFAC"), (entry.Key, entry.Name, entry.List, entry.Authority));
        Assert.Equal([new("Orla", EntryNameKind.Alias), new("奥拉", EntryNameKind.Native)], entry.OtherNames.ToArray());
        Assert.Equal(("2023-02-09", "2024-03", "two lamps", 2), (entry.Added.ToString(), entry.Removed.ToString(), entry.Remarks, entry.Row));
        Assert.Equal(["LAMPS"], entry.Programs.ToArray());
        Assert.Equal("https://lists.test/1", entry.Page!.AbsoluteUri);
        Assert.Equal(
            "name: Orla Lamps Co., Ltd.; aliases: Orla; 奥拉; list: SDN; authority: US OFAC; program: LAMPS; date_added: 2023-02-09; date_removed: 2024-03; remarks: two  lamps; source_url: https://lists.test/1",
            entry.Text);
    }

    [Fact]
    public void Without_an_address_list_and_name_are_the_key() =>
        Assert.Equal("SDN: Tarn AS", _folder.Entry("list.csv", Header + "Tarn  AS,,SDN,OFAC,,2021,,,\n").Key);

    [Fact]
    public void Broken_rows_are_told_with_line_and_reason_and_the_rest_is_read()
    {
        var items = _folder.Read(
            "list.csv",
            Header + "Too,few\n" + ",,SDN,OFAC,P,2021,,,k1\n" + "A,,,OFAC,P,2021,,,k2\n" + "A,,SDN,,P,2021,,,k3\n" + "A,,SDN,OFAC,P,2021-02-30,,,k4\n"
            + "A,,SDN,OFAC,P,2021,soon,,k5\n" + "\"A,,SDN,OFAC,P,2021,,,k6\n" + "\"A, B\",\"x\",SDN,OFAC,P,2021,,\"two\nlines\",k7\n" + "A,,SDN,OFAC,P,2021,,,k7\n" + "B,,SDN,OFAC,P,,,,k8\n");

        Assert.Equal(
            [
                new(2, RowIssueKind.Malformed, "the number of cells is wrong"), new(3, RowIssueKind.Malformed, "the name is missing"), new(4, RowIssueKind.Malformed, "the list is missing"),
                new(5, RowIssueKind.Malformed, "the authority is missing"), new(6, RowIssueKind.Malformed, "date_added is no date"), new(7, RowIssueKind.Malformed, "date_removed is no date"),
                new(8, RowIssueKind.Malformed, "there is text after a closing quotation mark"), new RowIssue(11, RowIssueKind.Duplicate, "the same entry again"),
            ],
            items.Select(i => i.Issue).OfType<RowIssue>());
        Assert.Equal([("k7", 9), ("k8", 12)], items.Select(i => i.Entry).OfType<ListEntry>().Select(e => (e.Key, e.Row)));
    }

    [Fact]
    public void The_words_of_an_entry_stay_on_one_line() =>
        Assert.Contains("remarks: two lines;", _folder.Entry("list.csv", Header + "A,,SDN,OFAC,P,2021,,\"two\r\nlines\",k\n").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("latin1")]
    public void Encodings_are_detected(string encoding)
    {
        var path = _folder.Write("list.csv", Header + "Société Lumière,,SDN,OFAC,,2021,,,k\n", Encoding.GetEncoding(encoding));

        Assert.Equal("Société Lumière", ListFolder.Read(path)[0].Entry!.Name);
    }

    [Fact]
    public void What_is_not_utf_8_is_windows_1252()
    {
        var path = _folder.Write("list.csv", "");
        File.WriteAllBytes(path, [.. Encoding.ASCII.GetBytes(Header + "Bj"), 0xF6, .. "rn"u8, 0x92, .. "s"u8, 0x80, .. ",,SDN,OFAC,,2021,,,k\n"u8]);

        Assert.Equal("Björn’s€", ListFolder.Read(path)[0].Entry!.Name);
    }

    [Fact]
    public void Versions_of_a_list_share_its_key_whatever_their_names_and_order()
    {
        var (tarn, fen) = ("Tarn,,SDN,US OFAC,,2021,,,k1\n", "Fen,,Entity List,BIS,,2021,,,k2\n");
        var first = ListFiles.Open(_folder.Write("v1.csv", Header + fen + tarn + Orla))!;
        var second = ListFiles.Open(_folder.Write("v2.csv", Header + tarn + Orla + fen))!;

        Assert.Equal(("ofac-sdn", "ofac-sdn"), (first.Key, second.Key));
        Assert.Equal(("SDN of OFAC", "OFAC"), (first.Title, first.Publisher));
    }

    [Fact]
    public void A_description_gives_title_publisher_list_and_authority()
    {
        var path = _folder.Write("list.csv", Header + "Tarn,,,,,2021,,,k1\n");
        var description = _folder.Write("list.yml", "title: The lamps\npublisher: The Lamp Board\npublished: 2024-05-06\naddress: https://lamps.test/list\nlist: Lamp List\nauthority: Lamp Board\n");

        var list = ListFiles.Open(path)!;

        Assert.Equal(("The lamps", "The Lamp Board", new DateOnly(2024, 5, 6), "https://lamps.test/list", "lamp-board-lamp-list"), (list.Title, list.Publisher, list.Published, list.Address!.AbsoluteUri, list.Key));
        Assert.Equal(("Lamp List", "Lamp Board"), list.Items.Select(i => (i.Entry!.List, i.Entry.Authority)).Single());
        Assert.Equal([path, description], list.Files);
        Assert.Equal(path, ListFiles.MainOf(description));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("  \n", "empty")]
    [InlineData("colour,size\nred,3\n", "describe its columns")]
    [InlineData("just a text\n", "no list that is known")]
    [InlineData(Header, "none of its rows can be read")]
    [InlineData(Header + "Tarn,,SDN,OF", "line 2: the file ends in the middle of this line")]
    public void What_is_no_list_that_can_be_read_is_refused(string content, string problem) =>
        Assert.Contains(problem, Assert.Throws<SourceFormatException>(() => _folder.Read("list.csv", content)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("article.md", "---\ntitle: T\n---\nText, with commas.\n")]
    [InlineData("article.txt", "Text.")]
    [InlineData("article.json", "{\"title\": \"T\"}")]
    [InlineData("article.html", "<html><body>Text</body></html>")]
    [InlineData("article.txt", "")]
    public void What_may_be_an_article_is_left_to_others(string name, string content) => Assert.Null(ListFiles.Open(_folder.Write(name, content)));

    [Fact]
    public void A_file_that_is_not_there_is_refused() =>
        Assert.Contains("cannot be read", Assert.Throws<SourceFormatException>(() => ListFiles.Open(Workspace.File("nowhere.csv"))).Message, StringComparison.Ordinal);

    [SharedFact("eval", "updates", "pair1", "v1.csv")]
    public void The_pair_of_versions_is_read_whole()
    {
        Assert.Equal("entries: 18", ListFolder.Count(Workspace.Shared("eval", "updates", "pair1", "v1.csv")));
        Assert.Equal("entries: 19", ListFolder.Count(Workspace.Shared("eval", "updates", "pair1", "v2.csv")));
    }
}
