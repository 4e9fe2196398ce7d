namespace ChatBot.Reading.Workbooks;

/// <summary>A sheet to write: rows of text.</summary>
/// <param name="Name">Its name, at most 31 characters without any of <c>: \ / ? * [ ]</c>.</param>
/// <param name="Rows">Its rows; every cell is written as text, never as a formula.</param>
/// <param name="Header">How many rows stay in sight when somebody scrolls.</param>
public sealed record WorkbookSheet(string Name, IEnumerable<IEnumerable<string>> Rows, int Header = 0);
