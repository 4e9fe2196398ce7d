using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Suppliers;

/// <summary>Tells how a text separates its cells.</summary>
internal static class TableShape
{
    private const int Sample = 100;
    private const int MostBefore = 20;
    private const double Most = 0.8;

    // The comma last: it stands in names.
    private static readonly char[] Separators = ['\t', ';', '|', ','];

    /// <summary>The separator of a table that has the titled or named column.</summary>
    public static char? Titled(string text, string? column) => Separators
        .Select(s => (Separator: s, Clarity: Rows(text, s).Take(MostBefore).Select(r => Clarity(r, column)).DefaultIfEmpty().Max()))
        .Where(s => s.Clarity.Score > 0)
        .OrderByDescending(s => s.Clarity)
        .Select(s => (char?)s.Separator)
        .FirstOrDefault();

    /// <summary>The separator that gives nearly all rows as many cells, two at least; null where none does.</summary>
    public static char? Regular(string text) => Separators.Where(s => IsRegular([.. Rows(text, s).Take(Sample)], s)).Select(s => (char?)s).FirstOrDefault();

    /// <summary>The rows of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="separator">What stands between cells.</param>
    /// <param name="firstLine">The number of its first line.</param>
    public static IEnumerable<SheetRow> Rows(string text, char separator, int firstLine = 1) => CsvRecords
        .ReadRagged(new StringReader(text.EndsWith('\n') ? text : text + "\n"), separator, firstLine)
        .Select(r => new SheetRow(r.Line, r.Cells, r.Fault is not null));

    private static (int Score, int Cells) Clarity(SheetRow row, string? column)
    {
        if (row.Cells.Count < 2)
            return default;
        var score = Enumerable.Range(0, row.Cells.Count).Max(i =>
            column is null ? HeaderWords.Score(row[i]) : string.Equals(row[i], column.Trim(), StringComparison.OrdinalIgnoreCase) ? 1 : 0);
        return (score, row.Cells.Count);
    }

    private static bool IsRegular(SheetRow[] rows, char separator)
    {
        if (rows.Length < 2)
            return false;
        var usual = rows.GroupBy(r => r.Cells.Count).MaxBy(g => g.Count())!;
        if (usual.Key < 2 || usual.Count() < Most * rows.Length)
            return false;
        // "Orbel Marine Co., Ltd." on every line is no table of two columns.
        return separator != ',' || (rows.Length > 2 && usual.Count(r => NameLikeness.HasLegalForm(r[0] + ", " + r[1]) && !NameLikeness.HasLegalForm("- " + r[0])) < usual.Count() / 2.0);
    }
}
