using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Lists.Uk;

/// <summary>The rows of one entry of a UK list, which stand one behind the other. The two lists have other names for the same columns.</summary>
internal sealed class UkEntry
{
    public const string DayFormat = "dd/MM/yyyy";

    private readonly List<TableRow> _rows = [];

    /// <summary>The rows, those of one entry together.</summary>
    public static IEnumerable<UkEntry> Group(IEnumerable<TableRow> rows)
    {
        var entry = new UkEntry();
        foreach (var row in rows)
        {
            if (entry._rows is [var first, ..] && (row.Fault is not null || first.Fault is not null || Key(row) is not { } key || key != Key(first)))
            {
                yield return entry;
                entry = new UkEntry();
            }
            entry._rows.Add(row);
        }
        if (entry._rows.Count > 0)
            yield return entry;
    }

    /// <summary>The entry, and an issue for each further row of it.</summary>
    public IEnumerable<ListItem> Read() => _rows.Skip(1)
        .Select(row => (ListItem)new RowIssue(row.Line, RowIssueKind.Duplicate, "another name or address of the same entry"))
        .Prepend(First());

    private ListItem First()
    {
        var main = _rows.Find(row => Name(row) is not null && NameType(row)?.StartsWith("Primary name", StringComparison.OrdinalIgnoreCase) == true) ?? _rows[0];
        var line = _rows[0].Line;
        if (_rows[0].Fault is { } fault)
            return new RowIssue(line, RowIssueKind.Malformed, fault);
        var type = main["Designation Type"] ?? main["Group Type"];
        if (type is not null && !type.Equals("Entity", StringComparison.OrdinalIgnoreCase))
            return new RowIssue(line, RowIssueKind.LeftOut, type.Equals("Individual", StringComparison.OrdinalIgnoreCase) ? "an individual" : "a vessel");
        if (Name(main) is not { } name)
            return new RowIssue(line, RowIssueKind.Malformed, "the name is missing");
        if (Key(main) is not { } key)
            return new RowIssue(line, RowIssueKind.Malformed, "the number of the entry is missing");
        var current = main["Unique ID"] is not null;
        return new ListEntry
        {
            Key = key,
            Name = name,
            OtherNames = EntryNames.Distinct(name, _rows.SelectMany(Others)),
            List = current ? "UK Sanctions List" : "OFSI Consolidated List",
            Authority = current ? "United Kingdom" : "OFSI",
            Programs = [.. new[] { main["Regime Name"] ?? main["Regime"] }.OfType<string>()],
            Added = Day(main["Date Designated"] ?? main["UK Sanctions List Date Designated"] ?? main["Listed On"]),
            Remarks = RowText.Tidy(string.Join(' ', new[] { main["Other Information"], main["UK Statement of Reasons"] }.OfType<string>())),
            Identifiers = [.. new[] { main["Business registration number (s)"] ?? main["Business registration number(s)"] }.OfType<string>().Select(n => $"Business registration number {RowText.Tidy(n)}")],
            Addresses = [.. _rows.Select(Address).Where(a => a.Length > 0).Distinct(StringComparer.Ordinal)],
            Row = line,
            Text = main.ToText(),
        };
    }

    private static string? Key(TableRow row) => row["Unique ID"] ?? row["Group ID"];

    private static string? NameType(TableRow row) => row["Name type"] ?? row["Alias Type"];

    // The first names stand behind the last one, which is the whole name of an organisation.
    private static string? Name(TableRow row) =>
        RowText.Tidy(string.Join(' ', Enumerable.Range(1, 6).Select(i => row[FormattableString.Invariant($"Name {i}")]).OfType<string>())) is { Length: > 0 } name ? name : null;

    private static IEnumerable<EntryName> Others(TableRow row)
    {
        var weak = (row["Alias strength"] ?? row["Alias Quality"]) is { } strength && strength.StartsWith("Low", StringComparison.OrdinalIgnoreCase);
        var former = NameType(row)?.StartsWith("FKA", StringComparison.OrdinalIgnoreCase) == true;
        if (Name(row) is { } name)
            yield return EntryNames.Other(name, former ? EntryNameKind.Former : weak ? EntryNameKind.Weak : EntryNameKind.Alias);
        if (row["Name non-latin script"] is { } native)
            yield return EntryNames.Other(native);
    }

    private static string Address(TableRow row) => RowText.Tidy(string.Join(", ", Enumerable.Range(1, 6)
        .Select(i => row[FormattableString.Invariant($"Address Line {i}")] ?? row[FormattableString.Invariant($"Address {i}")])
        .Append(row["Address Postal Code"] ?? row["Post/Zip Code"])
        .Append(row["Address Country"] ?? row["Country"])
        .OfType<string>()));

    private static FactDate? Day(string? text) => ListDates.ParseDay(text, DayFormat) is { } day ? FactDate.OnDay(day) : ListDates.Parse(text);
}
