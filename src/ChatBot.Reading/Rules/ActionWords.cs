using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>What a heading, a label or a table's cell says was done: "Additions", "delisted", "added, revoked the same day".</summary>
internal static partial class ActionWords
{
    /// <summary>The actions in the order of the words; empty where they say none or deny it.</summary>
    public static ImmutableArray<ListingAction> In(string words)
    {
        var plain = Remark().Replace(words, "");
        if (Denied().IsMatch(plain))
            return [];
        var found = Pattern().Matches(plain).Select(ActionOf).Distinct().ToImmutableArray();
        // A step that is only talked about is none; a removal that is only talked about is not even a proposal to list.
        if (found.FirstOrDefault(a => a.IsTalk(), ListingAction.Added) is var talk and not ListingAction.Added)
            return found.Any(a => a.IsEnd()) ? [] : [talk];
        // "removal of the designation" is one step, unless it was taken back.
        return found is [var undone, ListingAction.Added] && undone.IsEnd() ? Again().IsMatch(plain) ? [] : [undone]
            // "designation lifted"
            : found is [ListingAction.Added, var ended] && ended.IsEnd() && OfNoun().IsMatch(plain) ? [ended] : found;
    }

    /// <summary>Whether the words say that a step was not taken: that it is denied, wanted or no more than possible.</summary>
    public static bool Deny(string words) => Denied().IsMatch(Remark().Replace(words, ""));

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

    [GeneratedRegex(@"\b(?:not|never|neither|none|nobody|unchanged|no change|unlisted|(?-i:may|May be)|might|could|would|should|to be(?! implemented)|wants?|urge[sd]?|ask(?:s|ed)|calls?|seeks?|sought|request(?:s|ed)?|petition(?:s|ed)?|appeal(?:s|ed)?|denied(?! (?:persons|part))|refused|rejected|dismissed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:designation|listing|entry|inclusion|sanctions)(?: of [^,;]{2,20})?(?: (?:was|is|has been|now|since))? (?:lifted|revoked|withdrawn|deleted|removed|annulled|rescinded|repealed|cancelled|expired|lapsed)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfNoun();

    [GeneratedRegex(@"\b(?:re-?(?:added|listed|designated|instated)|again)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Again();

    [GeneratedRegex(
        @"\b(?:(?<removed>no longer (?:listed|carried|on|subject|under)|ceases? to be (?:listed|carried|subject|on)|ceas(?:ed|ing) to be (?:listed|carried|subject|on)|remov(?:ed|als?|es)|de-?list(?:ed|ings?)|delet(?:ed|ions?)|taken off|struck(?: off)?|repeal(?:ed|s)?|lifted|expired|lapsed|dropped|gone from|(?:come|came|comes) off|exits?|leavers?|(?:are|is|go|goes) (?:now )?(?:out|off)(?=:))"
        + @"|(?<revoked>revo(?:ked|cations?)|withdrawn|annul(?:led|ments?)|rescinded|cancelled|quashed)"
        + @"|(?<proposed>propos(?:ed|als?)|planned|under (?:discussion|consideration|review)|considered|pending|drafts?|discussed)"
        + @"|(?<rumoured>rumou?r(?:ed|s)?|unconfirmed|speculation)"
        + @"|add(?:ed|itions?|s)?|insert(?:ed|ions?)|(?:placed|puts?|enters|written) (?:the )?following|(?:newly |re)?listed|newly carried|newly placed|(?:is|are|be) carried|newly recorded|new (?:listings?|names|entries|entrants|designations?)|newcomers|designat(?:ed|ions?)|sanctioned|blacklisted|include[sd]?|inclusions?|entered|inscribed|imposed|who is new|lists? (?:the following|" + Numbers.TwoToTen + @"|[0-9]+)|join(?:s|ed|ers?)?|(?:are|is|go|goes|get|gets) (?:now )?(?:in|on)(?=:)|(?<!\b(?:remains?|stays?|still|already|long|kept|keeps?) )(?:subject to|under|hit (?:by|with)|facing) (?:(?:an?|the|new|fresh|\p{Lu}[\p{L}.]*|financial|economic|full) ){0,3}(?:asset freezes?|sanctions|trade restrictions))\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
