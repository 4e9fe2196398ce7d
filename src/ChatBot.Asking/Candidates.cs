using System.Collections.Immutable;
using ChatBot.Names;

namespace ChatBot.Asking;

/// <summary>Decides which of the companies that a name can mean are meant.</summary>
public static class Candidates
{
    /// <summary>Companies whose scores are closer than this are both possible.</summary>
    private const double Margin = 0.05;

    /// <summary>Those that the name is taken for without asking; more than one where it does not decide between them.</summary>
    /// <param name="candidates">The candidates, best first.</param>
    public static ImmutableArray<NameCandidate> Sure(ImmutableArray<NameCandidate> candidates) =>
        [.. candidates.TakeWhile(c => c.IsSure && c.Score >= candidates[0].Score - Margin)];
}
