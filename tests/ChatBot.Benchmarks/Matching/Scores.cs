using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ChatBot.Benchmarks.Matching;

/// <summary>What was answered to a query.</summary>
/// <param name="Case">The query.</param>
/// <param name="IsRight">Whether a right company was named.</param>
/// <param name="Score">The score of the answer.</param>
/// <param name="Time">How long it took.</param>
internal sealed record Outcome(NameQueryCase Case, bool IsRight, double Score, TimeSpan Time)
{
    /// <summary>Whether the query belongs to the half by which a threshold may be chosen.</summary>
    public bool IsEven => SHA256.HashData(Encoding.UTF8.GetBytes(Case.Text))[0] % 2 == 0;
}

/// <summary>What answers are worth together.</summary>
/// <param name="outcomes">The answers.</param>
internal sealed class Scores(IReadOnlyList<Outcome> outcomes)
{
    private readonly List<Outcome> _listed = [.. outcomes.Where(o => !o.Case.Ids.IsEmpty)];
    private readonly List<double> _others = [.. outcomes.Where(o => o.Case.Ids.IsEmpty).Select(o => o.Score).OrderDescending()];

    /// <summary>The threshold with the best F1.</summary>
    public double BestThreshold => outcomes.Select(o => o.Score).Where(s => s > 0).Distinct().MaxBy(F1);

    /// <summary>The harmonic mean of precision and recall when answers from a score on are believed.</summary>
    public double F1(double threshold)
    {
        var right = _listed.Count(o => o.IsRight && o.Score >= threshold);
        var believed = _listed.Count(o => o.Score >= threshold) + _others.Count(s => s >= threshold);
        return 2.0 * right / (believed + _listed.Count);
    }

    /// <summary>The share found when at most some share of the names that are not listed is flagged.</summary>
    public double RecallAt(double falseAlarms)
    {
        var threshold = _others[(int)(falseAlarms * _others.Count)];
        return _listed.Count(o => o.IsRight && o.Score > threshold) / (double)_listed.Count;
    }

    /// <inheritdoc />
    public override string ToString()
    {
        var times = outcomes.Select(o => o.Time.TotalMilliseconds).Order().ToArray();
        var recall = _listed.Count(o => o.IsRight) / (double)_listed.Count;
        var alarms = _others.Count < 100 ? "" : string.Create(CultureInfo.InvariantCulture,
            $", F1 {F1(BestThreshold):F3} at {BestThreshold:F3}, recall at 1 % false alarms {RecallAt(0.01):F3}");
        return string.Create(CultureInfo.InvariantCulture,
            $"{outcomes.Count} queries, recall@1 {recall:F3}{alarms}, p50 {times[times.Length / 2]:F3} ms, p99 {times[(int)(times.Length * 0.99)]:F3} ms");
    }
}
