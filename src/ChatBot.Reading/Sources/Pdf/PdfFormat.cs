using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace ChatBot.Reading.Sources.Pdf;

/// <summary>A PDF with text in it; pictures of pages hold none. Its own letters are read, no picture, attachment or link.</summary>
internal sealed class PdfFormat : IDocumentFormat
{
    private const int MaximumPages = 500;

    private const int MaximumLetters = 4_000_000;

    public string Name => "PDF";

    public ImmutableArray<string> Extensions => [".pdf"];

    public int MaximumLength => 32 * 1024 * 1024;

    public Document Read(string path, byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters(path) });
            if (pdf.NumberOfPages > MaximumPages)
                throw new SourceFormatException(path, null, $"the document has {pdf.NumberOfPages} pages, an article has at most {MaximumPages}; split it.");
            var lines = PdfParagraphs.Join(PageMargins.Remove(Pages(path, pdf)));
            if (lines.IsEmpty)
                throw new SourceFormatException(path, null, "the PDF holds no text, only pictures of it; save it with text (OCR), or as plain text.");
            return new(lines, Properties(pdf.Information));
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new SourceFormatException(path, null, "the PDF is protected by a password; save it without one.", e);
        }
    }

    private static List<PdfPageText> Pages(string path, PdfDocument pdf)
    {
        var pages = new List<PdfPageText>();
        var letters = 0;
        for (var number = 1; number <= pdf.NumberOfPages; number++)
        {
            var page = pdf.GetPage(number);
            letters += page.Letters.Count;
            if (letters > MaximumLetters)
                throw new SourceFormatException(path, null, $"the document has more than {MaximumLetters} letters; split it.");
            pages.Add(PdfPageText.Of(page));
        }
        return pages;
    }

    private static DocumentProperties Properties(DocumentInformation information) => new(
        Title: information.Title is { } title && CleanText.Of(title) is { Length: > 0 } text ? text : null,
        Published: Day(information));

    private static DateOnly? Day(DocumentInformation information)
    {
        var stamp = information.GetCreatedDateTimeOffset() ?? information.GetModifiedDateTimeOffset();
        return stamp is { } written ? DateOnly.FromDateTime(written.DateTime) : null;
    }
}
