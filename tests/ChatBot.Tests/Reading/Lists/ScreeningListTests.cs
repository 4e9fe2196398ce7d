using System.Text;
using ChatBot.Facts.Lists;
using ChatBot.Reading;
using ChatBot.Reading.Lists;

namespace ChatBot.Tests.Reading.Lists;

public sealed class ScreeningListTests : IDisposable
{
    private const string Header = "_id,source,entity_number,type,programs,name,addresses,federal_register_notice,start_date,remarks,alt_names,source_list_url,ids\n";
    private const string EntityList = "Entity List (EL) - Bureau of Industry and Security";
    private const string Cmic = "Non-SDN Chinese Military-Industrial Complex Companies List (CMIC) - Treasury Department";

    private readonly ListFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_row_of_the_entity_list_becomes_an_entry_with_the_notice_of_its_addition()
    {
        var entry = _folder.Entry("consolidated.csv", $"{Header}f00d,{EntityList},,,,\"Orla  Lamps Co., Ltd.\",\"1 Quay, Oslo, NO; Bergen, NO\",85 FR 83416; 86 FR 1,2020-12-18,,Orla; and Lamps Orla,http://x.test,\n");

        Assert.Equal(("Entity List: orla lamps co ltd, NO", "Orla Lamps Co., Ltd.", "Entity List", "BIS"), (entry.Key, entry.Name, entry.List, entry.Authority));
        Assert.Equal(["Orla", "Lamps Orla"], entry.OtherNames.Select(n => n.Text));
        Assert.Equal(["1 Quay, Oslo, NO", "Bergen, NO"], entry.Addresses.ToArray());
        Assert.Equal(("2020-12-18", "https://www.federalregister.gov/citation/85-FR-83416", 2), (entry.Added.ToString(), entry.Page!.AbsoluteUri, entry.Row));
        Assert.Contains("name: Orla  Lamps Co., Ltd.; addresses: 1 Quay, Oslo, NO; Bergen, NO;", entry.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"CN, 91, Unified Social Credit Code (USCC); 16 Dec 2021, Listing Date (CMIC); 12 CN, Equity Ticker; orla.test, Website\"")]
    [InlineData("\"Unified Social Credit Code (USCC), 91, CN; Listing Date (CMIC), 16 Dec 2021; Equity Ticker, 12 CN; Website, orla.test\"")]
    public void A_row_of_ofac_keeps_its_number_and_takes_date_and_identifiers_from_its_ids(string ids)
    {
        var entry = _folder.Entry("consolidated.csv", $"{Header}7,{Cmic},7,Entity,CMIC-EO13959,ORLA,,,,,,,{ids}\n");

        Assert.Equal(("NS-CMIC 7", "NS-CMIC", "OFAC", "2021-12-16"), (entry.Key, entry.List, entry.Authority, entry.Added.ToString()));
        Assert.Equal("https://sanctionssearch.ofac.treas.gov/Details.aspx?id=7", entry.Page!.AbsoluteUri);
        Assert.Equal(["Unified Social Credit Code (USCC) 91 (CN)", "Equity Ticker 12 CN"], entry.Identifiers.ToArray());
    }

    [Theory]
    [InlineData("Unverified List (UVL) - Bureau of Industry and Security", "Unverified List", "BIS")]
    [InlineData("Military End User (MEU) List - Bureau of Industry and Security", "Military End User List", "BIS")]
    [InlineData("Denied Persons List (DPL) - Bureau of Industry and Security", "Denied Persons List", "BIS")]
    [InlineData("Specially Designated Nationals (SDN) - Treasury Department", "SDN", "OFAC")]
    [InlineData("Sectoral Sanctions Identifications List (SSI) - Treasury Department", "SSI", "OFAC")]
    [InlineData("Palestinian Legislative Council List (PLC) - Treasury Department", "NS-PLC", "OFAC")]
    [InlineData("Capta List (CAP) - Treasury Department", "CAPTA", "OFAC")]
    [InlineData("Non-SDN Menu-Based Sanctions List (NS-MBS List) - Treasury Department", "NS-MBS", "OFAC")]
    [InlineData("Nonproliferation Sanctions (ISN) - State Department", "Nonproliferation Sanctions", "US State Department")]
    [InlineData("ITAR Debarred (DTC) - State Department", "ITAR Debarred", "US State Department")]
    [InlineData("Lamp List (LMP) - Treasury Department", "Lamp List", "US Treasury")]
    [InlineData("Lamp List", "Lamp List", "US Commerce Department")]
    public void The_source_names_list_and_authority(string source, string list, string authority)
    {
        var entry = _folder.Entry("consolidated.csv", $"{Header}1,{source},,,,Orla,,,,,,,\n");

        Assert.Equal((list, authority), (entry.List, entry.Authority));
    }

