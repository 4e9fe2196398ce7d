namespace ChatBot.Reading.Suppliers;

/// <summary>A row of a table.</summary>
/// <param name="Number">Its number in the sheet, or the line where it begins, from 1.</param>
/// <param name="Cells">Its cells, unaltered; a row may have fewer than others.</param>
/// <param name="IsBroken">Whether it cannot be read.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells, bool IsBroken = false)
{
    /// <summary>A cell, tidy; empty where there is none.</summary>
    public string this[int column] => column < Cells.Count ? Lists.RowText.Tidy(Cells[column]) : "";
}
