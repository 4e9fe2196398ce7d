using ChatBot.Reading.Suppliers;
using ChatBot.Reading.Workbooks;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SheetText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace ChatBot.Tests.Reading.Suppliers;

public sealed class SupplierWorkbookTests
{
    private static readonly SupplierLimits Limits = new(1000, 1024 * 1024);

    private static string Names(byte[] bytes, string? column = null, SupplierLimits? limits = null)
    {
        var reading = SupplierFile.Read("suppliers.xlsx", bytes, column, limits ?? Limits);
        return reading.Problem ?? string.Join(" | ", reading.List!.Names.Select(n => $"{n.Row} {n.Text}"));
    }

    private static byte[] Written(params WorkbookSheet[] sheets)
    {
        using var stream = new MemoryStream();
        WorkbookWriter.Write(stream, sheets);
        return stream.ToArray();
    }

    [Fact]
    public void Names_are_read_from_the_first_sheet_that_has_any() => Assert.Equal(
        "2 Orbel Marine | 3 Tarn Steel",
        Names(Written(new WorkbookSheet("Cover", []), new("List", [["Id", "Lieferant"], ["1", "Orbel Marine"], ["2", "Tarn Steel"]]), new("Other", [["Company"], ["Vole Air"]]))));

    [Fact]
    public void Shared_texts_inline_texts_numbers_and_results_of_formulas_are_read() => Assert.Equal(
        "3 Orbel Marine | 4 360 | 5 Tarn Steel | 7 Vole Air",
        Names(Mixed(), "Company"));

    [Fact]
    public void Cells_that_are_left_out_move_no_other()
    {
        var read = SupplierFile.Read("a.xlsx", Mixed(), null, Limits).List!;
        Assert.Equal("Company", read.Column);
        Assert.Equal([new SkippedRow(6, SkipReason.Blank)], read.Skipped.ToArray());
    }

    [Fact]
    public void A_workbook_with_too_many_rows_is_refused() => Assert.StartsWith(
        "It has more than 2 rows", Names(Written(new WorkbookSheet("a", [["Company"], ["A"], ["B"], ["C"]])), limits: new(2, 100_000)), StringComparison.Ordinal);

    [Fact]
    public void A_damaged_workbook_is_refused_with_what_to_do()
    {
        var bytes = Written(new WorkbookSheet("a", [["Company"], ["Orbel Marine"]]));
        Assert.Equal("It is damaged or no list that I can read. Save it as .xlsx or as CSV (UTF-8) again.", Names(bytes[..(bytes.Length / 2)]));
    }

    [Fact]
    public void A_workbook_with_a_password_is_refused_with_what_to_do() => Assert.StartsWith(
        "It is protected by a password", Names([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0]), StringComparison.Ordinal);

    [Fact]
    public void A_workbook_that_unpacks_to_too_much_is_refused()
    {
        var bytes = Written(new WorkbookSheet("a", Enumerable.Repeat<string[]>([new string('x', 30_000)], 5000)));
        Assert.InRange(bytes.Length, 1, 1024 * 1024);
        Assert.StartsWith("It unpacks to far more", Names(bytes), StringComparison.Ordinal);
    }

    // As Excel writes it: a heading, titles in row 2, row 6 without a name, a column that is missing in some rows.
    private static byte[] Mixed()
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var shared = workbook.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new(
                new SharedStringItem(new SheetText("Company")),
                new SharedStringItem(new Run(new SheetText("Orbel ")), new Run(new SheetText("Marine")), new PhoneticRun(new SheetText("オーベル")) { BaseTextStartIndex = 0, EndingBaseIndex = 5 }));
            var part = workbook.AddNewPart<WorksheetPart>();
            part.Worksheet = new(new SheetData(
                Row(1, Inline("A1", "Suppliers of May")),
                Row(2, Inline("A2", "No"), Shared("C2", 0)),
                Row(3, Number("A3", "1"), Inline("B3", "Hull"), Shared("C3", 1)),
                Row(4, Number("C4", "360")),
                Row(5, new Cell { CellReference = "C5", DataType = CellValues.String, CellFormula = new("A1&A2"), CellValue = new("Tarn Steel") }),
                Row(6, Number("A6", "4"), new Cell { CellReference = "C6", DataType = CellValues.Error, CellValue = new("#N/A") }),
                Row(7, Inline("C7", "Vole Air"))));
            workbook.Workbook = new(new Sheets(new Sheet { Id = workbook.GetIdOfPart(part), SheetId = 1, Name = "Sheet1" }));
        }
        return stream.ToArray();
    }

    private static Row Row(uint number, params Cell[] cells) => new(cells) { RowIndex = number };

    private static Cell Inline(string place, string text) => new() { CellReference = place, DataType = CellValues.InlineString, InlineString = new(new SheetText(text)) };

    private static Cell Shared(string place, int index) => new() { CellReference = place, DataType = CellValues.SharedString, CellValue = new(index) };

    private static Cell Number(string place, string number) => new() { CellReference = place, CellValue = new(number) };
}
