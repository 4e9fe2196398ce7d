using System.Xml.Linq;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Xml;

namespace ChatBot.Reading.Lists.Eu;

/// <summary>The consolidated list of financial sanctions of the European Union, as version 1.1 of its schema has it.</summary>
internal static class EuXml
{
    private const string Title = "EU consolidated list of financial sanctions";

    public static ListFile? Open(FileStart start) => start.Root == "export" && start.Text.Contains("sanctionEntity", StringComparison.Ordinal)
        ? new ListFile(
            "EU list of financial sanctions, XML",
            "eu-financial-sanctions",
            Title,
            "European Commission",
            ListDates.Parse(XmlElements.RootAttribute(start.Path, "generationDate"))?.Start,
            new Uri("https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions"),
            [start.Path],
            Guarded.Each(start.Path, () => Unique.Keys(XmlElements.Read(start.Path, "sanctionEntity").Select(Item))))
        : null;

    private static ListItem Item(XElement entity, int index)
    {
        var row = index + 1;
        var subject = entity.All("subjectType").FirstOrDefault();
        if (subject?.Attr("classificationCode") == "P" || subject?.Attr("code") == "person")
            return new RowIssue(row, RowIssueKind.LeftOut, "an individual");
        var names = entity.All("nameAlias").Select(Name).Where(n => n.Text.Length > 0).ToList();
        if (names.Count == 0)
            return new RowIssue(row, RowIssueKind.Malformed, "the name is missing");
        if ((entity.Attr("euReferenceNumber") ?? entity.Attr("logicalId")) is not { } key)
            return new RowIssue(row, RowIssueKind.Malformed, "the number of the entry is missing");
        var regulation = entity.All("regulation").FirstOrDefault();
        return new ListEntry
        {
            Key = key,
            Name = names[0].Text,
            OtherNames = EntryNames.Distinct(names[0].Text, names.Skip(1)),
            List = Title,
            Authority = "European Union",
            Programs = [.. new[] { regulation?.Attr("programme") }.OfType<string>()],
            // The day of the regulation is that of its last change; only this one is that of the listing.
            Added = ListDates.Parse(entity.Attr("designationDate")),
            Removed = ListDates.Parse(entity.Attr("delistingDate")),
            Remarks = string.Join(' ', entity.All("remark").Select(r => RowText.Tidy(r.Value)).Prepend(entity.Attr("designationDetails") ?? "").Where(r => r.Length > 0)),
            Identifiers = [.. entity.All("identification").Select(Identifier).OfType<string>().Distinct(StringComparer.Ordinal)],
            Addresses = [.. entity.All("address").Select(Address).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal)],
            Page = Uri.TryCreate(regulation?.Value("publicationUrl"), UriKind.Absolute, out var page) ? page : null,
            Row = row,
            Text = XmlText.ToText(entity),
        };
    }

    private static EntryName Name(XElement alias) =>
        EntryNames.Other(alias.Attr("wholeName") ?? alias.Attr("lastName") ?? "", alias.Attr("strong") == "false" ? EntryNameKind.Weak : EntryNameKind.Alias);

    private static string? Identifier(XElement id) =>
        (id.Attr("latinNumber") ?? id.Attr("number")) is { } number ? $"{id.Attr("identificationTypeDescription") ?? id.Attr("identificationTypeCode")} {number}".Trim() : null;

    private static string Address(XElement address) => XmlText.Line(
        address.Attr("street"), address.Attr("poBox"), address.Attr("zipCode"), address.Attr("city"), address.Attr("region"), address.Attr("countryDescription"));
}
