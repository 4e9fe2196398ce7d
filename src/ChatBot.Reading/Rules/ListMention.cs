using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Whether a clause speaks of a list without a phrase for one behind its verb: by sanctions, entries, frozen assets, or the act that changes it.</summary>
internal static partial class ListMention
{
    /// <summary>Whether a clause speaks of a list in other words.</summary>
    public static bool IsIn(ClauseParts parts) =>
        SanctionsPhrase.IsIn(parts) || EntryPhrase.IsIn(parts) || AssetPhrase.IsFrozenIn(parts)
        || parts.Match.Verb is { Base: "declare", Particle: null }
        || ByList().IsMatch(parts.WordsBefore) || BySameAct().IsMatch(parts.WordsBehind)
        || parts.Match.Verb.Base is "enter" or "inscribe" or "record" or "insert" && !parts.Predicate.IsPassive && OnceMore().IsMatch(parts.WordsBehind) && AuthorityFinder.ActorIn(parts.Text, parts.Before) is not null
        || parts.Match.Verb.Base == "release" && FromDebarment().IsMatch(parts.Text, parts.Match.Span.End)
        || parts.Match.Verb.Base is "add" or "place" or "include" or "put" or "enter" && AskedOfCommittee().IsMatch(parts.Text[..parts.Predicate.Group.Start])
        || WithinSubject(parts);

    /// <summary>Whether the words behind a verb tell of something else than the list that the sentence before spoke of.</summary>
    public static bool IsElsewhere(string behind) => Elsewhere().IsMatch(behind);

    // "France proposed that the committee add NAME": who only keeps a list.
    [GeneratedRegex(@"\b(?:propos|request|recommend|ask|urg|mov)\w* [^;.]{0,60}?that the (?:(?:sanctions|Security Council|UN) )?(?:[Cc]ommittee|[Cc]ouncil) (?:also |now )?$")]
    private static partial Regex AskedOfCommittee();

    // "NAME, on the list since 2019, was let off"
    private static bool WithinSubject(ClauseParts parts) =>
        ListPhrase.Find(parts.Text, parts.Before) is not null && parts.WordsBefore.Contains(',', StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:notice|rule|update|revision|annex|amendments?|acts?|decisions?|regulations?) (?:also |then )?$")]
    private static partial Regex ByList();

    // "was removed by the same notice"
    [GeneratedRegex(@"^\s*(?:by|in|with|under|through) (?:the|this|that) same (?:" + ActNouns.All + @")\b")]
    private static partial Regex BySameAct();

    // "The Council entered it a second time": where it had been entered before.
    [GeneratedRegex(@"^\s*(?:it|them|(?:the )?[^,;.]{2,50}?) (?:for )?(?:a|the) (?:second|third) time\b|^\s*(?:it|them|(?:the )?[^,;.]{2,50}?) (?:again|anew|afresh|once more|once again)\b")]
    private static partial Regex OnceMore();

    [GeneratedRegex(@"\G(?: early)?(?: by [^,;.]{3,40}?)? from (?:its |the )?(?:debarment|ineligibility|exclusion)\b")]
    private static partial Regex FromDebarment();

    // "added to the index": something else than the list that the sentence before spoke of.
    [GeneratedRegex(@"^\s*(?:to|from|off|in|into|on|onto|at|as|under|with)\s(?!it\b|(?:its|their) (?:own )?request\b|the (?:[\p{L}’']+ )?request\b|(?:(?:the|that) same (?:\p{L}+ )?(?:" + ActNouns.All + @")\b|(?:the|that) (?:same |very |following |next )?(?:day|date|morning|afternoon|evening|week|month|year|occasion|(?:(?:January|February|March|April|May|June|July|August|September|October|November|December) day)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|(?:this|the (?:latest|present|current|new)) (?:update|notice|rule|act|order|round|amendment|announcement|revision|edition)\b|[0-9]|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December))")]
    private static partial Regex Elsewhere();
}
