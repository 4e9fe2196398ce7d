using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Reading;

namespace ChatBot.Tests.Reading.Lists;

public sealed class OpenSanctionsTests : IDisposable
{
    private readonly ListFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_target_of_the_simple_form_becomes_an_entry()
    {
        var items = _folder.Read(
            "targets.simple.csv",
            "\"id\",\"schema\",\"name\",\"aliases\",\"countries\",\"addresses\",\"identifiers\",\"sanctions\",\"dataset\",\"first_seen\"\n"
            + "\"ofac-7\",\"Company\",\"Orla Lamps\",\"Orla;Орла\",\"no\",\"1 Quay, Oslo\",\"123\",\"SDN - LAMPS\",\"US OFAC Specially Designated Nationals (SDN) List\",\"2024-01-01\"\n"
            + "\"p\",\"Person\",\"Moe\",,,,,,,\n\"v\",\"Vessel\",\"Stern\",,,,,,,\n\"o\",\"Company\",,,,,,,,\n");
        var entry = items[0].Entry!;

        Assert.Equal(("ofac-7", "Orla Lamps", "US OFAC Specially Designated Nationals (SDN) List", "OFAC", null), (entry.Key, entry.Name, entry.List, entry.Authority, entry.Added));
        Assert.Equal([new("Orla", EntryNameKind.Alias), new("Орла", EntryNameKind.Native)], entry.OtherNames.ToArray());
        Assert.Equal(["SDN - LAMPS", "123", "1 Quay, Oslo"], [.. entry.Programs, .. entry.Identifiers, .. entry.Addresses]);
        Assert.Equal(["an individual", "a vessel", "the name is missing"], items.Select(i => i.Issue?.Reason).OfType<string>());
    }

    [Fact]
    public void An_organisation_among_the_entities_becomes_an_entry_and_what_only_belongs_to_one_does_not()
    {
        var items = _folder.Read(
            "entities.ftm.json",
            """
            {"id":"Q1","caption":"Orla Lamps","schema":"Company","target":true,"datasets":["eu_fsf"],"properties":{"name":["Orla Lamps","Орла"],"weakAlias":["OL"],"previousName":["Fen"],"leiCode":["5299"],"address":["1 Quay"]}}
            {"id":"a1","caption":"1 Quay","schema":"Address","properties":{"full":["1 Quay"]}}
            {"id":"Q2","caption":"Tarn","schema":"Organization","target":false,"properties":{}}
            {"id":"Q3",
            {"id":"Q4","caption":"half \uD800","schema":"Company","properties":{}}
            {"id":"Q1","caption":"Orla Lamps","schema":"Company","target":true,"properties":{}}

            """);
        var entry = items[0].Entry!;

        Assert.Equal(("Q1", "Orla Lamps", "eu_fsf", "European Union"), (entry.Key, entry.Name, entry.List, entry.Authority));
        Assert.Equal([new("Орла", EntryNameKind.Native), new("OL", EntryNameKind.Weak), new("Fen", EntryNameKind.Former)], entry.OtherNames.ToArray());
        Assert.Equal(["LEI 5299", "1 Quay"], [.. entry.Identifiers, .. entry.Addresses]);
        Assert.Equal(
            [
                new(2, RowIssueKind.LeftOut, "no organisation"), new(3, RowIssueKind.LeftOut, "named only, and on no list"),
                new(4, RowIssueKind.Malformed, "the line is not valid JSON"), new(5, RowIssueKind.Malformed, "the line is not valid JSON"), new RowIssue(6, RowIssueKind.Duplicate, "the same entry again"),
            ],
            items.Select(i => i.Issue).OfType<RowIssue>());
    }

