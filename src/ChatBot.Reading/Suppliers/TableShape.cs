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

    /// <summary>The separator of a table that has the titled or named column; the one by which the titles come first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="column">The title of the column; null for any that is one of names.</param>
    /// <param name="isList">Whether lines are names rather than rows, so that the titles must come first and rows be like them.</param>
    public static char? Titled(string text, string? column, bool isList) => Separators
        .Select(s => (Separator: s, Titles: Titles([.. Rows(text, s).Take(Sample)], column, isList)))
        .Where(s => s.Titles.Score > 0)
        .OrderBy(s => s.Titles.Place).ThenByDescending(s => s.Titles.Score).ThenByDescending(s => s.Titles.Cells)
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

    private static (int Place, int Score, int Cells) Titles(SheetRow[] rows, string? column, bool isList)
    {
        foreach (var (place, row) in rows.Take(isList ? 1 : MostBefore).Index())
        {
            var score = row.Cells.Count < 2 ? 0 : Enumerable.Range(0, row.Cells.Count).Max(i =>
                column is null ? HeaderWords.Score(row[i]) : string.Equals(row[i], column.Trim(), StringComparison.OrdinalIgnoreCase) ? 1 : 0);
            if (score > 0 && (!isList || 2 * rows.Skip(1).Count(r => r.Cells.Count == row.Cells.Count) > rows.Length - 1))
                return (place, score, row.Cells.Count);
        }
        return default;
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