    [Theory]
    [InlineData("Orla", "OL; and Lamps Orla", "Orla", "OL|Lamps Orla")]
    [InlineData("Orla Co.", "\"Fen Technology Co., Ltd., and Sense\"", "Orla Co.", "Fen Technology Co., Ltd.|Sense")]
    [InlineData("Orla", "\"Fen Institute, a.k.a., Hot Fen\"", "Orla", "Fen Institute|Hot Fen")]
    [InlineData("Orla", "f.k.a. Fen; -Tarn", "Orla", "Fen|Tarn")]
    [InlineData("Orla", "Ministry of Trade and Lamps", "Orla", "Ministry of Trade and Lamps")]
    [InlineData("\"Orla Co., Ltd. (Orla).  Affiliated Entity:  Tarn Co., Ltd.\"", "", "Tarn Co., Ltd.", "")]
    [InlineData("\"Lamp Commission (LC), and subordinate entity Lamp Complex (LC) \"", "", "Lamp Complex", "LC")]
    [InlineData("Department of Lamps entity: Orla Works", "", "Orla Works", "")]
    [InlineData("Orla Company; and any successor sub-unit or subsidiary thereof", "", "Orla Company", "")]
    [InlineData("\"Orla Works (OW), and its sub-units and successors\"", "OW", "Orla Works", "OW")]
    [InlineData("\"Orla Trading Company, Inc. (a.k.a. ORTCO, Inc.)\"", "\"ORTCO, Inc.\"", "Orla Trading Company, Inc.", "ORTCO, Inc.")]
    [InlineData("\"Orla Ltd., a.k.a. Fen Ltd. (Orla-Oslo)\"", "", "Orla Ltd.", "Fen Ltd. (Orla-Oslo)")]
    [InlineData("Academy of Solid Lamp Technology (ASLT)", "", "Academy of Solid Lamp Technology", "ASLT")]
    [InlineData("Link International (HK)", "", "Link International (HK)", "")]
    [InlineData("Works not under the Lamp Commission (LC)", "", "Works not under the Lamp Commission (LC)", "")]
    public void Names_are_taken_out_of_the_words_around_them(string name, string aliases, string read, string others)
    {
        var entry = _folder.Entry("consolidated.csv", $"{Header}1,{EntityList},,,,{name},,,,,{aliases},,\n");

        Assert.Equal(read, entry.Name);
        Assert.Equal(others.Split('|', StringSplitOptions.RemoveEmptyEntries), entry.OtherNames.Select(n => n.Text));
    }

    [Fact]
    public void Persons_ships_and_repeated_rows_are_told_from_entries()
    {
        var items = _folder.Read(
            "consolidated.csv",
            $"{Header}1,SDN,1,Individual,,MOE,,,,,,,\n2,SDN,2,Vessel,,STERN,,,,,,,\n3,{EntityList},,,,Orla (DPRK individual),,,,,,,\n"
            + $"4,{EntityList},,,,Orla,\"1 Quay, NO\",,,,,,\n5,{EntityList},,,,ORLA.,\"2 Quay, NO\",,,,,,\n6,{EntityList},,,,Orla,\"Kiel, DE\",,,,,,\n7,{EntityList},,,,,,,,,,,\n8,,,,,Orla,,,,,,,\n9,short\n");

        Assert.Equal(
            [
                new(2, RowIssueKind.LeftOut, "an individual"), new(3, RowIssueKind.LeftOut, "a vessel"), new(4, RowIssueKind.LeftOut, "an individual"),
                new(6, RowIssueKind.Duplicate, "the same entry again"), new(8, RowIssueKind.Malformed, "the name is missing"),
                new(9, RowIssueKind.Malformed, "the list is missing"), new RowIssue(10, RowIssueKind.Malformed, "the number of cells is wrong"),
            ],
            items.Select(i => i.Issue).OfType<RowIssue>());
        Assert.Equal(["Entity List: orla, NO", "Entity List: orla, DE"], items.Select(i => i.Entry?.Key).OfType<string>());
    }

