using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"The measures take effect on 3 May": from when what a source announces applies.</summary>
/// <param name="Citation">The sentence that says so.</param>
/// <param name="Date">The day.</param>
/// <param name="Words">The words for it.</param>
/// <param name="Companies">The companies that the sentence names; empty where it speaks of all.</param>
internal sealed partial record EffectiveDate(Citation Citation, FactDate Date, string Words, ImmutableArray<string> Companies)
{
    /// <summary>The effective date that a sentence gives; null when it gives none.</summary>
    public static EffectiveDate? In(Unit unit)
    {
        var text = unit.Text;
        if (Marker().Match(text) is not { Success: true } match || !unit.IsStatement || Denied().IsMatch(text) || unit.IsClaim(match.Index))
            return null;
        var behind = unit.Dates.FirstOrDefault(d => d.Span.End > match.Index && d.Date.Precision == DatePrecision.Day);
        // "will be published on 3 May and enter into force on the day of publication"
        var date = behind ?? (Publication().IsMatch(text, match.Index) ? unit.Dates.LastOrDefault(d => d.Span.Start < match.Index) : null);
        return date is null ? null : new(unit.Citation, date.Date, date.Words, [.. unit.Mentions.Select(m => m.Company.Id).Distinct()]);
    }

    /// <summary>Whether the sentence speaks of all that was announced: "the measures take effect …", not "the ban on dealing with it".</summary>
    public bool IsOfAll => General().IsMatch(Citation.Quote);

    [GeneratedRegex(@"\b(?:measures|listings|designations|changes|amendments|rules?|update|entries|additions|sanctions|lists?|orders?|notice|restrictions|revision|regulation|acts?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex General();

    /// <summary>Whether it can be the day from which a listing applies: it is not before it, and not long after.</summary>
    public bool Fits(Listing listing) =>
        !listing.Action.IsTalk()
        && listing.DateKind is not (DateKind.Effective or DateKind.ListedOn or DateKind.HistoricalMonth or DateKind.HistoricalYear)
        && (Companies.IsEmpty || Companies.Contains(listing.CompanyId))
        && (listing.Date is not { } on || Date.Start >= on.Start && Date.Start.DayNumber - on.Start.DayNumber <= 200);

    [GeneratedRegex(@"\b(?:tak(?:es?|ing)|took|com(?:es?|ing)|came|enter(?:s|ed|ing)?|will be|go(?:es)?|went|put) (?:in)?(?:to )?(?:effect|force)\b|\b(?:is|are|becomes?|became|was|were) effective\b|\beffective (?:as of|from|on)\b|\bwith effect (?:from|on)\b|\b(?:applies|apply|applicable) (?:from|as of)\b|\b(?:is|are|be|been) applied (?:from|as of)\b|\bapplication is from\b|\bentry into force\b|(?<=\b(?:measures?|sanctions|restrictions|ban|listings?|designations?|rules?|orders?)\b[^.;]{0,60})\b(?:commences?|commencing|starts?|begins?|runs?) (?:on|from)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\b(?:(?:day|date) of (?:its |their |the )?publication|upon publication|on publication|the same day|that day)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Publication();

    [GeneratedRegex(@"\b(?:not (?:yet )?(?:taken?|come|entered|effective)|did not|does not|do not|earlier version|previous version|said that)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
