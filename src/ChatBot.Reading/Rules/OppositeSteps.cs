using ChatBot.Facts;
using ChatBot.Reading.Dates;

namespace ChatBot.Reading.Rules;

/// <summary>
/// "comes off the list, to which it was added in June 2022", "listed NAME in July 2022 and revoked the entry in March 2024": nobody is put on a list and taken off it
/// on one day. Of two days in the sentence the later one is that of the end; a single one is that of the step in whose part it stands.
/// </summary>
internal static class OppositeSteps
{
    /// <summary>The steps of a sentence, no listing and its end on one day.</summary>
    public static List<Fact> Complete(List<Fact> told, Unit unit)
    {
        var shared = told.OfType<Listing>().Where(end => end.Action.IsEnd() && end.Date is not null && told.OfType<Listing>().Any(l => IsShared(l, end))).ToHashSet();
        if (shared.Count == 0)
            return told;
        var days = unit.Dates.Where(d => !d.IsLimit).OrderBy(d => d.Date.Start).ToList();
        return told.ConvertAll(f => f is not Listing step || !step.Action.IsEnd() && !shared.Any(end => IsShared(step, end)) || step.Action.IsEnd() && !shared.Contains(step) ? f
            : days is [var first, var second] ? StepDate.On(step, step.Action.IsEnd() ? second : first)
            : days is [var only] && step.Action.IsEnd() == IsOfEnd(unit, only) ? f
            : step with { Date = null, DateKind = DateKind.Unknown, DateWords = null });
    }

    private static bool IsShared(Listing listing, Listing end) =>
        listing.Action == ListingAction.Added && listing.CompanyId == end.CompanyId && listing.Date == end.Date && listing.DateWords == end.DateWords && ListingMerge.AreCompatible(listing.Authority, end.Authority)
        // "moves NAME from one list to another": both on that day.
        && !(listing.List is { } list && end.List is { } left && ListingMerge.AreOtherLists(list, left));

    private static bool IsOfEnd(Unit unit, DatePhrase day) =>
        SentencePart.Of(unit.Text).Select(p => p.Span).LastOrDefault(p => p.Contains(day.Span.Start)) is { IsEmpty: false } part && StepWords.In(unit.Text, part)?.Action.IsEnd() == true;
}