    [Fact]
    public void Json_and_csv_give_the_same_entries()
    {
        var csv = _folder.Entry("consolidated.csv", $"{Header}7,{Cmic},7,Entity,CMIC-EO13959,ORLA,\"1 Quay, Oslo, 0150, NO\",,,Two lamps,O; TARN,http://l.test,\"Equity Ticker, 12 CN; Listing Date (CMIC), 16 Dec 2021\"\n");
        var json = _folder.Entry("consolidated.json", Json(1));

        Assert.Equal(csv with { Row = 0, Text = "" }, json with { Row = 0, Text = "", OtherNames = csv.OtherNames, Programs = csv.Programs, Identifiers = csv.Identifiers, Addresses = csv.Addresses });
        Assert.Equal(csv.OtherNames.ToArray(), json.OtherNames.ToArray());
        Assert.Equal([.. csv.Programs, .. csv.Identifiers, .. csv.Addresses], new List<string>([.. json.Programs, .. json.Identifiers, .. json.Addresses]));
        Assert.StartsWith("id: 7; name: ORLA; source: ", json.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_larger_than_the_buffer_is_read_element_by_element()
    {
        var list = ListFiles.Open(_folder.Write("consolidated.json", Json(2000)))!;

        Assert.Equal(2000, list.Items.Count());
        Assert.Equal(("Consolidated Screening List, JSON", 1999), (list.Format, list.Items.Count(i => i.Issue?.Kind == RowIssueKind.Duplicate)));
    }

    [Fact]
    public void Json_cut_anywhere_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Json(2));
        foreach (var length in Enumerable.Range(500, bytes.Length - 502).Where(n => n % 7 == 1))
        {
            var path = _folder.Write("consolidated.json", "");
            File.WriteAllBytes(path, bytes[..length]);
            Assert.Throws<SourceFormatException>(() => (ListFiles.Open(path)?.Items.ToList() ?? throw new SourceFormatException(path, null, "no list")));
        }
    }

    [SharedFact("lists", "csl", "consolidated-2022-04.csv")]
    public void The_list_of_April_2022_is_read_whole()
    {
        var path = Workspace.Shared("lists", "csl", "consolidated-2022-04.csv");
        var items = ListFolder.Read(path);

        Assert.Equal(14160, items.Count);
        Assert.Equal("entries: 8095; a vessel: 433; an aircraft: 283; an individual: 5289; the same entry again: 60", ListFolder.Count(path));
        Assert.Equal(68, items.Count(i => i.Entry?.List == "NS-CMIC"));
        Assert.All(items.Select(i => i.Entry).OfType<ListEntry>().Where(e => e.List == "NS-CMIC"), e => Assert.NotNull(e.Added));
    }

    [SharedFact("lists", "csl", "consolidated-sample-2025.csv")]
    public void The_sample_of_2025_is_read_whole() =>
        Assert.Equal("entries: 9; an individual: 4", ListFolder.Count(Workspace.Shared("lists", "csl", "consolidated-sample-2025.csv")));

    private static string Json(int count) => "{\"total\":1,\"sources_used\":[{\"source\":\"x\"}],\"results\":[" + string.Join(",\n", Enumerable.Repeat($$"""
        {"id":"7","name":"ORLA","source":"{{Cmic}}","entity_number":7,"type":"Entity","programs":["CMIC-EO13959"],"addresses":[{"address":"1 Quay","city":"Oslo","state":null,"postal_code":"0150","country":"NO"}],
        "remarks":"Two lamps","alt_names":["O","TARN"],"source_list_url":"http://l.test","ids":[{"type":"Equity Ticker","number":"12 CN","country":null},{"type":"Listing Date (CMIC)","number":"16 Dec 2021"}]}
        """, count)) + "]}";
}
