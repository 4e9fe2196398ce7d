using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>A listing that is told and taken back in one sentence, so that the second clause need not say of what list: "was debarred in 2016 and released in 2019".</summary>
internal static partial class Reversal
{
    /// <summary>Whether a clause that removes takes back what the one before it told.</summary>
    public static bool IsIn(ClauseParts parts)
    {
        var verb = parts.Match.Verb.Base;
        var predicate = parts.Predicate;
        return predicate.IsPassive && (IsOfStep(parts.TextBefore) || verb is "release" or "remove" or "delete" or "take" && FollowsListing(parts))
            // "which the bank debarred in 2017 and released in 2020"
            || predicate is { IsPassive: false, IsBare: true } && verb is "release" or "remove" or "delete" or "clear" && DebarredAnd().IsMatch(parts.TextBefore) && Bare().IsMatch(parts.WordsBehind)
            // "was debarred by the bank in 2016 and released in 2019"
            || predicate.IsBare && verb is "release" or "remove" or "delete" or "clear" && FollowsListing(parts)
            || IsOfMeasure(parts.TextBefore, parts.WordsBehind) && verb is "lift" or "withdraw" or "repeal" or "drop" or "ease" or "remove" or "let"
            // "Until May it was on the British list too; London dropped it in October."
            || verb is "drop" or "remove" or "delete" or "strike" or "release" && OnlyIt().IsMatch(parts.WordsBehind) && AuthorityFinder.ActorIn(parts.Text, parts.Before) is not null && ListPhrase.All(parts.Text, new(0, parts.Before.Start)).Any(l => l.IsDefinite(parts.Text) || l.Name is not null);
    }

    /// <summary>Whether a verb with nothing of its own behind it goes on from a listing: "added to the list in May and removed in June".</summary>
    public static bool FollowsListing(ClauseParts parts) => Back().IsMatch(parts.TextBefore) && Bare().IsMatch(parts.WordsBehind);

    /// <summary>Whether the object of a verb is the listing just told: "sanctioned it in 2019 and lifted the measure in 2022", "and let it off in 2022".</summary>
    /// <param name="before">The text before the verb.</param>
    /// <param name="behind">The words behind it.</param>
    public static bool IsOfMeasure(string before, string behind) => ActedAnd().IsMatch(before) && Measure().IsMatch(behind);

    [GeneratedRegex(@"(?<!\b(?:was|were|is|are|been|being) )\b(?:added|put|placed|entered|listed|designated|debarred|sanctioned|blacklisted)\b[^;]*,? (?:and|but)(?: then| later)?(?: (?:in|on) [\p{L}\p{N} ]{3,24})? $")]
    private static partial Regex ActedAnd();

    [GeneratedRegex(@"^\s*(?:it|them|the (?:firm|company|group)) off(?: the hook)?(?= (?:in|on|last|this|again)\b|$)|^\s*(?:the|that|this|these|those|its) (?:measures?|sanctions|steps?|listing|designation|freeze|entry|order|ban|restrictions|debarment)(?: again)?(?= (?:in|on|last|this|after|a (?:month|year)|two|three)\b|$)")]
    private static partial Regex Measure();

    /// <summary>Whether the subject before a verb is the listing just told: "but this was lifted".</summary>
    /// <param name="before">The text before the verb.</param>
    public static bool IsOfStep(string before) => TakenBack().IsMatch(before);

    [GeneratedRegex(@"\b(?:added|put|placed|listed|included|entered|inscribed|designated|debarred|sanctioned|blacklisted|declared ineligible)\b[^;]*,? (?:and|but)(?: then| later)?(?: (?:in|on) [\p{L}\p{N} ]{3,24})? (?:was |were )?$")]
    private static partial Regex Back();

    [GeneratedRegex(@"^\s*(?:it|them|that (?:firm|company|name)|the (?:firm|company|name)) ?(?:again|in|on|last|this|a (?:month|year)|two|three|yesterday|today|$)")]
    private static partial Regex OnlyIt();

    // By whoever keeps the list, in the active.
    [GeneratedRegex(@"(?<!\b(?:was|were|is|are|been|being) )\b(?:listed|designated|debarred|sanctioned|blacklisted)\b[^;,]*,? (?:and|but)(?: then| later)?(?: (?:in|on) [\p{L}\p{N} ]{3,24})? $")]
    private static partial Regex DebarredAnd();

    // "designated in 2007, but this was lifted in 2016"
    [GeneratedRegex(@"\b(?:added|put|placed|listed|included|entered|sanctioned|designated|blacklisted)\b[^;]*,? (?:and|but|though) (?:this|that|the (?:designation|listing|entry|step)) $")]
    private static partial Regex TakenBack();

    [GeneratedRegex(@"^\s*(?:again|therefrom|from (?:it|there)|in|on|last|this|after|when|$)")]
    private static partial Regex Bare();
}
