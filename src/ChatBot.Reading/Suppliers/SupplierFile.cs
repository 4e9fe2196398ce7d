using System.Globalization;
using System.Xml;
using ChatBot.Reading.Sources;
using ChatBot.Reading.Workbooks;
using DocumentFormat.OpenXml.Packaging;

namespace ChatBot.Reading.Suppliers;

/// <summary>Reads the names of suppliers from a file, whatever it is: CSV with any of the usual separators, a workbook of Excel, or a text with one name a line.</summary>
public static class SupplierFile
{
    private const double Megabyte = 1024 * 1024;

    // What Office puts around a workbook that has a password, and what workbooks of Excel 2003 are.
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>Reads a file.</summary>
    /// <param name="name">Its name; in a file called <c>.txt</c> a line is a name unless titles say otherwise.</param>
    /// <param name="bytes">What is in it; a text is in UTF-8, in UTF-16 with a byte order mark, or else in Windows-1252.</param>
    /// <param name="column">The title of the column with the names, its letter or its number; null to look for it.</param>
    /// <param name="limits">How much is read.</param>
    public static SupplierReading Read(string name, byte[] bytes, string? column, SupplierLimits limits)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        ArgumentNullException.ThrowIfNull(limits);
        if (bytes.LongLength > limits.Bytes)
            return TooLarge(limits);
        if (bytes.AsSpan().StartsWith(CompoundFile))
            return SupplierReading.Failed("It is protected by a password, or a workbook of Excel 2003 or older. Save it as .xlsx without a password.");
        try
        {
            return bytes is [(byte)'P', (byte)'K', 3, 4, ..]
                ? Workbook(name, bytes, column, limits)
                : Text(TextEncoding.Decode(bytes), column, isList: name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase), limits);
        }
        catch (SourceFormatException)
        {
            return SupplierReading.Failed("It unpacks to far more than a list of names. Save the sheet with the names alone, or as CSV.");
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or OpenXmlPackageException or FormatException or InvalidOperationException)
        {
            return SupplierReading.Failed("It is damaged or no list that I can read. Save it as .xlsx or as CSV (UTF-8) again.");
        }
    }

    /// <summary>Reads names that somebody pasted: one a line, or a table with titles.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limits">How much is read.</param>
    public static SupplierReading Pasted(string text, SupplierLimits limits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(limits);
        return Text(text, null, isList: true, limits);
    }

    /// <summary>What is said of a file that is too large to be read.</summary>
    public static SupplierReading TooLarge(SupplierLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        return SupplierReading.Failed(string.Create(CultureInfo.InvariantCulture,
            $"It is larger than {limits.Bytes / Megabyte:0.##} MB. Keep only the column with the names, or split it."));
    }

    private static SupplierReading Text(string text, string? column, bool isList, SupplierLimits limits) =>
        text.Contains('\0', StringComparison.Ordinal)
            ? SupplierReading.Failed("It is no text and no workbook. Save it as .xlsx or as CSV (UTF-8).")
            : SupplierText.Read(text, column, isList, limits);

    private static SupplierReading Workbook(string name, byte[] bytes, string? column, SupplierLimits limits)
    {
        using var workbook = WorkbookRows.Open(name, bytes);
        return SupplierTable.Read(workbook.Read(), column, limits);
    }
}
