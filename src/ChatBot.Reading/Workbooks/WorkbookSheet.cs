namespace ChatBot.Reading.Workbooks;

/// <summary>A sheet to write: rows of text.</summary>
/// <param name="Name">Its name, at most 31 characters without any of <c>: \ / ? * [ ]</c>.</param>
/// <param name="Rows">Its rows; every cell is written as text or, in <see cref="NumberColumns"/>, as a number where it is one; never as a formula.</param>
/// <param name="Header">How many rows stay in sight when somebody scrolls.</param>
public sealed record WorkbookSheet(string Name, IEnumerable<IEnumerable<string>> Rows, int Header = 0)
{
    /// <summary>The columns of numbers, from 0, so that they can be sorted and filtered as such.</summary>
    public IReadOnlyCollection<int> NumberColumns { get; init; } = [];
}
