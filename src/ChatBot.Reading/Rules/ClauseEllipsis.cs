using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>What a co-ordinated clause leaves out because the one before has said it: the auxiliary, the agent, the subject.</summary>
internal static partial class ClauseEllipsis
{
    /// <summary>A clause with what it leaves out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The clause before it.</param>
    /// <param name="clause">The clause.</param>
    public static ListingClause Filled(string text, ListingClause before, ListingClause clause)
    {
        clause = WithAuxiliary(text, before, clause);
        // "sanctioned it in 2019 and lifted the measure in 2022": against the same.
        if (clause is { Action: ListingAction.Removed, Predicate.IsPassive: false } && before is { Action: ListingAction.Added, Predicate.IsPassive: false } && Reversal.IsOfMeasure(text[..clause.Predicate.Group.Start], clause.Tail.Of(text)))
            return clause with { Agent = before.Agent, Companies = before.Companies, Head = before.Head };
        if (!clause.Predicate.IsPassive)
            return !IsCoordinated(text, clause.Agent) ? clause
                // "which the bank debarred in 2017 and released in 2020": of the same firm.
                : clause.Head.IsEmpty && !clause.HasObject(text) ? clause with { Agent = before.Agent, Head = before.Head } : clause with { Agent = before.Agent };
        var isLeftOut = clause.Companies.Trim(text) is var subject && (subject.IsEmpty || OnlyWhen().IsMatch(subject.Of(text))) || Reversal.IsOfStep(text[..clause.Predicate.Group.Start]);
        if (!before.Predicate.IsPassive || !isLeftOut || !clause.Head.IsEmpty && (clause.Head != before.Head || before.Companies.Trim(text).IsEmpty))
            return clause;
        return clause with { Companies = before.Companies, Head = before.Head };
    }

    /// <summary>A clause made passive where its participle shares the auxiliary of the one before.</summary>
    private static ListingClause WithAuxiliary(string text, ListingClause before, ListingClause clause)
    {
        // "NAME was first listed in 2022 and relisted in 2023"
        if (clause is { Action: ListingAction.Added, Predicate: { IsBare: true, IsPassive: false, Verb.Base: "relist" or "list" or "designate" or "sanction" } } && before.Predicate.IsPassive && !clause.HasObject(text) && text[..clause.Predicate.Group.Start].EndsWith(" and ", StringComparison.Ordinal))
            return clause with { Predicate = clause.Predicate with { IsPassive = true }, Agent = default, Companies = default };
        // "NAME was added in 2019 and removed from it in 2022"
        if (clause is { Action: ListingAction.Removed, Predicate: { IsBare: true, IsPassive: false } } && before.Predicate.IsPassive && !clause.HasObject(text))
            return clause with { Predicate = clause.Predicate with { IsPassive = true }, Agent = ClauseRoles.ByAgent(text, clause.Tail) is { IsEmpty: false } own ? own : before.Agent, Companies = default };
        return clause;
    }

    private static bool IsCoordinated(string text, Span before)
    {
        var words = before.Trim(text).Of(text);
        return words.EndsWith(" and", StringComparison.Ordinal) || words.EndsWith(" then", StringComparison.Ordinal) || words is "and" or "";
    }

    // "and in January of this year was removed"
    [GeneratedRegex(@"(?:^|,? and )(?:in|on|last|this|later|then) ?(?:[\p{L}\p{N}]+ ?){0,6}$")]
    private static partial Regex OnlyWhen();
}
