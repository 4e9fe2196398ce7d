using System.Collections.Immutable;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Layouts;

namespace ChatBot.Reading.Tables;

/// <summary>Tables without a header: what all cells of a column are shows what it holds.</summary>
internal static class HeadlessTable
{
    // "since", "with effect from"
    private const int LongestLead = 20;
    private const int LongestStep = 40;

    /// <summary>What the columns hold; null unless they hold a day and either a company or a keeper.</summary>
    public static ImmutableArray<TableColumn>? ColumnsOf(ImmutableArray<TableRow> rows, DateResolver dates)
    {
        var columns = Enumerable.Range(0, rows.Max(r => r.Cells.Length)).Select(at => Kind([.. rows.Select(r => at < r.Cells.Length ? r.Cells[at] : "")], dates)).ToImmutableArray();
        return columns.Contains(TableColumn.Date) && (columns.Contains(TableColumn.Company) || columns.Contains(TableColumn.Authority)) ? columns : null;
    }

    /// <summary>Whether a row has a day in it, as no header has.</summary>
    public static bool HasDate(TableRow row, DateResolver dates) => row.Cells.Any(c => IsDate(c, dates));

    private static TableColumn Kind(List<string> cells, DateResolver dates) =>
        cells.TrueForAll(c => IsDate(c, dates)) ? TableColumn.Date
        : cells.TrueForAll(c => c.Length <= LongestStep && StepPhrase.OfHeading(c) is not null) ? TableColumn.Action
        : cells.TrueForAll(c => KeeperWords.In(c) is not null && KeeperWords.AreAll(c)) ? TableColumn.Authority
        : cells.TrueForAll(c => Entry.In(c, 0, isItem: false) is [_]) ? TableColumn.Company
        : TableColumn.Other;

    private static bool IsDate(string cell, DateResolver dates) =>
        dates.Find(cell) is [var only] && cell.Length - only.Words.Length <= LongestLead;
}
