using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Tables;

/// <summary>A Markdown table of a source: its header says which column holds what.</summary>
/// <param name="Lead">The line before it, which may say what it lists; null where it stands first.</param>
/// <param name="Columns">What each column holds.</param>
/// <param name="Rows">Its rows.</param>
internal sealed partial record Table(Passage? Lead, ImmutableArray<TableColumn> Columns, ImmutableArray<Passage> Rows)
{
    /// <summary>The tables of a source that say which company a row is about.</summary>
    public static IEnumerable<Table> FindAll(IReadOnlyList<Passage> passages)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (!IsRow(passages[i]))
                continue;
            var end = i + 1;
            while (end < passages.Count && IsRow(passages[end]))
                end++;
            var columns = Cells(passages[i].Text).Select(TableColumns.Of).ToImmutableArray();
            if (columns.Contains(TableColumn.Company))
                yield return new(i > 0 ? passages[i - 1] : null, columns, [.. passages.Skip(i + 1).Take(end - i - 1).Where(p => !Rule().IsMatch(p.Text))]);
            i = end - 1;
        }
    }

    /// <summary>Whether a passage is a row of a table.</summary>
    public static bool IsRow(Passage passage) => passage.Text.StartsWith('|');

    /// <summary>What a row has in a column; empty where the table has no such column.</summary>
    public string Cell(Passage row, TableColumn column)
    {
        var cells = Cells(row.Text);
        var at = Columns.IndexOf(column);
        return at >= 0 && at < cells.Length ? cells[at] : "";
    }

    private static ImmutableArray<string> Cells(string row) =>
        [.. row.Trim().Trim('|').Split('|').Select(c => c.Trim().Trim('*', '_', '`').Trim())];

    [GeneratedRegex(@"^[|\s:-]+$")]
    private static partial Regex Rule();
}
