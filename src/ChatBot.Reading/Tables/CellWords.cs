using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Layouts;
using ChatBot.Reading.Rules;

namespace ChatBot.Reading.Tables;

/// <summary>What a table's cell for the step says in words that tell none in a sentence: "assets frozen", "let off the hook", "three years of sanctions".</summary>
internal static partial class CellWords
{
    /// <summary>The step; null where the words deny it, only talk of it, or say none.</summary>
    public static ListingAction? Of(string words) =>
        ActionWords.Deny(words) || StepPhrase.IsOfOther(words) || StepPhrase.IsOfTalk(words) ? null
        : Freed().IsMatch(words) ? ListingAction.Removed : Hit().IsMatch(words) ? ListingAction.Added : null;

    [GeneratedRegex(@"\b(?:let (?:off|go)|off the hook|unfrozen|freed|cleared|released|lifted|ended|(?:comes?|came|went|goes) off|let out|back in the running|out)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Freed();

    [GeneratedRegex(@"\b(?:assets? (?:are )?(?:frozen|freeze)|asset[- ]freeze|frozen|freeze|sanctions|barred|banned|debarred|excluded|exclusion|ineligible|blocked|blacklisted|(?:held|stopped|detained) at (?:the )?(?:ports?|border)|import ban|export ban|withhold release|denial order|warning|goes on|went on|in)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Hit();
}
