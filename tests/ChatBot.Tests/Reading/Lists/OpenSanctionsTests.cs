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
            {"id":"s1","caption":"Sanction","schema":"Sanction","properties":{"entity":["Q1"]}}
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
    public void Lines_that_break_off_are_refused() =>
        Assert.Contains("line 2: the file ends in the middle", Assert.Throws<SourceFormatException>(
            () => _folder.Read("entities.ftm.json", "{\"id\":\"Q1\",\"caption\":\"Orla\",\"schema\":\"Company\",\"properties\":{}}\n{\"id\":\"Q2\"")).Message, StringComparison.Ordinal);
}
