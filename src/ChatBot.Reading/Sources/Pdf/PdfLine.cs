namespace ChatBot.Reading.Sources.Pdf;

/// <summary>A line of text in a column.</summary>
/// <param name="Cells">Its texts; more than one where gaps wider than spaces part them.</param>
/// <param name="Starts">Where each of them starts, in points from the left.</param>
/// <param name="Right">Where the last of them ends.</param>
/// <param name="Baseline">What the letters stand on, in points from below.</param>
/// <param name="Size">The size of its letters.</param>
/// <param name="FirstWord">How wide its first word is.</param>
internal sealed record PdfLine(IReadOnlyList<string> Cells, IReadOnlyList<double> Starts, double Right, double Baseline, double Size, double FirstWord)
{
    // A space is a quarter of the size; justified lines stretch it, but no further.
    private const double WidestSpace = 1.2;

    public double Left => Starts[0];

    public string Text => string.Join(' ', Cells);

    /// <summary>The words of a page line by line from top to bottom, each line from left to right.</summary>
    public static List<List<PdfWord>> Group(IEnumerable<PdfWord> words)
    {
        var lines = new List<List<PdfWord>>();
        foreach (var word in words.Where(word => word.Text.Length > 0).OrderByDescending(word => word.Baseline))
            if (lines.Count > 0 && lines[^1][0].Baseline - word.Baseline < word.Size / 3)
                lines[^1].Add(word);
            else
                lines.Add([word]);
        return lines.ConvertAll(line => line.OrderBy(word => word.Left).ToList());
    }

    /// <summary>The line of words that stand beside one another.</summary>
    public static PdfLine Of(List<PdfWord> words)
    {
        var size = words.Max(word => word.Size);
        var (cells, starts, end) = (new List<string>(), new List<double>(), double.NegativeInfinity);
        foreach (var word in words)
        {
            // The gap behind a bullet parts no columns.
            var isParted = word.Left - end > WidestSpace * size && !(cells.Count == 1 && ListMark.Begins(cells[0] + " ."));
            if (cells.Count == 0 || isParted)
            {
                cells.Add(word.Text);
                starts.Add(word.Left);
            }
            else
                cells[^1] += " " + word.Text;
            end = Math.Max(end, word.Right);
        }
        return new(cells, starts, end, words[0].Baseline, size, words[0].Right - words[0].Left);
    }
}
