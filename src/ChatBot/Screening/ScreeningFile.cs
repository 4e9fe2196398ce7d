using System.Text;
using ChatBot.CommandLine;
using ChatBot.Reading.Workbooks;

namespace ChatBot.Screening;

/// <summary>Writes the result of a screening as a file. What others wrote stays text wherever it is opened.</summary>
internal static class ScreeningFile
{
    // By which Excel knows UTF-8.
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    /// <summary>The form that a file name's extension stands for; null where it stands for none.</summary>
    public static ScreeningFormat? FormatOf(string path) => Path.GetExtension(path).ToUpperInvariant() switch
    {
        ".CSV" => ScreeningFormat.Csv,
        ".XLSX" => ScreeningFormat.Xlsx,
        _ => null,
    };

    /// <summary>Writes it.</summary>
    /// <param name="stream">Where to; it can seek, and stays open.</param>
    /// <param name="format">The form.</param>
    /// <param name="screened">The result.</param>
    public static void Write(Stream stream, ScreeningFormat format, ScreenedList screened)
    {
        if (format == ScreeningFormat.Csv)
            WriteCsv(stream, screened);
        else
            WorkbookWriter.Write(
                stream,
                new WorkbookSheet("Screening", Inert(ScreeningTable.Lines(screened).Prepend([.. ScreeningTable.Titles])), Header: 1) { NumberColumns = ScreeningTable.NumberColumns },
                new WorkbookSheet("Sources", Inert(ScreeningTable.Head(screened))));
    }

    private static void WriteCsv(Stream stream, ScreenedList screened)
    {
        using var writer = new StreamWriter(stream, WithMark, leaveOpen: true);
        foreach (var line in ScreeningTable.Head(screened).Append([]).Append([.. ScreeningTable.Titles]).Concat(ScreeningTable.Lines(screened)))
            writer.Write(Csv.Line(line));
    }

    private static IEnumerable<IEnumerable<string>> Inert(IEnumerable<string[]> lines) => lines.Select(line => line.Select(Csv.Inert));
}
