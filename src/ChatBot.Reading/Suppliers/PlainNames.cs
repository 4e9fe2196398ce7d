using System.Text.RegularExpressions;

namespace ChatBot.Reading.Suppliers;

/// <summary>Reads a text with one name a line. Marks of a list before every line are no part of the names, nor are quotation marks around one.</summary>
internal static partial class PlainNames
{
    /// <param name="text">The text.</param>
    /// <param name="limits">How much is read.</param>
    public static SupplierReading Read(string text, SupplierLimits limits)
    {
        var rows = Rows(text).ToList();
        var isMarked = rows.Count > 1 && rows.TrueForAll(r => Mark().IsMatch(r.Cells[0]));
        var hasTitle = rows is [var first, _, ..] && HeaderWords.Score(first[0]) > 0;
        // The whole line is the one cell, so that commas belong to the names.
        return SupplierTable.Read(
            rows.Skip(hasTitle ? 1 : 0).Select(r => r with { Cells = [Unquoted(isMarked ? Mark().Replace(r.Cells[0], "") : r.Cells[0])] }),
            new NameColumn(0, hasTitle ? rows[0][0] : null, 0),
            limits);
    }

    private static IEnumerable<SheetRow> Rows(string text)
    {
        var number = 0;
        foreach (var line in Lists.Csv.PhysicalLines.Read(new StringReader(text)))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line))
                yield return new(number, [line.Trim()]);
        }
    }

    // "A" and "B" is not one quotation.
    private static string Unquoted(string line) =>
        line.Length > 2 && line[0] == '"' && line[^1] == '"' && !line[1..^1].Replace("\"\"", "", StringComparison.Ordinal).Contains('"', StringComparison.Ordinal)
            ? line[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal)
            : line;

    [GeneratedRegex(@"^(?:[-*•·–]|\d{1,6}[.)])\s+(?=\S)")]
    private static partial Regex Mark();
}
