using ChatBot.Reading;

namespace ChatBot.Tests.Reading.Documents;

public sealed class PdfSourceTests : DocumentTestBase
{
    [Fact]
    public void A_word_divided_at_the_end_of_a_line_is_joined_and_a_compound_keeps_its_hyphen() => Assert.Equal(
        ["The department added four semi-finished companies to its list of semiconductor firms, among them a Shenzhen-based maker of state-owned lamps and e-mail."],
        Lines("lamps.pdf", Pdf(page => page.Lines(
            "The department added four semi-finished com-",
            "panies to its list of semicon-",
            "ductor firms, among them a Shenzhen-",
            "based maker of state-",
            "owned lamps and e-mail."))));

    [Fact]
    public void Heads_feet_and_page_numbers_are_removed_and_a_paragraph_goes_on_over_the_page() => Assert.Equal(
        ["The first paragraph stands alone on the page here.", "The second paragraph begins on one page and goes on upon the next one.", "The third paragraph ends here."],
        Lines("lamps.pdf", Pdf(page =>
        {
            page.At(60, 800, "The Gazette, 12 June 2024").At(280, 40, "Page 1 of 2");
            page.Lines("The first paragraph stands alone on the page here.").Lines("The second paragraph begins on one page and goes on");
            page.NextPage().At(60, 800, "The Gazette, 12 June 2024").At(280, 40, "Page 2 of 2");
            page.Lines("upon the next one.").Lines("The third paragraph ends here.");
        })));

    [Fact]
    public void Columns_are_read_one_after_the_other() => Assert.Equal(
        [
            "A title above both of the columns",
            "The left column has four lines of prose that are read before any line of the other column, the right one.",
            "The right column comes after that and has as many lines of prose as the left one has, on this invented little page.",
        ],
        Lines("lamps.pdf", Pdf(page =>
        {
            page.Lines("A title above both of the columns");
            string[] left = ["The left column has four lines of", "prose that are read before any line", "of the other column, the right", "one."];
            string[] right = ["The right column comes after that and", "has as many lines of prose as the left", "one has, on this invented little", "page."];
            for (var i = 0; i < left.Length; i++)
                page.At(60, 700 - 14 * i, left[i]).At(320, 700 - 14 * i, right[i]);
        })));

    [Fact]
    public void Paragraphs_without_a_gap_part_where_a_line_was_broken_early() => Assert.Equal(
        ["A line that reaches to the right edge of the page, and one that ends well before it.", "Another paragraph."],
        Lines("lamps.pdf", Pdf(page => page.Lines(
            "A line that reaches to the right edge of the page,",
            "and one that ends well before it.",
            "Another paragraph."))));

    [Fact]
    public void A_row_of_a_table_stays_a_row() => Assert.Equal(
        ["The list:", "| Name | List |", "| --- | --- |", "| Alder Optics Ltd | Entity List |", "| Birch Co. | Entity List |"],
        Lines("lamps.pdf", Pdf(page => page.Lines("The list:").Row("Name", "List").Row("Alder Optics Ltd", "Entity List").Row("Birch Co.", "Entity List"))));

    [Fact]
    public void Title_and_day_come_from_the_document_information()
    {
        Write("lamps.json", """{"publisher":"The Gazette"}""");
        var path = Write("lamps.pdf", Pdf(page =>
        {
            page.Lines("Four lamps").Lines("The text.");
            page.Information.Title = "Four lamps";
            page.Information.CreationDate = "D:20240612233000-05'00'";
        }));

        var source = SourceFile.Read(path);

        Assert.Equal(("Four lamps", new DateOnly(2024, 6, 12), "The text."), (source.Title, source.Published, Assert.Single(source.Passages).Text));
    }

    [Fact]
    public void Pages_that_are_pictures_are_refused_with_what_to_do() =>
        Assert.Contains("only pictures of it; save it with text", Refusal("lamps.pdf", Pdf(_ => { })), StringComparison.Ordinal);

    private static byte[] Pdf(Action<PdfWriter> write)
    {
        using var page = new PdfWriter();
        write(page);
        return page.Build();
    }
}
