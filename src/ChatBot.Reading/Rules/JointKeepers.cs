using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>Keepers of lists that take a step together: "The US, Britain and Canada sanctioned NAME".</summary>
internal static partial class JointKeepers
{
    /// <summary>The keepers beside the one that a step is told of.</summary>
    public static IEnumerable<string> Beside(string text, ListingClause clause, Listing told)
    {
        if (told.Authority is not { } first || clause.List?.KeeperIn(text) is not null)
            yield break;
        var agents = AuthorityFinder.Find(text, clause.Predicate.IsPassive && !clause.Agent.IsEmpty && clause.Agent.Start >= clause.Tail.Start ? new(clause.Agent.Start, clause.Tail.End) : clause.Agent).ToList();
        if (agents.Count < 2 || agents.FindIndex(a => a.Authority.Name == first) is not (>= 0 and var at))
            yield break;
        var (from, to) = (at, at);
        while (from > 0 && Joint().IsMatch(text[agents[from - 1].Span.End..agents[from].Span.Start]))
            from--;
        // "After the US and Canada, the EU …": of these only one acts.
        if (!clause.Predicate.IsPassive && !Opening().IsMatch(text[clause.Agent.Start..agents[from].Span.Start]))
            yield break;
        while (to + 1 < agents.Count && Joint().IsMatch(text[agents[to].Span.End..agents[to + 1].Span.Start]))
            to++;
        foreach (var other in agents.GetRange(from, to - from + 1).Select(a => a.Authority).Where(a => DocumentKeeper.KeepsLists(a) && !Authorities.IsWithin(a.Name, first) && !Authorities.IsWithin(first, a.Name)).Select(a => a.Name).Distinct())
            yield return other;
    }

    [GeneratedRegex(@"^(?:(?:[Oo]n|[Ii]n|[Ll]ast|[Tt]his|[Yy]esterday|[Tt]oday|[Ll]ater) ?[^,]{0,30}?,? ?)?(?:(?:[Bb]oth|[Ii]n 20[0-9]{2},?) )?(?:the |The )?$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?:,|,? and| as well as|, then|,? along with|,? together with) (?:the )?$")]
    private static partial Regex Joint();
}
