using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"Both went on it on Tuesday. NAME is not on the Entity List.": what a text says outright of a list goes before what was made of its words elsewhere.</summary>
internal static class Contradiction
{
    /// <summary>The facts, listings unsure of whose list another sentence says that the company is not on it.</summary>
    public static IEnumerable<Fact> Mark(IReadOnlyList<Fact> facts)
    {
        var denials = facts.OfType<Event>().Where(e => e.Type == NotListedRule.Type && e.CompanyId is not null).ToLookup(e => e.CompanyId!);
        return facts.Select(f => f is Listing { Action: ListingAction.Added, IsUnsure: false, List: { } list } listing && !ListingMerge.IsPast(listing)
            && denials[listing.CompanyId].FirstOrDefault(d => d.Text.Contains(list, StringComparison.OrdinalIgnoreCase) && !listing.Citations.Contains(d.Citations[0])) is { } denial
                ? listing with { IsUnsure = true, Citations = [.. listing.Citations, denial.Citations[0]] } : f);
    }
}
