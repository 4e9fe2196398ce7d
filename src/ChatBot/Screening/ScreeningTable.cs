using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Cards;
using ChatBot.Facts;

namespace ChatBot.Screening;

/// <summary>A screening as a table: a line for each row of the list and company found.</summary>
internal static class ScreeningTable
{
    private const string Between = "; ";

    /// <summary>The titles of the columns.</summary>
    public static ImmutableArray<string> Titles { get; } =
        ["row", "name", "result", "score", "explanation", "matched name", "company", "list", "authority", "status", "since", "citation", "address", "sources' date"];

    /// <summary>The columns of numbers: row and score.</summary>
    public static ImmutableArray<int> NumberColumns { get; } = [Titles.IndexOf("row"), Titles.IndexOf("score")];

    /// <summary>What was asked and when, before the titles or on a sheet of its own.</summary>
    public static IEnumerable<string[]> Head(ScreenedList screened) =>
    [
        ["Screened", ScreeningWords.Of(screened.At)],
        [ScreeningWords.NoRecordMeans],
        .. ScreeningWords.Skipped(screened.List).Select(s => new[] { "Not screened", s }),
        .. screened.Sources.Select(s => new[] { "Source", s.Title, s.Publisher, Day(s.Published), s.Address?.AbsoluteUri ?? "" }),
    ];

    /// <summary>The lines. Where a company stands on several lists, what belongs to each stands at the same place in its cells.</summary>
    public static IEnumerable<string[]> Lines(ScreenedList screened)
    {
        var newest = screened.Sources.IsEmpty ? "" : Day(screened.Sources.Max(s => s.Published));
        foreach (var (name, finding) in screened.Names)
        {
            string[] start = [name.Row.ToString(CultureInfo.InvariantCulture), name.Text];
            if (finding.Companies.IsEmpty)
                yield return [.. start, ScreeningWords.Of(finding.Result), "", "", "", "", "", "", "", "", "", "", newest];
            foreach (var found in finding.Companies)
                yield return [.. start, .. Cells(found), newest];
        }
    }

    private static string[] Cells(FoundCompany found) =>
    [
        ScreeningWords.Of(found.Result),
        found.Candidate.Score.ToString("0.00", CultureInfo.InvariantCulture),
        found.Candidate.Explanation,
        found.Candidate.Name.Text,
        found.Candidate.Company.Name,
        Join(found, r => r.List),
        Join(found, r => r.Authority),
        found.Records.IsEmpty ? ScreeningWords.Of(found.Verdict) : Join(found, r => ScreeningWords.Of(r.Status)),
        // As the Extended Date/Time Format (ISO 8601-2) writes a date that is not sure: "2024-06-03?".
        Join(found, r => r.Since + (r.IsSinceUnsure ? "?" : "")),
        Join(found, r => r.Evidence.Place == Asking.PlaceKind.Paragraph ? $"{r.Evidence.Title}, {Citations.Place(r.Evidence)}" : Citations.Place(r.Evidence)),
        Join(found, r => r.Evidence.Address?.AbsoluteUri),
    ];

    private static string Join(FoundCompany found, Func<ListRecord, string?> cell)
    {
        var cells = found.Records.Select(r => cell(r) ?? "").ToArray();
        return Array.TrueForAll(cells, c => c.Length == 0) ? "" : string.Join(Between, cells);
    }

    private static string Day(DateOnly day) => FactDate.OnDay(day).ToString();
}
