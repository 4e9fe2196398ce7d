using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Ofac;

namespace ChatBot.Reading.Lists.Csl;

/// <summary>A row of the screening list, of its CSV or its JSON.</summary>
/// <param name="row">The line, or the number of the element.</param>
/// <param name="text">The row in words.</param>
/// <param name="cell">The cell of a column; null where it is empty.</param>
internal sealed partial class ScreeningRow(int row, string text, Func<string, string?> cell)
{
    private readonly string? _fault;

    /// <summary>A row that cannot be read.</summary>
    public ScreeningRow(int row, string fault)
        : this(row, "", _ => null) => _fault = fault;

    public ListItem Read()
    {
        if (_fault is not null)
            return new RowIssue(row, RowIssueKind.Malformed, _fault);
        if (cell("name") is not { } whole)
            return new RowIssue(row, RowIssueKind.Malformed, "the name is missing");
        if (cell("source") is not { } label)
            return new RowIssue(row, RowIssueKind.Malformed, "the list is missing");
        if (cell("type") is { } type && !type.Equals("Entity", StringComparison.OrdinalIgnoreCase))
            return new RowIssue(row, RowIssueKind.LeftOut, OfacList.LeftOut(type));
        if (Individual().IsMatch(whole))
            return new RowIssue(row, RowIssueKind.LeftOut, OfacList.LeftOut("individual"));

        var source = ScreeningSource.Of(label);
        var (name, others) = ScreeningNames.Read(whole, cell("alt_names") ?? "");
        if (name.Length == 0)
            return new RowIssue(row, RowIssueKind.Malformed, "the name is missing");
        var addresses = Parts("addresses").ToList();
        var ids = Parts("ids").Select(ScreeningId.Parse).ToList();
        var number = int.TryParse(cell("entity_number"), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && source.Authority == OfacList.Authority ? n : (int?)null;
        return new ListEntry
        {
            Key = number is { } id ? $"{source.List} {OfacList.Key(id)}" : $"{source.List}: {Folded(name)}, {CountryOf(addresses)}",
            RegisterNumber = number is { } registered ? OfacList.RegisterNumber(registered) : null,
            Name = name,
            OtherNames = others,
            List = source.List,
            Authority = source.Authority,
            Programs = [.. Parts("programs")],
            Added = ListDates.Parse(cell("start_date")) ?? ids.Select(i => i.ListingDate(source.List)).FirstOrDefault(d => d is not null),
            Remarks = RowText.Tidy(cell("remarks") ?? ""),
            Identifiers = [.. ids.Where(i => i.IsIdentifier).Select(i => i.ToString()).Distinct(StringComparer.Ordinal)],
            Addresses = [.. addresses.Distinct(StringComparer.Ordinal)],
            Page = number is { } ofac ? OfacList.Page(ofac) : Notice(cell("federal_register_notice")),
            Row = row,
            Text = text,
        };
    }

    private IEnumerable<string> Parts(string column) => (cell(column) ?? "").Split("; ").Select(RowText.Tidy).Where(part => part.Length > 0);

    // The numbers of rows change from one version to the next; name and country stay.
    private static string Folded(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormKC).ToLowerInvariant())
            if (char.IsLetterOrDigit(c))
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        return folded.ToString().TrimEnd();
    }

    private static string CountryOf(List<string> addresses) =>
        addresses is [var first, ..] && first.Split(", ")[^1] is { Length: 2 } code && code.All(char.IsAsciiLetterUpper) ? code : "-";

    // The first notice is that of the addition. The Federal Register is on the web from its volume 59 on.
    private static Uri? Notice(string? notices) =>
        Citation().Match(notices ?? "") is { Success: true } citation && int.Parse(citation.Groups["volume"].Value, CultureInfo.InvariantCulture) >= 59
            ? new Uri($"https://www.federalregister.gov/citation/{citation.Groups["volume"].Value}-FR-{citation.Groups["page"].Value}")
            : null;

    [GeneratedRegex(@"\b(?<volume>\d{2,3})\.?\s*F\.?\s*R\.?\s*(?<page>\d{1,6})\b")]
    private static partial Regex Citation();

    [GeneratedRegex(@"\((?:[\w ]+ )?individual\b[^)]*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Individual();
}