    [Fact]
    public void A_sanction_says_whose_list_an_organisation_is_on_and_since_when()
    {
        var entry = Assert.Single(Entries(
            """
            {"id":"s1","schema":"Sanction","datasets":["us_ofac_sdn"],"properties":{"entity":["Q1"],"programId":["US-LAMPS"],"listingDate":["2024-05-02"],"startDate":["2020-01-01"],"reason":["It lit the quay."]}}
            {"id":"Q1","caption":"Orla Lamps","schema":"Company","datasets":["ext_gleif","us_ofac_sdn"],"properties":{"notes":["In Oslo."]}}
            """));

        Assert.Equal(("Q1 us_ofac_sdn", "us_ofac_sdn", "OFAC", FactDate.OnDay(new(2024, 5, 2)), null, 2), (entry.Key, entry.List, entry.Authority, entry.Added, entry.Removed, entry.Row));
        Assert.Equal(["US-LAMPS", "It lit the quay. In Oslo."], [.. entry.Programs, entry.Remarks]);
        Assert.Contains("2024-05-02", entry.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organisation_on_two_lists_has_an_entry_on_each_and_every_line_counts_once()
    {
        var items = _folder.Read(
            "entities.ftm.json",
            """
            {"id":"Q1","caption":"Orla Lamps","schema":"Company","properties":{}}
            {"id":"s1","caption":"x","schema":"Sanction","datasets":["us_ofac_sdn"],"properties":{"entity":["Q1"],"startDate":["2021"]}}
            {"id":"s2","schema":"Sanction","datasets":["eu_fsf"],"properties":{"entity":["Q1"],"startDate":["2022-02"]}}
            {"id":"s3","schema":"Sanction","datasets":["eu_fsf"],"properties":{"entity":["Q1"],"startDate":["2020-03-04"]}}
            {"id":"s4","schema":"Sanction","datasets":["eu_fsf"],"properties":{"entity":["P9"],"startDate":["2020"]}}
            {"id":"P9","caption":"Moe","schema":"Person","properties":{}}
            """);

        Assert.Equal([("Q1 eu_fsf", "eu_fsf", "2020-03-04", 1), ("Q1 us_ofac_sdn", "us_ofac_sdn", "2021", 2)], items.Select(i => i.Entry).OfType<ListEntry>().Select(e => (e.Key, e.List, e.Added.ToString(), e.Row)));
        Assert.Single(items.Select(i => i.Entry?.RegisterNumber).OfType<string>().Distinct());
        Assert.Equal([1, 2, 3, 4, 5, 6], items.Select(i => i.Entry?.Row ?? i.Issue!.Row).Order());
    }

    [Theory]
    [InlineData("2024-12-31", "2025-06-01T10:00:00", "2024-12-31")]
    [InlineData("2020-01-01\",\"2024-12-31", "2025-06-01T10:00:00", "2024-12-31")]
    [InlineData("2999-12-31", "2025-06-01T10:00:00", null)]
    [InlineData("9999", "2025-06-01T10:00:00", null)]
    [InlineData("2024-12-31", "", null)]
    public void A_sanction_has_ended_when_the_collection_saw_the_organisation_after_its_end(string end, string seen, string? removed)
    {
        var entry = Assert.Single(Entries(
            $$$"""
            {"id":"Q1","caption":"Orla Lamps","schema":"Company","last_seen":"{{{seen}}}","properties":{}}
            {"id":"s1","caption":"x","schema":"Sanction","datasets":["eu_fsf"],"properties":{"entity":["Q1"],"endDate":["{{{end}}}"]}}
            """));

        Assert.Equal(removed, entry.Removed?.ToString());
    }

    [Fact]
    public void A_sanction_that_has_ended_does_not_date_the_one_that_stands()
    {
        var entry = Assert.Single(Entries(
            """
            {"id":"Q1","caption":"Orla Lamps","schema":"Company","last_seen":"2025-06-01","properties":{}}
            {"id":"s1","caption":"x","schema":"Sanction","datasets":["eu_fsf"],"properties":{"entity":["Q1"],"startDate":["2014"],"endDate":["2016"]}}
            {"id":"s2","caption":"x","schema":"Sanction","datasets":["eu_fsf"],"properties":{"entity":["Q1"],"startDate":["2022-03"]}}
            """));

        Assert.Equal(("2022-03", null), (entry.Added.ToString(), entry.Removed));
    }

    [Fact]
    public void Lines_that_break_off_are_refused() =>
        Assert.Contains("line 2: the file ends in the middle", Assert.Throws<SourceFormatException>(
            () => _folder.Read("entities.ftm.json", "{\"id\":\"Q1\",\"caption\":\"Orla\",\"schema\":\"Company\",\"properties\":{}}\n{\"id\":\"Q2\"")).Message, StringComparison.Ordinal);

    private IEnumerable<ListEntry> Entries(string lines) => _folder.Read("entities.ftm.json", lines).Select(i => i.Entry).OfType<ListEntry>();
}
