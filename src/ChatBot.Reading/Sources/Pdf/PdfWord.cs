using UglyToad.PdfPig.Content;

namespace ChatBot.Reading.Sources.Pdf;

/// <summary>A word on a page, in points from the page's lower left corner.</summary>
/// <param name="Text">The word; it ends in a hyphen where it is divided.</param>
/// <param name="Left">Where it starts.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">What its letters stand on.</param>
/// <param name="Size">The size of its letters.</param>
internal sealed record PdfWord(string Text, double Left, double Right, double Baseline, double Size)
{
    private const string SoftHyphen = "\u00AD";

    public static PdfWord Of(Word word) => new(
        CleanText.Of(word.Text.EndsWith(SoftHyphen, StringComparison.Ordinal) ? word.Text[..^1] + '-' : word.Text),
        word.BoundingBox.Left,
        word.BoundingBox.Right,
        word.Letters[0].StartBaseLine.Y,
        Math.Max(1, word.Letters[0].PointSize));
}
