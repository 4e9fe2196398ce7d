using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;

namespace ChatBot.Reading.Tables;

/// <summary>A row: what its cells hold, and the lines of the source that it stands in.</summary>
internal sealed record TableRow(ImmutableArray<Passage> Lines, ImmutableArray<string> Cells);

/// <summary>A table of a source: its header says which column holds what, or the cells show it.</summary>
/// <param name="Lead">The line before it, which may say what it lists; null where it stands first.</param>
/// <param name="Headings">The words over the columns; empty where it has no header.</param>
/// <param name="Columns">What each column holds.</param>
/// <param name="Rows">Its rows.</param>
internal sealed partial record Table(Passage? Lead, ImmutableArray<string> Headings, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows)
{
    /// <summary>The Markdown tables of a source that say which company a row is about, or stand below a line that names it.</summary>
    public static IEnumerable<Table> FindAll(IReadOnlyList<Passage> passages, DateResolver dates)
    {
        for (var i = 0; i < passages.Count; i++)
        {
            if (!IsRow(passages[i]))
                continue;
            var end = i + 1;
            while (end < passages.Count && IsRow(passages[end]))
                end++;
            var lead = i > 0 ? passages[i - 1] : null;
            var rows = passages.Skip(i).Take(end - i).Where(p => !Rule().IsMatch(p.Text)).Select(p => new TableRow([p], Cells(p.Text))).ToImmutableArray();
            if (rows is [var header, .. var body])
            {
                var columns = header.Cells.Select(TableColumns.Of).ToImmutableArray();
                if (columns.Contains(TableColumn.Company) || columns.Contains(TableColumn.Authority) && !HeadlessTable.HasDate(header, dates))
                    yield return new(lead, header.Cells, columns, body);
                else if (HeadlessTable.ColumnsOf(rows, dates) is { } seen)
                    yield return new(lead, [], seen, rows);
            }
            i = end - 1;
        }
    }

    /// <summary>Whether a passage is a row of a table.</summary>
    public static bool IsRow(Passage passage) => passage.Text.StartsWith('|');

    /// <summary>What a row has in a column; empty where the table has no such column.</summary>
    public string Cell(TableRow row, TableColumn column)
    {
        var at = Columns.IndexOf(column);
        return at >= 0 && at < row.Cells.Length ? row.Cells[at] : "";
    }

    /// <summary>The words over a column; empty where the table has no such column, or no header.</summary>
    public string Heading(TableColumn column) => Columns.IndexOf(column) is var at and >= 0 && at < Headings.Length ? Headings[at] : "";

    private static ImmutableArray<string> Cells(string row) =>
        [.. row.Trim().Trim('|').Split('|').Select(c => c.Trim().Trim('*', '_', '`').Trim())];

    [GeneratedRegex(@"^[|\s:-]+$")]
    private static partial Regex Rule();
}
