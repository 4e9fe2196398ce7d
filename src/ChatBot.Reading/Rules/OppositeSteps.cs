using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>
/// "comes off the list, to which it was added in June 2022": nobody is put on a list and taken off it on one day. It is that of the listing where it stands in the part
/// that tells the listing, else of the end.
/// </summary>
internal static partial class OppositeSteps
{
    /// <summary>The steps of a sentence, no listing and its end on one day.</summary>
    public static List<Fact> Complete(List<Fact> told, Unit unit)
    {
        var shared = told.OfType<Listing>().Where(end => end.Action.IsEnd() && end.Date is not null && told.OfType<Listing>().Any(l => IsShared(l, end))).ToHashSet();
        if (shared.Count == 0)
            return told;
        return told.ConvertAll(f => f is Listing step && shared.FirstOrDefault(end => end == step || IsShared(step, end)) is { } end && step.Action.IsEnd() == IsOfListing(unit, end)
            ? step with { Date = null, DateKind = DateKind.Unknown, DateWords = null } : f);
    }

    private static bool IsShared(Listing listing, Listing end) =>
        listing.Action == ListingAction.Added && listing.CompanyId == end.CompanyId && listing.Date == end.Date && listing.DateWords == end.DateWords && ListingMerge.AreCompatible(listing.Authority, end.Authority)
        // "moves NAME from one list to another": both on that day.
        && !(listing.List is { } list && end.List is { } left && ListingMerge.AreOtherLists(list, left));

    private static bool IsOfListing(Unit unit, Listing end) =>
        unit.Dates.FirstOrDefault(d => d.Date == end.Date && d.Words == end.DateWords) is { } day
        && (ToWhich().IsMatch(unit.Text[..day.Span.Start])
            || SentencePart.Of(unit.Text).Select(p => p.Span).LastOrDefault(p => p.Contains(day.Span.Start)) is { IsEmpty: false } part && StepWords.In(unit.Text, part)?.Action == ListingAction.Added);

    // "…, listed by the ministry in February 2023, was taken off again"
    [GeneratedRegex(@", (?:(?:to|on|onto|in) which [^,;]*\b|(?:(?:already|first|itself|only) )?)(?:added|put|placed|listed|entered|included|inscribed|sanctioned|designated|blacklisted)\b(?![^,;]*\b(?:removed|deleted|taken|struck|dropped|delisted|cleared)\b)[^,;]*$")]
    private static partial Regex ToWhich();
}
