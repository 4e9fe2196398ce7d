using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Suppliers;

/// <summary>Reads the names of a text: a table with any of the usual separators, else one name a line.</summary>
internal static class SupplierText
{
    // By which Excel tells the separator.
    private const string Declaration = "sep=";

    /// <param name="text">The text.</param>
    /// <param name="column">The column with the names; null to look for it.</param>
    /// <param name="isList">Whether the text is meant to have one name a line, and is a table only where its titles say so.</param>
    /// <param name="limits">How much is read.</param>
    public static SupplierReading Read(string text, string? column, bool isList, SupplierLimits limits)
    {
        if (text.StartsWith(Declaration, StringComparison.OrdinalIgnoreCase) && PhysicalLines.Read(new StringReader(text)).First() is { } first && first.TrimEnd().Length == Declaration.Length + 1)
            return SupplierTable.Read(TableShape.Rows(text[first.Length..], text[Declaration.Length], firstLine: 2), column, limits);
        var separator = TableShape.Titled(text, column, isList && column is null) ?? (isList && column is null ? null : TableShape.Regular(text));
        return separator is { } found ? SupplierTable.Read(TableShape.Rows(text, found), column, limits) : PlainNames.Read(text, limits);
    }
}
