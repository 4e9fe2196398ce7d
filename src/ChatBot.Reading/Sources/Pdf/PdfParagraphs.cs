using System.Collections.Immutable;

namespace ChatBot.Reading.Sources.Pdf;

/// <summary>Joins the lines of pages into paragraphs, over the ends of columns and pages; lines with aligned cells are rows of a table.</summary>
internal static class PdfParagraphs
{
    // A gap or an indent of this share of the usual one starts a paragraph.
    private const double WiderGap = 1.3;
    private const double OtherSize = 1.1;
    private const double UsualLeading = 1.25;
    private const int FewestGaps = 8;

    // Points by which cells below one another may differ.
    private const double Aligned = 4;

    public static ImmutableArray<string> Join(IReadOnlyList<PdfPageText> pages)
    {
        var paragraphs = ImmutableArray.CreateBuilder<string>();
        var hyphenation = new Hyphenation(Words(pages));
        var leading = Leading(pages);
        foreach (var column in pages.SelectMany(page => page.Columns))
            AddColumn(paragraphs, column, leading, hyphenation);
        return paragraphs.ToImmutable();
    }

    private static void AddColumn(ImmutableArray<string>.Builder paragraphs, ImmutableArray<PdfLine> column, double leading, Hyphenation hyphenation)
    {
        var right = column.Max(line => line.Right);
        var left = column.Min(line => line.Left);
        for (var i = 0; i < column.Length; i++)
        {
            var rows = TableLength(column, i);
            if (rows > 1)
            {
                paragraphs.AddRange(TableRows.Lines(column.Skip(i).Take(rows).Select(row => row.Cells)));
                i += rows - 1;
                continue;
            }
            var text = ListMark.Normalize(column[i].Text);
            var first = i == 0 || TableLength(column, i - 1) > 1;
            if (paragraphs.Count > 0 && (first ? GoesOn(paragraphs[^1], text) : !Starts(column[i - 1], column[i], left, right, leading)))
                paragraphs[^1] = hyphenation.Append(paragraphs[^1], text);
            else
                paragraphs.Add(text);
        }
    }

    /// <summary>How many lines from here on have cells under one another.</summary>
    private static int TableLength(ImmutableArray<PdfLine> column, int from)
    {
        var to = from;
        while (to < column.Length && column[to].Cells.Count > 1 && (to == from || AreAligned(column[to - 1], column[to])))
            to++;
        return to - from;
    }

    private static bool AreAligned(PdfLine above, PdfLine below) =>
        above.Cells.Count == below.Cells.Count && above.Starts.Zip(below.Starts).Count(pair => Math.Abs(pair.First - pair.Second) < Aligned) > 1;

    private static bool Starts(PdfLine above, PdfLine line, double left, double right, double leading)
    {
        if (ListMark.Begins(line.Text) || above.Baseline - line.Baseline > WiderGap * leading || Differ(above.Size, line.Size))
            return true;
        // An indented first line; the lines of a list item below their mark are indented one as the other.
        if (line.Left - left > line.Size && above.Left - left < line.Size / 2 && !ListMark.Begins(above.Text))
            return true;
        // The first word had room on the line above: whoever broke the line there meant it.
        var fitted = above.Right + line.Size / 2 + line.FirstWord < right - line.Size / 2;
        return fitted && (EndsSentence(above.Text) || !char.IsLower(line.Text[0]));
    }

    /// <summary>Whether a paragraph at the end of a column goes on with the next one's first line.</summary>
    private static bool GoesOn(string paragraph, string text) =>
        !paragraph.StartsWith('|') && !ListMark.Begins(text) && !EndsSentence(paragraph) && (char.IsLower(text[0]) || paragraph.EndsWith('-') || paragraph.EndsWith(','));

    private static bool EndsSentence(string text) => text.TrimEnd('"', '”', '’', '\'', ')', ']') is [.., '.' or '!' or '?' or ':' or ';' or '…'];

    private static bool Differ(double size, double other) => Math.Max(size, other) > OtherSize * Math.Min(size, other);

    private static HashSet<string> Words(IReadOnlyList<PdfPageText> pages) => pages
        .SelectMany(page => page.Columns)
        .SelectMany(column => column)
        .SelectMany(line => line.Text.Split(' ').SkipLast(1))
        .Select(word => word.Trim('.', ',', ';', ':', '!', '?', '(', ')', '“', '”', '"'))
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The usual distance between two lines; the typesetter's rule of thumb where there are too few to tell.</summary>
    private static double Leading(IReadOnlyList<PdfPageText> pages)
    {
        var lines = pages.SelectMany(page => page.Columns).ToList();
        var gaps = lines.SelectMany(column => column.Zip(column.Skip(1), (above, below) => above.Baseline - below.Baseline)).Where(gap => gap > 0).Order().ToList();
        return gaps.Count >= FewestGaps ? gaps[gaps.Count / 4] : lines.SelectMany(column => column).Select(line => line.Size).DefaultIfEmpty().Min() * UsualLeading;
    }
}
