using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME, which was added in 2019" and "NAME, a firm that the ministry listed": whom a relative clause says more about.</summary>
internal static partial class RelativeClause
{
    /// <summary>The words before the pronoun that hold the name; empty where a clause is no relative one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clause">Where the clause begins, behind its pronoun.</param>
    public static Span HeadOf(string text, int clause)
    {
        if (Pronoun().Match(text[..clause]) is not { Success: true } pronoun)
            return default;
        var before = Clause.Before(text, pronoun.Index);
        // "the other was NAME, which …"
        var predicate = Be().Matches(before.Of(text)).LastOrDefault();
        return new(predicate is null ? before.Start : before.Start + predicate.Index + predicate.Length, pronoun.Index);
    }

    /// <summary>The names that it is about: the last one, with those coordinated with it where the verb is of several.</summary>
    public static IEnumerable<ProperName> Names(string text, Span head, bool several)
    {
        if (head.IsEmpty)
            yield break;
        var names = ProperName.Find(text, head).Where(n => HeadNames.IsCompanyLike(n.Text) && !n.IsPossessive && !HeadNames.IsWhere(text, n)).ToList();
        // "NAME of Quito, which …"
        names.RemoveAll(n => names.Exists(before => text[Math.Min(before.Span.End, n.Span.Start)..n.Span.Start] is " of " or " of the " or " of St. " or ", of " or ", from " or ", in "));
        names.RemoveAll(n => text.AsSpan(0, n.Span.Start).EndsWith("St. "));
        // "NAME, Dubai, which …"
        names.RemoveAll(n => !n.Text.Contains(' ', StringComparison.Ordinal) && names.Exists(before => before.Text.Contains(' ', StringComparison.Ordinal) && SeatBehind().IsMatch(text[Math.Min(before.Span.End, n.Span.Start)..n.Span.Start])) && text[n.Span.End..].StartsWith(", ", StringComparison.Ordinal) && !several);
        var last = names.FindLastIndex(n => IsBeside(text, n.Span.End, head.End));
        for (var i = last; i >= 0; i--)
        {
            yield return names[i];
            if (!several || i > 0 && text[names[i - 1].Span.End..names[i].Span.Start] is not (" and " or ", and " or ", "))
                yield break;
        }
    }

    // Nothing but a place, a bracket or a description may stand between the name and the pronoun.
    private static bool IsBeside(string text, int name, int pronoun) =>
        text[name..pronoun] is var gap && (gap.Trim().Length == 0 || Aside().IsMatch(gap));

    [GeneratedRegex(@"(?:,| )\s?(?:(?:on|to|against|for|with) )?(?:which|who|whom|that) (?:(?:itself|also|already|in turn) )*$")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"^\.?(?: \([^()]*\))?, $")]
    private static partial Regex SeatBehind();

    [GeneratedRegex(@"\b(?:is|was|are|were) ")]
    private static partial Regex Be();

    [GeneratedRegex(@"^(?:\s\([^()]*\))?(?: (?:of|in|from) (?:the )?\p{Lu}[^,;:.]{1,40}|, (?:of|in|from|near|based in|an?|the|one of)\b[^;:.]{1,120}|, \p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)?,?\s*$")]
    private static partial Regex Aside();
}
