using System.Text;
using ChatBot.Reading.Suppliers;

namespace ChatBot.Tests.Reading.Suppliers;

public sealed class SupplierTextTests
{
    private static readonly SupplierLimits Limits = new(1000, 1024 * 1024);

    private static SupplierReading Read(string text, string file = "list.csv", string? column = null, SupplierLimits? limits = null) =>
        SupplierFile.Read(file, Encoding.UTF8.GetBytes(text), column, limits ?? Limits);

    private static string Names(string text, string file = "list.csv", string? column = null) => Names(Read(text, file, column));

    private static string Names(SupplierReading reading) =>
        reading.Problem ?? string.Join(" | ", reading.List!.Names.Select(n => $"{n.Row} {n.Text}"));

    [Theory]
    [InlineData("Name", "1")]
    [InlineData("Company", "1")]
    [InlineData("Supplier name", "1")]
    [InlineData("vendor_name", "1")]
    [InlineData("VendorName", "1")]
    [InlineData("Name of the company (in English)", "1")]
    [InlineData("Firma", "1")]
    [InlineData("Lieferant", "1")]
    [InlineData("Lieferantenname", "1")]
    [InlineData("Nom du fournisseur", "1")]
    [InlineData("Raison sociale", "1")]
    [InlineData("公司", "1")]
    [InlineData("供应商名称", "1")]
    [InlineData("企业全称", "1")]
    [InlineData("Contact name", "0")]
    [InlineData("Vendor no.", "0")]
    [InlineData("Company A", "0")]
    [InlineData("Vendor Services Ltd", "0")]
    [InlineData("City", "0")]
    public void A_title_of_names_is_known_in_many_languages(string title, string known) =>
        Assert.Equal(known == "1", HeaderWords.Score(title) > 0);

    [Fact]
    public void The_column_with_names_is_found_by_its_title() => Assert.Equal(
        "2 Orbel Marine | 3 Fennick Optics",
        Names("Id,Contact name,Supplier name,City\n1,Ada Quill,Orbel Marine,Hull\n2,Bo Tarn,Fennick Optics,Hull\n"));

    [Fact]
    public void A_title_that_says_company_comes_before_one_that_says_name() => Assert.Equal(
        "2 Orbel Marine", Names("Name;Company\nAda Quill;Orbel Marine\n"));

    [Theory]
    [InlineData("Company")]
    [InlineData("company ")]
    [InlineData("B")]
    [InlineData("2")]
    public void The_column_can_be_given_by_title_letter_or_number(string column) => Assert.Equal(
        "2 Orbel Marine", Names("Name;Company\nAda Quill;Orbel Marine\n", column: column));

    [Fact]
    public void A_column_that_is_not_there_is_said_with_those_that_are() => Assert.Equal(
        "It has no column “Firm”. Its first row is “Name”, “Company”; give one of them, or a letter such as B.",
        Names("Name;Company\nAda Quill;Orbel Marine\n", column: "Firm"));

    [Fact]
    public void Without_titles_it_is_the_column_that_looks_most_like_names() => Assert.Equal(
        "1 Orbel Marine Ltd | 2 Fennick Optics GmbH | 3 Tarn Steel",
        Names("17;Hull;Orbel Marine Ltd\n18;Hull;Fennick Optics GmbH\n19;York;Tarn Steel\n"));

    [Fact]
    public void Titles_in_words_that_nobody_knows_are_told_by_the_numbers_below_them() => Assert.Equal(
        "2 Orbel Marine Ltd | 3 Tarn Steel Inc",
        Names("Kod\tDrang\n17\tOrbel Marine Ltd\n18\tTarn Steel Inc\n"));

    [Fact]
    public void A_value_that_reads_like_a_title_is_none_when_it_comes_again() => Assert.Equal(
        "1 Orbel Marine Ltd | 2 Fennick Optics Ltd | 3 Tarn Steel Inc",
        Names("Supplier;Orbel Marine Ltd\nSupplier;Fennick Optics Ltd\nCustomer;Tarn Steel Inc\n"));

    [Fact]
    public void Lines_above_the_titles_are_no_names() => Assert.Equal(
        "4 Orbel Marine", Names("Suppliers 2026;\nas of May;\nNo;Company\n1;Orbel Marine\n"));

