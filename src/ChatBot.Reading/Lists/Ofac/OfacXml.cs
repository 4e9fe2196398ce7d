using System.Globalization;
using System.Xml.Linq;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Xml;

namespace ChatBot.Reading.Lists.Ofac;

/// <summary>The XML files of OFAC with the root <c>sdnList</c>, SDN.XML and CONSOLIDATED.XML. What stands in the remarks of the CSV files, dates included, stands in <c>idList</c> here.</summary>
internal static class OfacXml
{
    private const string Entry = "sdnEntry";
    private const string PublishDate = "Publish_Date";

    public static ListFile? Open(FileStart start)
    {
        if (start.Root != "sdnList")
            return null;
        // Both lists have the same form, and nothing inside says which it is.
        var sdn = start.Name.StartsWith("sdn", StringComparison.OrdinalIgnoreCase);
        if (!sdn && !start.Name.StartsWith("cons", StringComparison.OrdinalIgnoreCase))
            throw new SourceFormatException(start.Path, null, "nothing in it says which of OFAC's lists it is; name it sdn.xml or consolidated.xml.");
        var published = XmlElements.Read(start.Path, PublishDate, Entry).FirstOrDefault();
        return new ListFile(
            sdn ? "OFAC SDN list, XML" : "OFAC consolidated list, XML",
            sdn ? OfacList.SdnKey : OfacList.ConsolidatedKey,
            sdn ? OfacList.SdnTitle : OfacList.ConsolidatedTitle,
            OfacList.Publisher,
            published?.Name.LocalName == PublishDate ? ListDates.ParseDay(published.Value, "MM/dd/yyyy") : null,
            sdn ? OfacList.SdnAddress : OfacList.ConsolidatedAddress,
            [start.Path],
            Guarded.Each(start.Path, () => Unique.Keys(XmlElements.Read(start.Path, Entry).Select((entry, i) => Item(entry, i + 1, sdn)))));
    }

    private static ListItem Item(XElement entry, int row, bool sdn)
    {
        if (entry.Value("sdnType") is { } type && !type.Equals("Entity", StringComparison.OrdinalIgnoreCase))
            return new RowIssue(row, RowIssueKind.LeftOut, OfacList.LeftOut(type));
        if (entry.Value("lastName") is not { } name)
            return new RowIssue(row, RowIssueKind.Malformed, "the name is missing");
        if (!int.TryParse(entry.Value("uid"), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return new RowIssue(row, RowIssueKind.Malformed, "the number of the entry is missing");

        var facts = string.Join("; ", Children(entry, "idList").Select(id => $"{id.Value("idType")} {id.Value("idNumber")}").Append(entry.Value("remarks") ?? ""));
        var remarks = OfacRemarks.Parse(facts);
        var programs = Children(entry, "programList").Select(p => RowText.Tidy(p.Value)).ToArray();
        var list = sdn ? OfacPrograms.Sdn : OfacPrograms.ListOf(programs);
        return new ListEntry
        {
            Key = OfacList.Key(number),
            RegisterNumber = OfacList.RegisterNumber(number),
            Name = name,
            OtherNames = EntryNames.Distinct(name, Children(entry, "akaList").Select(Alias).Concat(remarks.Names)),
            List = list,
            Authority = OfacList.Authority,
            Programs = [.. programs],
            Added = remarks.Added(list),
            Remarks = entry.Value("remarks") ?? "",
            Identifiers = remarks.Identifiers,
            Addresses = [.. Children(entry, "addressList").Select(Address).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal)],
            Page = OfacList.Page(number),
            Row = row,
            Text = XmlText.ToText(entry),
        };
    }

    private static IEnumerable<XElement> Children(XElement entry, string list) => entry.All(list).Elements();

    private static EntryName Alias(XElement aka) => EntryNames.Other(
        aka.Value("lastName") ?? "",
        aka.Value("category") == "weak" ? EntryNameKind.Weak : aka.Value("type") == "f.k.a." ? EntryNameKind.Former : EntryNameKind.Alias);

    private static string Address(XElement a) => XmlText.Line(
        a.Value("address1"), a.Value("address2"), a.Value("address3"), a.Value("city"), a.Value("stateOrProvince"), a.Value("postalCode"), a.Value("country"));
}
