namespace ChatBot.Reading.Sources.Pdf;

/// <summary>Finds the columns of prose on a page: lines that all leave the same gutter free. The columns of a table stay together.</summary>
internal static class PdfColumns
{
    private const double NarrowestGutter = 8;

    private const int FewestLines = 3;

    // A page of prose has a tenth of these; the search tries lines against lines.
    private const int MostLines = 1000;

    /// <summary>Parts lines at the gutters between columns.</summary>
    /// <param name="lines">The lines of a page or column, from top to bottom.</param>
    /// <param name="width">The width of the page in points.</param>
    /// <returns>The columns in reading order.</returns>
    public static IEnumerable<List<List<PdfWord>>> Split(List<List<PdfWord>> lines, double width)
    {
        var whole = new List<List<PdfWord>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines.Count > MostLines || Run(lines, i, width) is not { } run)
            {
                whole.Add(lines[i]);
                continue;
            }
            if (whole.Count > 0)
                yield return whole;
            yield return Side(lines, i, run, word => word.Right <= run.Gutter.Right);
            foreach (var column in Split(Side(lines, i, run, word => word.Right > run.Gutter.Right), width))
                yield return column;
            whole = [];
            i = run.End - 1;
        }
        if (whole.Count > 0)
            yield return whole;
    }

    /// <summary>The longest run of lines from one on that leave a gutter free, if prose stands on both sides of it.</summary>
    private static (int End, (double Left, double Right) Gutter)? Run(List<List<PdfWord>> lines, int start, double width)
    {
        List<(double Left, double Right)> gutters = [(width / 5, width * 4 / 5)];
        for (var end = start; ; end++)
        {
            var left = end < lines.Count ? Common(gutters, Gaps(lines[end])) : [];
            if (left.Count > 0)
            {
                gutters = left;
                continue;
            }
            var found = gutters.Where(gutter => IsProse(lines, start, end, gutter)).ToList();
            return found.Count == 0 ? null : (end, found[0]);
        }
    }

    private static bool IsProse(List<List<PdfWord>> lines, int start, int end, (double Left, double Right) gutter)
    {
        var sides = lines.Take(start..end).Select(line => (Left: line.Where(w => w.Right <= gutter.Right).ToList(), Right: line.Where(w => w.Right > gutter.Right).ToList())).ToList();
        return AreFull(sides.Select(side => side.Left)) && AreFull(sides.Select(side => side.Right));
    }

    /// <summary>Whether most lines of a column run on to its right edge without wide gaps, as prose does and cells do not.</summary>
    private static bool AreFull(IEnumerable<List<PdfWord>> column)
    {
        var lines = column.Where(line => line.Count > 0).Select(PdfLine.Of).ToList();
        if (lines.Count < FewestLines)
            return false;
        var (left, right) = (lines.Min(line => line.Left), lines.Max(line => line.Right));
        return lines.Count(line => line.Cells.Count > 1 || line.Right - left > 0.75 * (right - left)) * 2 > lines.Count
            && lines.Average(line => line.Text.Length) > 15;
    }

    private static IEnumerable<(double Left, double Right)> Gaps(List<PdfWord> line)
    {
        var end = double.NegativeInfinity;
        foreach (var word in line)
        {
            yield return (end, word.Left);
            end = Math.Max(end, word.Right);
        }
        yield return (end, double.PositiveInfinity);
    }

    private static List<(double Left, double Right)> Common(List<(double Left, double Right)> gutters, IEnumerable<(double Left, double Right)> gaps) =>
    [
        .. gaps.SelectMany(gap => gutters.Select(gutter => (Left: Math.Max(gap.Left, gutter.Left), Right: Math.Min(gap.Right, gutter.Right))))
            .Where(gap => gap.Right - gap.Left >= NarrowestGutter),
    ];

    private static List<List<PdfWord>> Side(List<List<PdfWord>> lines, int start, (int End, (double Left, double Right) Gutter) run, Func<PdfWord, bool> belongs) =>
        [.. lines.Take(start..run.End).Select(line => line.Where(belongs).ToList()).Where(line => line.Count > 0)];
}
