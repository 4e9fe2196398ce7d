using System.Text.RegularExpressions;

namespace ChatBot.Reading.Sources.Pdf;

/// <summary>Removes what stands at the head and foot of page after page, and page numbers.</summary>
internal static partial class PageMargins
{
    private const int Lines = 3;

    // Points by which the same line may stand higher or lower on the next page.
    private const double Drift = 6;

    public static IReadOnlyList<PdfPageText> Remove(IReadOnlyList<PdfPageText> pages)
    {
        var margins = pages.Select(Margin).ToList();
        var repeated = margins.SelectMany(lines => lines.Select(Key).Distinct()).GroupBy(key => key.Text)
            .Where(group => group.Count() > 1 && group.Count() * 2 >= pages.Count && group.Max(k => k.Baseline) - group.Min(k => k.Baseline) < Drift)
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return [.. pages.Zip(margins, (page, margin) => new PdfPageText(
            [.. page.Columns.Select(column => column.RemoveAll(line => margin.Contains(line) && (repeated.Contains(Key(line).Text) || PageNumber().IsMatch(line.Text)))).Where(column => !column.IsEmpty)]))];
    }

    private static HashSet<PdfLine> Margin(PdfPageText page)
    {
        var lines = page.Columns.SelectMany(column => column).OrderByDescending(line => line.Baseline).ToList();
        return new(lines.Take(Lines).Concat(lines.TakeLast(Lines)), ReferenceEqualityComparer.Instance);
    }

    private static (string Text, double Baseline) Key(PdfLine line) => (Digits().Replace(line.Text, "#"), line.Baseline);

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();

    [GeneratedRegex("^(page|seite|p\\.)?\\s*[-–]?\\s*[0-9]{1,4}\\s*[-–]?(\\s*(of|von|/)\\s*[0-9]{1,4})?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
