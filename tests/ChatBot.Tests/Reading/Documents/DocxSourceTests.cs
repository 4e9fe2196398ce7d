using ChatBot.Reading;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Tests.Reading.Documents;

public sealed class DocxSourceTests : DocumentTestBase
{
    [Fact]
    public void Bullets_and_numbers_stand_before_their_items() => Assert.Equal(
        ["- A bullet", "- A bullet by its style", "1. One", "2. Two", "1. Inside", "3. Three", "- By hand"],
        Lines("lamps.docx", Word(document =>
        {
            document.AddNewPart<NumberingDefinitionsPart>().Numbering = new(
                Pattern(0, NumberFormatValues.Bullet), Pattern(1, NumberFormatValues.Decimal),
                new NumberingInstance(new AbstractNumId { Val = 0 }) { NumberID = 1 }, new NumberingInstance(new AbstractNumId { Val = 1 }) { NumberID = 2 });
            document.AddNewPart<StyleDefinitionsPart>().Styles = new(
                new Style(new StyleParagraphProperties(Numbering(1, 0))) { StyleId = "Bullets" },
                new Style(new BasedOn { Val = "Bullets" }) { StyleId = "MyBullets" });
            document.Document = Document(
                Item("A bullet", 1), new(new ParagraphProperties(new ParagraphStyleId { Val = "MyBullets" }), Run("A bullet by its style")),
                Item("One", 2), Item("Two", 2), Item("Inside", 2, 1), Item("Three", 2), Paragraph("• By hand"));
        })));

    [Fact]
    public void Deleted_text_and_field_codes_are_not_read_and_inserted_text_is() => Assert.Equal(
        ["Alder was added in June."],
        Lines("lamps.docx", Word(document => document.Document = Document(new Paragraph(
            Run("Alder was "), new DeletedRun(new Run(new DeletedText("removed"))), new InsertedRun(Run("added")),
            new Run(new FieldCode(" DATE ")), new Hyperlink(Run(" in")), new Run(new TabChar(), new W.Text("June.")))))));

    [Fact]
    public void Title_and_day_come_from_the_core_properties()
    {
        Write("lamps.json", """{"publisher":"The Gazette"}""");
        var path = Write("lamps.docx", Word(document =>
        {
            document.Document = Document(Paragraph("Four lamps"), Paragraph("The text."));
            document.OpenXmlPackage.PackageProperties.Title = "Four lamps";
            document.OpenXmlPackage.PackageProperties.Created = new DateTime(2024, 6, 12, 9, 0, 0, DateTimeKind.Utc);
        }));

        var source = SourceFile.Read(path);

        Assert.Equal(("Four lamps", new DateOnly(2024, 6, 12), "The text."), (source.Title, source.Published, Assert.Single(source.Passages).Text));
    }

    [Fact]
    public void Without_a_title_property_the_paragraph_in_the_style_of_titles_is_the_title()
    {
        Write("lamps.json", """{"publisher":"The Gazette","published":"2024-06-12"}""");
        var title = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "Title" }), Run("Four lamps"));

        var source = SourceFile.Read(Write("lamps.docx", Word(document => document.Document = Document(title, Paragraph("The text.")))));

        Assert.Equal(("Four lamps", 1), (source.Title, source.Passages.Count));
    }

    [Fact]
    public void A_document_without_publisher_says_where_to_write_it() => Assert.Contains(
        "is missing; write it into lamps.json beside this file",
        Refusal("lamps.docx", Word(document => document.Document = Document(Paragraph("The text.")))),
        StringComparison.Ordinal);

    [Fact]
    public void Nothing_that_the_document_links_to_is_opened() => Assert.Equal(
        ["The text."],
        Lines("lamps.docx", Word(document =>
        {
            document.Document = Document(new Paragraph(Run("The text."), new Run(new Drawing())));
            document.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate", new Uri("http://127.0.0.1:1/evil.dotm"));
            document.AddExternalRelationship("http://schemas.openxmlformats.org/officeDocument/2006/relationships/image", new Uri("file:///etc/hostname"));
        })));

    private static byte[] Word(Action<MainDocumentPart> write)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
            write(document.AddMainDocumentPart());
        return file.ToArray();
    }

    private static Document Document(params Paragraph[] paragraphs) => new(new Body(paragraphs));

    private static Paragraph Paragraph(string text) => new(Run(text));

    private static Run Run(string text) => new(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Paragraph Item(string text, int list, int level = 0) => new(new ParagraphProperties(Numbering(list, level)), Run(text));

    private static NumberingProperties Numbering(int list, int level) => new(new NumberingLevelReference { Val = level }, new NumberingId { Val = list });

    private static AbstractNum Pattern(int id, NumberFormatValues format) => new(Level(0, format), Level(1, format)) { AbstractNumberId = id };

    private static Level Level(int index, NumberFormatValues format) => new(new NumberingFormat { Val = format }) { LevelIndex = index };
}
