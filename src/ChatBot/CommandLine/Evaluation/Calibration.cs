using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>The replies whose reading scored alike.</summary>
/// <param name="From">The least score.</param>
/// <param name="To">The score that none of them reaches, except at the top.</param>
/// <param name="Questions">How many there are.</param>
/// <param name="Right">How many of their replies are right.</param>
internal sealed record CalibrationBucket(double From, double To, int Questions, int Right)
{
    /// <summary>The share of right replies; 0 where there is none.</summary>
    public double Share => Questions == 0 ? 0 : (double)Right / Questions;
}

/// <summary>Sets the score of a reading against the share of right replies: what a score is worth.</summary>
internal static class Calibration
{
    private const int Steps = 10;
    private const int BarWidth = 40;

    /// <summary>Ten buckets of equal width, from the lowest score on; what was no question is left out.</summary>
    public static ImmutableArray<CalibrationBucket> Of(ImmutableArray<EvaluationResult> results)
    {
        var buckets = results.Where(r => r.Reading is not null).ToLookup(r => Math.Min(Steps - 1, (int)(r.Reading!.Score * Steps)));
        return [.. Enumerable.Range(0, Steps).Select(n => new CalibrationBucket((double)n / Steps, (n + 1.0) / Steps, buckets[n].Count(), buckets[n].Count(r => r.IsRight)))];
    }

    /// <summary>A line for each bucket that holds questions, with a bar for the share of right replies.</summary>
    public static void Print(ImmutableArray<CalibrationBucket> buckets, Terminal terminal)
    {
        terminal.Line("score of the reading against right replies", "bold");
        foreach (var bucket in buckets.Where(b => b.Questions > 0))
            terminal.Line(string.Create(CultureInfo.InvariantCulture,
                $"{bucket.From:0.0}-{bucket.To:0.0} {new string('█', (int)Math.Round(bucket.Share * BarWidth)).PadRight(BarWidth, '░')} {100 * bucket.Share,5:0.0} % of {bucket.Questions}"));
    }

    /// <summary>The buckets as text: CSV, or JSON where the file is named so.</summary>
    public static string Write(ImmutableArray<CalibrationBucket> buckets, string path) =>
        Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase) ? Json(buckets) : Csv(buckets);

    private static string Csv(ImmutableArray<CalibrationBucket> buckets) =>
        string.Join('\n', buckets.Select(b => string.Create(CultureInfo.InvariantCulture, $"{b.From:0.0},{b.To:0.0},{b.Questions},{b.Right}")).Prepend("from,to,questions,right")) + "\n";

    private static string Json(ImmutableArray<CalibrationBucket> buckets) =>
        new JsonArray([.. buckets.Select(b => new JsonObject { ["from"] = Math.Round(b.From, 1), ["to"] = Math.Round(b.To, 1), ["questions"] = b.Questions, ["right"] = b.Right })]).ToJsonString();
}
