using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Reading.Dates;

namespace ChatBot.Reading.Rules;

/// <summary>A removal that the keeper of a list has announced for a day that the text may tell later.</summary>
/// <param name="Announcement">The removal, whose company and day are not told yet.</param>
/// <param name="Companies">Who will be removed; empty where the announcement only counts them.</param>
/// <param name="Count">How many they are; null where that is not told.</param>
internal sealed record ComingRemoval(Listing Announcement, ImmutableArray<string> Companies, int? Count)
{
    /// <summary>The removals on the day from which they have effect.</summary>
    /// <param name="day">The day.</param>
    /// <param name="unit">The sentence that tells it.</param>
    public IEnumerable<Listing> On(DatePhrase day, Unit unit) =>
        Companies.Select(c => StepDate.On(Announcement, day) with { CompanyId = c, DateKind = DateKind.Effective, Citations = [.. Announcement.Citations.Append(unit.Citation).Distinct()] });
}
