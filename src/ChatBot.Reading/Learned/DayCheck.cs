using ChatBot.Facts;

namespace ChatBot.Reading.Learned;

/// <summary>
/// A second reading of the days: where what was learned from labelled articles takes another date of the text for that of a step, the date that the rules found is open
/// to doubt. The two err in different places: where they agree, hardly a date is wrong; where they do not, every second one is.
/// </summary>
/// <param name="model">What was learned.</param>
/// <param name="text">The text.</param>
internal sealed class DayCheck(StepModel model, ReadText text)
{
    private readonly ILookup<(string Company, Citation Sentence), Candidate> _candidates =
        (text.Sentences.Length < ReadText.FewestSentences ? [] : text.Candidates()).ToLookup(c => (c.Firm.Company, text.Sentences[c.Sentence].Unit.Citation));

    /// <summary>The step, its date marked as open to doubt where the second reading finds another one in every sentence that tells it.</summary>
    public Listing Check(Listing step) =>
        step is { IsUnsure: false, Date: { } date } && step.Citations.SelectMany(c => _candidates[(step.CompanyId, c)]).ToList() is { Count: > 0 } told && told.TrueForAll(c => IsOther(c, step, date))
            ? step with { IsDateUnsure = true } : step;

    private bool IsOther(Candidate candidate, Listing step, FactDate date) =>
        model.Day.Best(DayFeatures.Of(text, candidate, step.Action.IsEnd() ? ListingAction.Removed : step.Action, step.Authority))?.Value is { } other && !other.Phrase.Date.Overlaps(date);
}
