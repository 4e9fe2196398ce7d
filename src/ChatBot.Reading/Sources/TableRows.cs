namespace ChatBot.Reading.Sources;

/// <summary>The rows of a table as Markdown has them: <c>| a | b |</c>, with a rule below the first.</summary>
internal static class TableRows
{
    /// <param name="rows">The cells of each row; empty rows are left out, and a table of one column is no table but its paragraphs.</param>
    public static IEnumerable<string> Lines(IEnumerable<IReadOnlyList<string>> rows)
    {
        var filled = rows.Where(row => row.Any(cell => cell.Length > 0)).ToList();
        if (filled.All(row => row.Count == 1))
            return filled.Select(row => row[0]);
        var lines = filled.Select(Line).ToList();
        if (lines.Count > 1)
            lines.Insert(1, Line([.. filled[0].Select(_ => "---")]));
        return lines;
    }

    private static string Line(IReadOnlyList<string> cells) =>
        "| " + string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))) + " |";
}
