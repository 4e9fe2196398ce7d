using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The list that a clause is about: the one behind its verb, or one that the text has named before and that it only refers to.</summary>
internal static partial class ClauseList
{
    /// <summary>The first list behind the verb; null where none is mentioned. "taken off the list": the particle is the list's preposition.</summary>
    public static ListPhrase? Behind(ClauseParts parts) =>
        ListPhrase.Find(parts.Text, parts.Match.Verb.Particle is { } particle ? new(parts.Match.Span.End - particle.Length, parts.Tail.End) : parts.Tail);

    /// <summary>The list that somebody is put on where another is named first: "moved from one list to another".</summary>
    public static ListPhrase? MovedOnto(ClauseParts parts) =>
        ListPhrase.All(parts.Text, parts.Tail).Cast<ListPhrase?>().FirstOrDefault(l => IsOnto(parts.Text, l));

    /// <summary>Whether a list is one that somebody is put on: "onto the list".</summary>
    private static bool IsOnto(string text, ListPhrase? list) => list is { } phrase && Onto().IsMatch(text, phrase.Span.Start);

    /// <summary>Whether a list is one that somebody comes off: "from the list".</summary>
    public static bool IsAway(string text, ListPhrase? list) => list is { } phrase && Away().IsMatch(text, phrase.Span.Start);

    /// <summary>Whether the preposition of the list behind a verb, or its want, shows that the verb tells something else.</summary>
    /// <param name="parts">The clause.</param>
    /// <param name="sense">What its verb would tell.</param>
    /// <param name="list">The list behind the verb.</param>
    /// <param name="isElided">Whether its auxiliary is said before.</param>
    public static bool IsOtherMotion(ClauseParts parts, ListingSense sense, ListPhrase? list, bool isElided)
    {
        var verb = parts.Match.Verb;
        if (sense.Action == ListingAction.Added)
            // "introduced a bill against the list"
            return ListingVerbs.PutOntoList.IsForm(verb.Base, VerbForms.Base) && !IsOnto(parts.Text, list)
                // "blacklisted NAME, which has been fighting to get off that list": not where it was put.
                || sense.NeedsList && IsAway(parts.Text, list) && MovedOnto(parts) is null;
        if (sense.Action != ListingAction.Removed || IsTakenOnto(parts, sense.Action, list))
            return false;
        // What is taken out of a draft was never on the list.
        return sense.NeedsList && Doubt.IsOfDraft(parts.WordsBehind)
            // "released a rule that adds A to the list"
            || sense.NeedsList && IsOnto(parts.Text, list) && verb.Base is "release" or "drop" or "strike" or "exclude" or "remove"
            || verb is { Base: "take", Particle: null } && !isElided && !IsAway(parts.Text, list);
    }

    /// <summary>Whether a verb of removal puts somebody on a list: "taken onto the list".</summary>
    public static bool IsTakenOnto(ClauseParts parts, ListingAction action, ListPhrase? list) =>
        action == ListingAction.Removed && parts.Match.Verb.Base == "take" && IsOnto(parts.Text, list);

    /// <summary>Whether the clause is about the list spoken of before: "had put it there".</summary>
    /// <param name="parts">The clause.</param>
    /// <param name="listInMind">Whether the sentence before spoke of a list.</param>
    public static bool IsThere(ClauseParts parts, bool listInMind) =>
        ThereBehind().IsMatch(parts.WordsBehind) && (listInMind || ListPhrase.Find(parts.Text, new(0, parts.Predicate.Group.Start)) is not null);

    /// <summary>The list that a clause without one takes from what stands before it; null where it takes none.</summary>
    /// <param name="parts">The clause.</param>
    /// <param name="action">What it tells.</param>
    /// <param name="needsList">Whether it tells that only of a list.</param>
    /// <param name="isElided">Whether its auxiliary is said before.</param>
    public static ListPhrase? Implied(ClauseParts parts, ListingAction action, bool needsList, bool isElided)
    {
        var start = parts.Predicate.Group.Start;
        return (isElided && action == ListingAction.Added ? LastBefore(parts.Text, start) : null)
            // "had been on the list since 2019, and the same rule deletes that entry"
            ?? (ThatEntry().IsMatch(parts.WordsBehind) && (ByAct().IsMatch(parts.TextBefore) || AuthorityFinder.ActorIn(parts.Text, parts.Before) is not null) ? LastBefore(parts.Text, start) : null)
            // "the list, to which it was added"
            ?? (ToWhich().IsMatch(parts.TextBeforeClause) ? LastBefore(parts.Text, parts.Before.Start) ?? ListPhrase.At(parts.Text, new(0, parts.Before.Start)) : null)
            // "added to the list in May and removed from it in June"
            ?? (needsList && action == ListingAction.Removed && Reversal.FollowsListing(parts) ? LastBefore(parts.Text, start) : null);
    }

    private static ListPhrase? LastBefore(string text, int at) => ListPhrase.All(text, new(0, at)).Cast<ListPhrase?>().LastOrDefault();

    [GeneratedRegex(@"\G(?:on|onto|into|to|in) ")]
    private static partial Regex Onto();

    [GeneratedRegex(@"\G(?:off|from|(?<=\bout )of)\b")]
    private static partial Regex Away();

    [GeneratedRegex(@"\b(?:rule|notice|order|act|update|revision|amendment|regulation|decision|package)s? (?:also |then )?$")]
    private static partial Regex ByAct();

    [GeneratedRegex(@"^\s*(?:(?:that|this)|its (?=[A-Z]{2,5} |\p{Lu}\p{L}+ List ))(?: [A-Z]{2,5}| \p{Lu}\p{L}+ List)? ?(?:entry|listing|designation)\b")]
    private static partial Regex ThatEntry();

    [GeneratedRegex(@"^\s*(?:it|them|(?:the |\p{Lu})[^,.;]{2,40}) (?:on |from |off )?there\b")]
    private static partial Regex ThereBehind();

    [GeneratedRegex(@"\b(?:[Ll]ist|[Bb]lacklist|[Rr]egister|[Aa]nnex|[Ss]chedule)(?: (?:of|to) [^,;.]{2,60})?, (?:on|onto|to|from|into) which $")]
    private static partial Regex ToWhich();
}
