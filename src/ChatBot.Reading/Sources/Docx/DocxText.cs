using System.Collections.Immutable;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ChatBot.Reading.Sources.Docx;

/// <summary>
/// The body of a Word document: a paragraph, list item or table row per line. Deleted text, notes, comments, headers, footers and text boxes are left out.
/// </summary>
internal sealed class DocxText
{
    private readonly ImmutableArray<string>.Builder _lines = ImmutableArray.CreateBuilder<string>();

    private readonly DocxLists _lists;

    private DocxText(MainDocumentPart main) => _lists = new(main);

    public static ImmutableArray<string> Lines(MainDocumentPart main)
    {
        var text = new DocxText(main);
        if (main.Document?.Body is { } body)
            text.Add(body);
        return text._lines.ToImmutable();
    }

    /// <summary>The first paragraph in the style of titles; null when there is none.</summary>
    public static string? Title(MainDocumentPart main) => main.Document?.Body?.Elements<Paragraph>()
        .Where(paragraph => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value is "Title")
        .Select(Text)
        .FirstOrDefault(text => text.Length > 0);

    private void Add(OpenXmlElement parent)
    {
        foreach (var element in parent)
            switch (element)
            {
                case Paragraph paragraph:
                    Add(paragraph);
                    break;
                case Table table:
                    _lines.AddRange(TableRows.Lines(table.Elements<TableRow>().Select(Cells)));
                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    Add(element);
                    break;
            }
    }

    private void Add(Paragraph paragraph)
    {
        if (Text(paragraph) is { Length: > 0 } text)
            _lines.Add(_lists.MarkOf(paragraph) is { } mark ? mark + text : ListMark.Normalize(text));
    }

    private static List<string> Cells(TableRow row) =>
        [.. row.Descendants<TableCell>().Where(cell => cell.Ancestors<TableRow>().First() == row).Select(cell => string.Join(' ', cell.Descendants<Paragraph>().Select(Text).Where(text => text.Length > 0)))];

    private static string Text(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(text, paragraph);
        return CleanText.Of(text.ToString());
    }

    private static void Append(StringBuilder text, OpenXmlElement parent)
    {
        foreach (var element in parent)
            switch (element)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Text written:
                    text.Append(written.Text);
                    break;
                case TabChar or Break or CarriageReturn:
                    text.Append(' ');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case DeletedRun or MoveFromRun or Drawing or Picture or AlternateContent or EmbeddedObject:
                    break;
                default:
                    Append(text, element);
                    break;
            }
    }
}
