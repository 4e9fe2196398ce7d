using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Lists.Mapped;

/// <summary>Reads rows of a table by a mapping of its columns.</summary>
/// <param name="columns">The mapping.</param>
/// <param name="list">The list of all rows; null where a column names it.</param>
/// <param name="authority">Who keeps it; null where a column names it.</param>
/// <param name="dates">The format of dates; null for ISO 8601.</param>
internal sealed class MappedRow(ColumnMapping columns, string? list, string? authority, string? dates)
{
    public ListItem Read(TableRow row)
    {
        RowIssue Malformed(string reason) => new(row.Line, RowIssueKind.Malformed, reason);

        if (row.Fault is { } fault)
            return Malformed(fault);
        if (row[columns.Name] is not { } name)
            return Malformed("the name is missing");
        if ((list ?? row[columns.List]) is not { } onList)
            return Malformed("the list is missing");
        if ((authority ?? row[columns.Authority]) is not { } keptBy)
            return Malformed("the authority is missing");
        var (added, removed) = (Date(row[columns.Added]), Date(row[columns.Removed]));
        if (added is null && row[columns.Added] is not null)
            return Malformed($"{columns.Added} is no date");
        if (removed is null && row[columns.Removed] is not null)
            return Malformed($"{columns.Removed} is no date");

        name = RowText.Tidy(name);
        onList = RowText.Tidy(onList);
        return new ListEntry
        {
            Key = RowText.Tidy(row[columns.Key] ?? $"{onList}: {name}"),
            Name = name,
            OtherNames = EntryNames.Distinct(name, row.Parts(columns.Aliases, ';').Select(alias => EntryNames.Other(alias))),
            List = onList,
            Authority = EntryNames.Authority(keptBy),
            Programs = [.. row.Parts(columns.Program, ';')],
            Added = added,
            Removed = removed,
            Remarks = RowText.Tidy(row[columns.Remarks] ?? ""),
            Page = Uri.TryCreate(row[columns.Page], UriKind.Absolute, out var page) && page.Scheme is "http" or "https" ? page : null,
            Row = row.Line,
            Text = row.ToText(),
        };
    }

    private FactDate? Date(string? text) =>
        dates is null ? ListDates.Parse(text) : ListDates.ParseDay(text, dates) is { } day ? FactDate.OnDay(day) : null;
}
