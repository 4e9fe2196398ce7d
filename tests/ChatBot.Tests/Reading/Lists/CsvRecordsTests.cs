using ChatBot.Reading;
using ChatBot.Reading.Lists.Csv;
using CsCheck;

namespace ChatBot.Tests.Reading.Lists;

public sealed class CsvRecordsTests
{
    private static readonly Gen<string> Cells = Gen.OneOf(
        Gen.String[Gen.Char["ab,;\" \r\n\u001Aé中-"], 0, 12], Gen.Const(""), Gen.Const("\""), Gen.Const("\r\n"), Gen.Const(","));

    private static readonly Gen<string[][]> Tables = Gen.Int[1, 5].SelectMany(columns => Cells.Array[columns].Array[1, 8]);

    [Fact]
    public void Any_table_written_as_csv_reads_back() => Gen.Select(Tables, Gen.OneOf(Gen.Const("\n"), Gen.Const("\r\n")), Gen.Bool).Sample((table, end, quoteAll) =>
    {
        var text = string.Join(end, table.Select(row => string.Join(',', row.Select(cell => Written(cell, quoteAll || row.Length == 1))))) + end;

        var records = Read(text);

        Assert.All(records, record => Assert.Null(record.Fault));
        Assert.Equal(table, records.Select(record => record.Cells.ToArray()));
    }, iter: 5000);

    [Fact]
    public void Any_text_and_any_cut_of_it_is_read_or_refused() => Gen.Select(Gen.String[Gen.Char["a,\"\r\n\u001A"], 0, 60], Gen.Int[0, 60]).Sample((text, length) =>
    {
        try
        {
            _ = Read(text[..Math.Min(length, text.Length)]);
        }
        catch (SourceFormatException e)
        {
            Assert.NotNull(e.Line);
        }
    }, iter: 5000);

    [Fact]
    public void Each_record_knows_the_line_where_it_begins() =>
        Assert.Equal([1, 2, 4, 6], Read("a,b\n\"1\n2\",3\r\n4,5\r\n\r\n6,7\r\n").Select(r => r.Line));

    [Fact]
    public void A_quotation_mark_that_nobody_closed_costs_one_row() =>
        Assert.Equal(
            [(1, null), (2, CsvRecords.TextAfterQuote), (3, null), (4, null)],
            Read("a,b\n\"1,2\n\"3,4\",5\n6,7\n").Select(r => (r.Line, r.Fault)));

    [Fact]
    public void Nor_does_one_cost_more_when_no_other_mark_follows() =>
        Assert.Equal(
            [(1, null), (2, CsvRecords.Unclosed), (3, null), (4, null)],
            Read("a,b\n\"1,2\n3,4\n5,6\n").Select(r => (r.Line, r.Fault)));

    [Fact]
    public void A_row_with_too_few_or_too_many_cells_is_a_fault_and_the_next_is_read() =>
        Assert.Equal(
            [(1, null), (2, CsvRecords.WrongNumber), (3, CsvRecords.WrongNumber), (4, null)],
            Read("a,b\n1\n1,2,3\n1,2\n").Select(r => (r.Line, r.Fault)));

    [Fact]
    public void A_mark_inside_a_cell_that_began_without_one_is_a_letter() =>
        Assert.Equal(["12\" pipe", "x"], Assert.Single(Read("12\" pipe,x\n")).Cells);

    [Theory]
    [InlineData("a,b\n1,2\n3")]
    [InlineData("a,b\n1,2\n3,\"4")]
    public void A_file_that_ends_in_the_middle_of_a_row_is_refused(string text) =>
        Assert.Contains("line 3: the file ends in the middle of this line", Assert.Throws<SourceFormatException>(() => Read(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_control_z_ends_the_file() => Assert.Single(Read("1,2\r\n\u001A"));

    [Fact]
    public void A_line_without_end_is_refused_before_it_fills_the_memory() =>
        Assert.Throws<InvalidDataException>(() => Read(new string('x', 3 * PhysicalLines.Longest)));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("x\r\r\n\ny\r")]
    public void Physical_lines_lose_no_character(string text) => Assert.Equal(text, string.Concat(PhysicalLines.Read(new StringReader(text))));

    [Fact]
    public void Lines_longer_than_the_buffer_stay_whole()
    {
        var lines = Enumerable.Range(0, 50).Select(i => new string((char)('a' + (i % 26)), i * 4000) + "\r\n").ToList();

        Assert.Equal(lines, PhysicalLines.Read(new StringReader(string.Concat(lines))));
    }

    private static List<CsvRecord> Read(string text) => [.. CsvRecords.Read("test.csv", new StringReader(text))];

    private static string Written(string cell, bool always) =>
        always || cell.AsSpan().IndexOfAny(",\"\r\n\u001A") >= 0 || cell.Trim() != cell || cell.Length == 0
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
}
