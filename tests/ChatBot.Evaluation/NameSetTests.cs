using System.Collections.Immutable;
using ChatBot.Tests;

namespace ChatBot.Evaluation;

/// <summary>Floors for finding names; they may rise, never fall.</summary>
public sealed class NameSetTests
{
    private const double LeastFound = 0.98;
    private const double MostFalse = 0.01;

    [Fact]
    public void Names_of_our_own_set_are_found_and_nothing_else_is() =>
        Check(Bot.Find(Workspace.File("tests", "ChatBot.Evaluation", "Sets", "names.jsonl")));

    [SharedFact("eval", "names.jsonl")]
    public void Names_of_the_acceptance_set_are_found_and_nothing_else_is() =>
        Check(Bot.Find(Workspace.Shared("eval", "names.jsonl")));

    private static void Check(ImmutableArray<NameResult> results)
    {
        var wanted = results.Where(r => !r.Case.IsNegative && !r.Case.IsAlias).ToArray();
        var found = wanted.Sum(r => r.Case.Expect.Count(r.Found.Contains)) / (double)wanted.Sum(r => r.Case.Expect.Length);
        var negatives = results.Where(r => r.Case.IsNegative).ToArray();
        var matched = negatives.Where(r => !r.Found.IsEmpty).ToArray();

        Assert.True(found >= LeastFound, $"{found:P1} found; missed {string.Join(", ", wanted.Where(r => r.Case.Expect.Except(r.Found).Any()).Select(r => r.Case.Id))}");
        Assert.True(matched.Length <= MostFalse * negatives.Length, $"matched {string.Join(", ", matched.Select(r => r.Case.Id))}");
    }
}
