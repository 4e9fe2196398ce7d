namespace ChatBot.Reading.Lists.Csv;

/// <summary>A row of a CSV file.</summary>
/// <param name="Line">The line where it begins, from 1.</param>
/// <param name="Cells">Its cells, unaltered; those that could be read where there is a fault.</param>
/// <param name="Fault">Why it cannot be read, in words for a <see cref="Facts.Lists.RowIssue"/>; null when it can.</param>
internal sealed record CsvRecord(int Line, IReadOnlyList<string> Cells, string? Fault);
