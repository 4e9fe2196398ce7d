using System.Xml.Linq;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Xml;

namespace ChatBot.Reading.Lists.Un;

/// <summary>The consolidated list of the UN Security Council, as its schema has it; what is absent is an empty element there.</summary>
internal static class UnXml
{
    private const string Individual = "INDIVIDUAL";
    private const string Title = "UN Security Council Consolidated List";

    public static ListFile? Open(FileStart start) => start.Root == "CONSOLIDATED_LIST"
        ? new ListFile(
            "UN Security Council list, XML",
            "un-security-council",
            Title,
            "United Nations Security Council",
            ListDates.Parse(XmlElements.RootAttribute(start.Path, "dateGenerated"))?.Start,
            new Uri("https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list"),
            [start.Path],
            Guarded.Each(start.Path, () => Unique.Keys(XmlElements.Read(start.Path, Individual, "ENTITY").Select(Item))))
        : null;

    private static ListItem Item(XElement entity, int index)
    {
        var row = index + 1;
        if (entity.Name.LocalName == Individual)
            return new RowIssue(row, RowIssueKind.LeftOut, "an individual");
        if (entity.Value("FIRST_NAME") is not { } name)
            return new RowIssue(row, RowIssueKind.Malformed, "the name is missing");
        if ((entity.Value("REFERENCE_NUMBER") ?? entity.Value("DATAID")) is not { } key)
            return new RowIssue(row, RowIssueKind.Malformed, "the number of the entry is missing");
        return new ListEntry
        {
            Key = key,
            Name = name,
            OtherNames = EntryNames.Distinct(name, [.. entity.All("ENTITY_ALIAS").Select(Alias), EntryNames.Other(entity.Value("NAME_ORIGINAL_SCRIPT") ?? "")]),
            List = Title,
            Authority = "United Nations",
            Programs = [.. new[] { entity.Value("UN_LIST_TYPE") }.OfType<string>()],
            Added = ListDates.Parse(entity.Value("LISTED_ON")),
            Remarks = entity.Value("COMMENTS1") ?? "",
            Addresses = [.. entity.All("ENTITY_ADDRESS").Select(Address).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal)],
            Row = row,
            Text = XmlText.ToText(entity),
        };
    }

    private static EntryName Alias(XElement alias) => EntryNames.Other(alias.Value("ALIAS_NAME") ?? "", alias.Value("QUALITY") switch
    {
        "Low" => EntryNameKind.Weak,
        "f.k.a." => EntryNameKind.Former,
        _ => EntryNameKind.Alias,
    });

    private static string Address(XElement address) => XmlText.Line(
        address.Value("STREET"), address.Value("CITY"), address.Value("STATE_PROVINCE"), address.Value("ZIP_CODE"), address.Value("COUNTRY"));
}
