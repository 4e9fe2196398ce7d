using System.Globalization;
using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Reading.Suppliers;

namespace ChatBot.Screening;

/// <summary>How the parts of a screening are called.</summary>
internal static class ScreeningWords
{
    /// <summary>What no record means, and what it does not.</summary>
    public const string NoRecordMeans = "“No record” means only that these sources hold none; it does not mean that a name is on no list.";

    private const int ShownRows = 5;

    /// <summary>"match", "look", "no record".</summary>
    public static string Of(ScreeningResult result) => result switch
    {
        ScreeningResult.Match => "match",
        ScreeningResult.Look => "look",
        _ => "no record",
    };

    /// <summary>"listed", "no longer listed", "proposed only", "other action".</summary>
    public static string Of(Verdict verdict) => Cards.Signal.Of(verdict).Short.ToLowerInvariant();

    /// <summary>"3 rows are blank (rows 4, 9 and 12)".</summary>
    public static IEnumerable<string> Skipped(SupplierList list) => list.Skipped
        .GroupBy(s => s.Reason).OrderBy(g => g.Key)
        .Select(g => string.Create(CultureInfo.InvariantCulture, $"{g.Count():N0} {(g.Count() == 1 ? "row" : "rows")} {Of(g.Key, g.Count() == 1)} ({RowsOf(g)})"));

    /// <summary>"OFAC, SDN List, 19 December 2025"; of a list that gives no date, the day of its file.</summary>
    public static string Of(Source source) => string.Create(CultureInfo.InvariantCulture,
        $"{source.Publisher}, {source.Title}, {(source.IsDatedByFile ? "file of " : "")}{source.Published:d MMMM yyyy}");

    /// <summary>"26 November 2026, 09:30 UTC".</summary>
    public static string Of(DateTimeOffset moment) => moment.UtcDateTime.ToString("d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Of(SkipReason reason, bool isOne) => reason switch
    {
        SkipReason.Blank => isOne ? "has no name" : "have no name",
        SkipReason.TooLong => isOne ? "is too long for a name" : "are too long for a name",
        _ => "cannot be read",
    };

    private static string RowsOf(IEnumerable<SkippedRow> skipped)
    {
        var numbers = skipped.Select(s => s.Row.ToString(CultureInfo.InvariantCulture)).ToArray();
        return (numbers.Length == 1 ? "row " : "rows ") + string.Join(", ", numbers.Take(ShownRows)) + (numbers.Length > ShownRows ? " …" : "");
    }
}
