using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Reading.Suppliers;
using ChatBot.Screening;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace ChatBot.Tests.Screening;

public sealed class ScreeningFileTests
{
    private static byte[] Written(ScreeningFormat format, ScreenedList screened)
    {
        using var stream = new MemoryStream();
        ScreeningFile.Write(stream, format, screened);
        return stream.ToArray();
    }

    private static string[] Csv(ScreenedList screened) => Encoding.UTF8.GetString(Written(ScreeningFormat.Csv, screened))[1..].Split("\r\n");

    [Fact]
    public void Csv_has_a_line_for_each_row_and_company() => Assert.Equal(
        [
            "row,name,result,score,explanation,matched name,company,list,authority,status,since,citation,address,sources' date",
            string.Create(CultureInfo.InvariantCulture, $"2,Orbel,match,{Suppliers.Best("Orbel").Score:0.00},{Suppliers.Best("Orbel").Explanation},Orbel,Orbel Marine Ltd,Register,Ministry of Trade,listed,2024-03-12,\"Register of March, Harbour Gazette, 14 March 2024, ¶ 1\",https://news.example.test/register,2024-03-14"),
            "3,Zanthor,no record,,,,,,,,,,,2024-03-14",
            "",
        ],
        Csv(Suppliers.Screen("Orbel", "Zanthor")).SkipWhile(l => !l.StartsWith("row,", StringComparison.Ordinal)));

    [Fact]
    public void Csv_says_first_what_was_asked_and_when()
    {
        var lines = Csv(Suppliers.Screen("Orbel"));
        Assert.Equal("Screened,\"26 November 2026, 09:30 UTC\"", lines[0]);
        Assert.Contains("does not mean that a name is on no list", lines[1], StringComparison.Ordinal);
        Assert.Equal("Source,Register of March,Harbour Gazette,2024-03-14,https://news.example.test/register", lines[2]);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    public void A_name_that_is_a_formula_stays_text(string name)
    {
        var screened = Suppliers.Screen(name);
        Assert.Contains(Csv(screened), l => l.StartsWith("2,'" + name, StringComparison.Ordinal) || l.StartsWith("2,\"'", StringComparison.Ordinal));
        Assert.Equal("'" + name, Assert.Single(Names(Written(ScreeningFormat.Xlsx, screened), "name")));
    }

    [Fact]
    public void A_workbook_can_be_read_again() =>
        Assert.Equal(["Orbel", "Zanthor & Söhne 公司"], Names(Written(ScreeningFormat.Xlsx, Suppliers.Screen("Orbel", "Zanthor & Söhne 公司")), "name"));

    [Fact]
    public void A_workbook_has_rows_and_scores_as_numbers()
    {
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(Written(ScreeningFormat.Xlsx, Suppliers.Screen("Orbel"))), isEditable: false);
        var cells = workbook.WorkbookPart!.WorksheetParts.SelectMany(p => p.Worksheet!.Descendants<Cell>()).Where(c => c.DataType is null).Select(c => c.CellValue!.Text);
        Assert.Equal(["2", Suppliers.Best("Orbel").Score.ToString("0.00", CultureInfo.InvariantCulture)], cells);
    }

    [Fact]
    public void What_XML_cannot_say_becomes_a_blank() =>
        Assert.Equal(["A B"], Names(Written(ScreeningFormat.Xlsx, Suppliers.Screen("A\u0001B")), "name"));

    [Fact]
    public void Json_has_sources_counts_skipped_rows_and_names()
    {
        var screened = Suppliers.Screener.Screen(new([new(2, "Orbel"), new(3, "Zanthor")], [new(4, SkipReason.Blank)], "Supplier"), Suppliers.Knowledge, null, CancellationToken.None);
        var json = JsonNode.Parse(ScreeningJson.Write(screened))!;
        Assert.Equal("2026-11-26T09:30:00Z", (string?)json["at"]);
        Assert.Equal("2024-03-14", (string?)json["sources"]![0]!["published"]);
        Assert.Equal((3, 1, 0, 1), ((int)json["rows"]!, (int)json["matches"]!, (int)json["to_look_at"]!, (int)json["no_record"]!));
        Assert.Equal("""[{"row":4,"reason":"blank"}]""", json["skipped"]!.ToJsonString());
        Assert.Equal("listed", (string?)json["names"]![0]!["companies"]![0]!["records"]![0]!["status"]);
        Assert.Equal("no record", (string?)json["names"]![1]!["result"]);
    }

    private static IEnumerable<string> Names(byte[] workbook, string column) =>
        SupplierFile.Read("result.xlsx", workbook, column, Suppliers.Limits).List!.Names.Select(n => n.Text);
}
