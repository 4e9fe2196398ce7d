using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;

namespace ChatBot.Reading.Layouts;

/// <summary>What was done, in words that leave out to whom: "placed on the list by …", "Entries deleted", "IN".</summary>
internal static partial class StepPhrase
{
    /// <summary>The one step that a heading or a label says of all that stands under it; null where it says none, several, or none that was taken.</summary>
    public static ListingAction? OfHeading(string words) =>
        ActionWords.Deny(words) || Other().IsMatch(words) ? null
        : ActionWords.In(words) is [_, ..] said ? said is [var only] && !only.IsTalk() ? only : null
        : (In().IsMatch(words), Out().IsMatch(words)) switch { (true, false) => ListingAction.Added, (false, true) => ListingAction.Removed, _ => null };

    /// <summary>Whether a heading is that of a part in which nothing was put on or taken off: "Renewed on 4 March".</summary>
    public static bool IsOfOther(string words) => Other().IsMatch(words);

    /// <summary>Whether a heading is that of what is only wished for, expected or told: "Candidates for the list".</summary>
    public static bool IsOfTalk(string words) => Wish().IsMatch(words) || ActionWords.In(words).Any(a => a.IsTalk());

    /// <summary>The step that words tell with no more than its list, its keeper and its day, as those of a timeline or behind a name do; null where they tell anything else.</summary>
    public static ListingAction? Told(string words, DateResolver dates)
    {
        if (Start().Match(words) is not { Success: true } start || ActionWords.Deny(words) || Wish().IsMatch(words))
            return null;
        var found = dates.Find(words);
        var at = start.Length;
        while (!End().IsMatch(words, at))
        {
            at += Joint().Match(words, at).Length;
            var next = found.FirstOrDefault(d => d.Span.Start <= at && d.Span.End > at)?.Span.End
                ?? AuthorityFinder.Find(words, new(at, words.Length)).Where(f => f.Span.Start == at).Select(f => (int?)f.Span.End).FirstOrDefault()
                ?? (ListPhrase.At(words, new(at, words.Length)) is { } list && list.Span.Start == at ? list.Span.End : null);
            // "listed by Canada's trade office among the best exporters": something else.
            if (next is not { } behind || behind <= at)
                return null;
            at = behind;
        }
        return start.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added;
    }

    /// <summary>Whether words say that the step before was taken here too: "ditto", "likewise, same notice".</summary>
    public static bool IsDitto(string words) => Ditto().IsMatch(words);

    // Renewed, amended or known before: nothing was put on or taken off.
    [GeneratedRegex(@"\b(?:renew\w*|exten(?:ded|sions?)|prolong\w*|amended|varied|variations?|corrected|corrections?|already|previously|formerly|still|remain\w*|existing|elsewhere|individuals?|persons(?! and (?:entities|compan))|people|vessels?|ships?|tankers?|aircraft|aliases|if|when|how|why|whether|who (?:may|can)|requests?|applications?|petitions?)\b|^(?:amendments?|updates?|changes) to (?:the )?(?:existing |listed |\p{L}+ )?(?:entries|entities|listings|details)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Other();

    [GeneratedRegex(@"\b(?:inserted|insertions?|(?:newly |have been |has been |are |is |were |was )?(?:placed|put) (?:the following|on|in|under)|newly (?:placed|put))\b|^(?:what(?:['’]s| is) )?(?:in|new|new in|new on(?: the list)?|on|newly on|incoming|\+)(?: (?:on|from|as of) [^:]{3,30}| the same day)?:?$|^new (?:on|in|to) (?:the|this|that) ", RegexOptions.IgnoreCase)]
    private static partial Regex In();

    [GeneratedRegex(@"\b(?:(?:takes?|took|strikes?|struck|drops?) the following|omitted|omissions?|no longer (?:on|in|listed))\b|^(?:what(?:['’]s| is) )?(?:out|off|gone|outgoing|no longer listed|[–−-])(?: (?:on|from|as of) [^:]{3,30}| the same day)?:?$|^(?:off|out of|gone from) (?:the|this|that) ", RegexOptions.IgnoreCase)]
    private static partial Regex Out();

    [GeneratedRegex(@"^(?:(?:is|was|are|were|has been|have been|gets?|got) )?(?:then |later |first |also |newly |formally |again )?(?:(?<off>removed|delisted|de-listed|deleted|taken off|struck off|struck(?= from)|dropped(?= from)|comes? off|came off|off(?= the\b)|removal|delisting|leaves|left|listing (?:was )?(?:lifted|revoked|withdrawn|removed|deleted)|entry (?:was )?(?:deleted|removed|withdrawn))|(?:placed|put|entered|included|inserted|added|inscribed)(?= (?:on|in|to|onto|into|under|by)\b)|listed|designated|sanctioned|blacklisted|debarred|added$|entry(?= (?:in|into|on|to|by)\b)|entered$|inclusion(?= (?:in|on|by)\b)|addition(?= (?:to|by)\b)|designation|listing|joins|joined)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Start();

    [GeneratedRegex(@"\b(?:proposed|planned|expected|draft|reported(?:ly)?|rumou?red|allegedly|considered|candidates?|rumou?rs?|pending|due|unless|if)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Wish();

    // Why, or with whom, may follow.
    [GeneratedRegex(@"\G\s*(?:\.?$|[;(]|[,.]? (?:for|over|because|after|under|following|as part of|along with|together with|amid|citing)\b|[–—-] |\. \p{Lu})")]
    private static partial Regex End();

    [GeneratedRegex(@"\G[\s,]*(?:(?:on|in|to|onto|into|under|from|off|of|by|since)\s)?(?:the )?")]
    private static partial Regex Joint();

    [GeneratedRegex(@"^(?:ditto|idem|likewise|same(?: here| again)?|the same|as above)(?:[.,;]|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Ditto();
}
