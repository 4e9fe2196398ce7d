namespace ChatBot.Reading.Suppliers;

/// <summary>A name of a list of suppliers, as it stands there.</summary>
/// <param name="Row">The row of the sheet or the line of the text, from 1.</param>
/// <param name="Text">The name, without white space around it and with single blanks in it.</param>
public sealed record SupplierName(int Row, string Text);