    [Fact]
    public void The_separator_that_Excel_declares_is_taken() => Assert.Equal(
        "3 Orbel, Marine; Ltd", Names("sep=|\nNo|Company\n1|Orbel, Marine; Ltd\n"));

    [Fact]
    public void Commas_before_legal_forms_make_no_columns() => Assert.Equal(
        "1 Orbel Marine Co., Ltd. | 2 Fennick Optics, Inc. | 3 Tarn Steel, LLC",
        Names("Orbel Marine Co., Ltd.\nFennick Optics, Inc.\nTarn Steel, LLC\n"));

    [Fact]
    public void A_title_over_a_single_column_is_no_name() => Assert.Equal("2 Orbel Marine, Ltd | 3 Tarn Steel", Names("Company\n\"Orbel Marine, Ltd\"\nTarn Steel\n"));

    [Fact]
    public void A_text_has_a_name_a_line_whatever_stands_in_it() => Assert.Equal(
        "1 A; B | 2 C; D | 4 E; F", Names("A; B\nC; D\n\nE; F", "list.txt"));

    [Fact]
    public void Marks_before_every_line_are_no_part_of_the_names() => Assert.Equal("1 Orbel | 2 Tarn Steel", Names("- Orbel\n- Tarn Steel\n", "list.txt"));

    [Fact]
    public void A_number_before_one_line_is_part_of_the_name() => Assert.Equal("1 1. Hull Works | 2 Tarn Steel", Names("1. Hull Works\nTarn Steel\n", "list.txt"));

    [Fact]
    public void Blank_long_and_broken_rows_are_told_by_their_lines()
    {
        var reading = Read($"No;Company\n1;Orbel Marine\n2;\n3;{new string('x', 300)}\n4;\"Tarn\" Steel\n5;Vole Air\n");
        Assert.Equal("2 Orbel Marine | 6 Vole Air", Names(reading));
        Assert.Equal([new SkippedRow(3, SkipReason.Blank), new(4, SkipReason.TooLong), new(5, SkipReason.Broken)], reading.List!.Skipped.ToArray());
    }

    [Fact]
    public void A_quotation_mark_that_nobody_closed_costs_one_row() => Assert.Equal(
        "3 Tarn Steel | 4 Vole Air", Names("No;Company\n1;\"Orbel\n2;Tarn Steel\n3;Vole Air"));

    [Fact]
    public void Rows_may_have_fewer_cells_than_the_titles() => Assert.Equal("2 Orbel Marine | 3 Tarn Steel", Names("Company;City;Since\nOrbel Marine\nTarn Steel;Hull\n"));

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Any_Unicode_is_read_by_its_mark(string encoding)
    {
        var unicode = Encoding.GetEncoding(encoding);
        Assert.Equal("2 Société Générale 公司", Names(SupplierFile.Read("a.csv", [.. unicode.GetPreamble(), .. unicode.GetBytes("Nom\nSociété Générale 公司\n")], null, Limits)));
    }

    [Fact]
    public void What_is_no_Unicode_is_read_as_Windows_writes_it() =>
        Assert.Equal("2 Société Générale", Names(SupplierFile.Read("a.csv", [.. "Nom\nSoci"u8, 0xE9, .. "t"u8, 0xE9, .. " G"u8, 0xE9, .. "n"u8, 0xE9, .. "rale\n"u8], null, Limits)));

    [Fact]
    public void More_rows_than_allowed_are_not_read_in_part() => Assert.Equal(
        "It has more than 2 rows, and nothing of it was screened. Split it into lists of at most 2 rows.",
        Names(Read("Company\nA B\nC D\nE F\n", limits: new(2, 1000))));

    [Fact]
    public void A_file_that_is_too_large_is_refused_with_what_to_do() => Assert.Equal(
        "It is larger than 1 MB. Keep only the column with the names, or split it.",
        Names(Read(new string('x', 2 * 1024 * 1024), limits: Limits)));

    [Theory]
    [InlineData("", "There are no names in it. Give a list with one name a row.")]
    [InlineData("\n \n", "There are no names in it. Give a list with one name a row.")]
    [InlineData("Id;Company\n1;\n", "There are no names below “Company”. Give the column with the names.")]
    [InlineData("a\0b", "It is no text and no workbook. Save it as .xlsx or as CSV (UTF-8).")]
    public void What_holds_no_names_is_refused_with_what_to_do(string text, string problem) => Assert.Equal(problem, Read(text).Problem);
}
