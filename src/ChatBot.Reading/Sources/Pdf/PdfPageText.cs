using System.Collections.Immutable;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Util;

namespace ChatBot.Reading.Sources.Pdf;

/// <summary>The text of a page. What runs upwards or slantwise, as watermarks do, is left out.</summary>
/// <param name="Columns">Its columns in reading order, each with its lines from top to bottom.</param>
internal sealed record PdfPageText(ImmutableArray<ImmutableArray<PdfLine>> Columns)
{
    public static PdfPageText Of(Page page)
    {
        var words = page.GetWords(DefaultWordExtractor.Instance)
            .Where(word => word.TextOrientation == TextOrientation.Horizontal && !string.IsNullOrWhiteSpace(word.Text))
            .Select(PdfWord.Of);
        return new([.. PdfColumns.Split(PdfLine.Group(words), page.Width).Select(column => column.Select(PdfLine.Of).ToImmutableArray())]);
    }
}
