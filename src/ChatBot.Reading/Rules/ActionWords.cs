using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>What a heading, a label or a table's cell says was done: "Additions", "delisted", "added, revoked the same day".</summary>
internal static partial class ActionWords
{
    /// <summary>The actions in the order of the words; empty where they say none or deny it.</summary>
    public static ImmutableArray<ListingAction> In(string words)
    {
        var plain = Remark().Replace(words, "");
        return Denied().IsMatch(plain) ? [] : [.. Pattern().Matches(plain).Select(ActionOf).Distinct()];
    }

    /// <summary>The one action that the words say; null where they say none or several.</summary>
    public static ListingAction? Of(string words) => In(words) is [var only] ? only : null;

    private static ListingAction ActionOf(Match match) =>
        match.Groups["removed"].Success ? ListingAction.Removed
        : match.Groups["revoked"].Success ? ListingAction.Revoked
        : match.Groups["proposed"].Success ? ListingAction.Proposed
        : match.Groups["rumoured"].Success ? ListingAction.Rumoured
        : ListingAction.Added;

    // What stands in brackets in a cell is a remark on the action, not a second one.
    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Remark();

    [GeneratedRegex(@"\b(?:not|never|neither|none|nobody|unchanged|no change|unlisted)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(
        @"\b(?:(?<removed>no longer (?:listed|on|subject)|remov(?:ed|als?|es)|de-?list(?:ed|ings?)|delet(?:ed|ions?)|taken off|struck(?: off)?|lifted|expired|lapsed|dropped|exits?|leavers?)"
        + @"|(?<revoked>revo(?:ked|cations?)|withdrawn|annul(?:led|ments?)|rescinded|cancelled|quashed)"
        + @"|(?<proposed>propos(?:ed|als?)|planned|under (?:discussion|consideration|review)|considered|pending|drafts?|discussed)"
        + @"|(?<rumoured>rumou?r(?:ed|s)?|unconfirmed|speculation)"
        + @"|add(?:ed|itions?|s)|(?:newly |re)?listed|new (?:listings?|names|entries|entrants|designations?)|newcomers|designat(?:ed|ions?)|sanctioned|blacklisted|included|inclusions?|entered|inscribed|imposed|who is new|joiners?)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
