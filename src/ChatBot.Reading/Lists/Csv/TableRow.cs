namespace ChatBot.Reading.Lists.Csv;

/// <summary>A row of a table with a header.</summary>
internal sealed class TableRow(CsvRecord record, TableHeader header)
{
    /// <summary>The line where it begins, from 1.</summary>
    public int Line => record.Line;

    /// <summary>Why it cannot be read; null when it can.</summary>
    public string? Fault => record.Fault;

    /// <summary>The cell of a column without white space around it; null where it is empty or there is no such column.</summary>
    public string? this[string? column] =>
        header.IndexOf(column) is { } index && index < record.Cells.Count && record.Cells[index].Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The row in words that can be quoted.</summary>
    public string ToText() => RowText.Of(header.Names.Zip(record.Cells, (name, cell) => (name, (string?)cell)));

    /// <summary>What stands between separators in a cell, tidy and without what is empty.</summary>
    public IEnumerable<string> Parts(string? column, params char[] separators) =>
        (this[column] ?? "").Split(separators).Select(RowText.Tidy).Where(part => part.Length > 0);
}
