using System.Globalization;
using ChatBot.Reading.Sources.Docx;
using ChatBot.Reading.Suppliers;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ChatBot.Reading.Workbooks;

/// <summary>The rows of a workbook's first sheet that has any, one at a time. What cells show is read, not their formulas, and nothing that the workbook links to.</summary>
internal sealed class WorkbookRows : IDisposable
{
    // Sheets are read as a stream, so that more of them is fine than of a document.
    private const long MaximumXml = 127L * 1024 * 1024;
    private const int Letters = 26;
    private const int MostColumns = 16_384;

    private readonly SpreadsheetDocument _document;
    private readonly string[] _shared;

    private WorkbookRows(SpreadsheetDocument document)
    {
        _document = document;
        _shared = document.WorkbookPart?.SharedStringTablePart is { } part ? [.. SharedTexts(part)] : [];
    }

    /// <exception cref="SourceFormatException">It unpacks to too much.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    /// <exception cref="OpenXmlPackageException">It is no workbook.</exception>
    public static WorkbookRows Open(string path, byte[] bytes)
    {
        PackageLimits.Check(path, bytes, MaximumXml);
        return new(SpreadsheetDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false));
    }

    /// <summary>The rows that have a cell with something in it.</summary>
    public IEnumerable<SheetRow> Read()
    {
        foreach (var sheet in _document.WorkbookPart?.Workbook?.Descendants<Sheet>() ?? [])
        {
            if (sheet.Id?.Value is not { } id || !_document.WorkbookPart!.TryGetPartById(id, out var part) || part is not WorksheetPart worksheet)
                continue;
            var any = false;
            foreach (var row in Read(worksheet))
            {
                any = true;
                yield return row;
            }
            if (any)
                yield break;
        }
    }

    public void Dispose() => _document.Dispose();

    private IEnumerable<SheetRow> Read(WorksheetPart part)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
                continue;
            number = NumberOf(reader, number + 1);
            var cells = Cells(reader);
            if (cells.Exists(c => !string.IsNullOrWhiteSpace(c)))
                yield return new(number, cells);
        }
    }

    private List<string> Cells(OpenXmlReader reader)
    {
        var cells = new List<string>();
        if (!reader.ReadFirstChild())
            return cells;
        do
        {
            if (reader.ElementType != typeof(Cell) || reader.LoadCurrentElement() is not Cell cell)
                continue;
            var column = ColumnOf(cell.CellReference?.Value) ?? cells.Count;
            while (cells.Count < column && cells.Count < MostColumns)
                cells.Add("");
            cells.Add(TextOf(cell));
        }
        while (reader.ReadNextSibling());
        return cells;
    }

    private string TextOf(Cell cell)
    {
        if (cell.DataType?.Value == CellValues.InlineString)
            return cell.InlineString is { } inline ? TextOf(inline) : "";
        var value = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value == CellValues.SharedString
            ? int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _shared.Length ? _shared[index] : ""
            : cell.DataType?.Value == CellValues.Error ? "" : value;
    }

    private static IEnumerable<string> SharedTexts(SharedStringTablePart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is { } item)
                yield return TextOf(item);
    }

    // How the letters are read aloud stands beside them and is not shown.
    private static string TextOf(OpenXmlElement item) =>
        string.Concat(item.Descendants<SheetText>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text));

    private static int NumberOf(OpenXmlReader reader, int next)
    {
        foreach (var attribute in reader.Attributes)
            if (attribute.LocalName == "r" && int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                return number;
        return next;
    }

    private static int? ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
            if (char.IsAsciiLetter(c) && column < MostColumns)
                column = (column * Letters) + char.ToUpperInvariant(c) - 'A' + 1;
            else
                break;
        return column is > 0 and <= MostColumns ? column - 1 : null;
    }
}
