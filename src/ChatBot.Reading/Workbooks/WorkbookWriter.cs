using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ChatBot.Reading.Workbooks;

/// <summary>Writes a workbook of Excel, a row at a time.</summary>
public static class WorkbookWriter
{
    // Excel opens no longer ones.
    private const int LongestCell = 32_000;

    /// <summary>Writes the sheets.</summary>
    /// <param name="stream">Where to; it can seek, and stays open.</param>
    /// <param name="sheets">The sheets, in order.</param>
    public static void Write(Stream stream, params IReadOnlyList<WorkbookSheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        workbook.Workbook = new(new Sheets());
        foreach (var (index, sheet) in sheets.Index())
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            Write(part, sheet);
            workbook.Workbook.Sheets!.Append(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = (uint)index + 1, Name = sheet.Name });
        }
    }

    private static void Write(WorksheetPart part, WorkbookSheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        if (sheet.Header > 0)
            writer.WriteElement(new SheetViews(new SheetView(new Pane
            {
                VerticalSplit = sheet.Header,
                TopLeftCell = $"A{sheet.Header + 1}",
                ActivePane = PaneValues.BottomLeft,
                State = PaneStateValues.Frozen,
            })
            { WorkbookViewId = 0 }));
        writer.WriteStartElement(new SheetData());
        foreach (var row in sheet.Rows)
        {
            writer.WriteStartElement(new Row());
            foreach (var (column, cell) in row.Index())
                writer.WriteElement(sheet.NumberColumns.Contains(column) && decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Number(number) : TextCell(cell));
            writer.WriteEndElement();
        }
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static Cell Number(decimal number) => new() { CellValue = new(number) };

    private static Cell TextCell(string text) => new()
    {
        DataType = CellValues.InlineString,
        InlineString = new(new SheetText(Written(text)) { Space = SpaceProcessingModeValues.Preserve }),
    };

    private static string Written(string cell)
    {
        var text = cell.Length > LongestCell ? cell[..LongestCell] : cell;
        return text.All(IsWritable) ? text : string.Concat(text.EnumerateRunes().Select(r => r.IsBmp && !IsWritable((char)r.Value) ? " " : r.ToString()));
    }

    private static bool IsWritable(char c) => c is '\t' or '\n' or '\r' || (c >= ' ' && !char.IsSurrogate(c) && c < '\uFFFE');
}
