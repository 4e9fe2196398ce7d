namespace ChatBot.Reading.Suppliers;

/// <summary>A row that gives no name.</summary>
/// <param name="Row">The row of the sheet or the line of the text, from 1.</param>
/// <param name="Reason">Why.</param>
public sealed record SkippedRow(int Row, SkipReason Reason);
