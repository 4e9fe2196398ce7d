using System.Collections.Immutable;
using ChatBot.Facts;
using static ChatBot.Asking.Answering.Phrases;

namespace ChatBot.Asking.Answering;

/// <summary>Companies that one step put on a list.</summary>
/// <param name="Listings">Their listings; all share authority, list, date, and source or passage.</param>
internal sealed record ListingGroup(ImmutableArray<Listing> Listings)
{
    /// <summary>One of them, for what they share: one of which the date is not sure, where there is one, so that it is told so of all.</summary>
    public Listing First => Listings.FirstOrDefault(l => l.IsDateUnsure) ?? Listings[0];

    /// <summary>The groups of all additions, the largest first.</summary>
    public static ImmutableArray<ListingGroup> All(FactView view, ListingAction action = ListingAction.Added) =>
        [.. view.Listings.Where(l => l.Action == action && !(action == ListingAction.Added && view.IsRow(l) && IsOver(l, view)))
            .GroupBy(l => (l.Authority, l.List, l.Date, l.IsUnsure, l.SourceId, Passage: view.IsRow(l) ? 0 : l.Citations[0].Paragraph))
            .Select(g => new ListingGroup([.. g.DistinctBy(l => l.CompanyId)]))
            .OrderBy(g => g.First.IsUnsure).ThenByDescending(g => g.Listings.Length).ThenByDescending(g => g.First.Date?.Start)];

    /// <summary>The groups with those of each official list joined to one, whatever the days of listing.</summary>
    public static ImmutableArray<ListingGroup> ByList(ImmutableArray<ListingGroup> groups, FactView view) =>
        [.. groups.GroupBy(g => view.IsRow(g.First) ? (object)(g.First.Authority, g.First.List, g.First.SourceId) : g)
            .Select(g => g.Count() == 1 ? g.First() : new ListingGroup([.. g.SelectMany(o => o.Listings).DistinctBy(l => l.CompanyId)]))
            .OrderByDescending(g => g.Listings.Length)];

    // The same row says that it is no longer listed.
    private static bool IsOver(Listing listing, FactView view) => view.ListingsOf(listing.CompanyId)
        .Any(l => l.Action == ListingAction.Removed && l.SourceId == listing.SourceId && l.Citations[0].Paragraph == listing.Citations[0].Paragraph);

    /// <summary>The short names of its companies.</summary>
    public IReadOnlyList<string> Names(FactView view) => [.. Listings.Select(l => Short(view.CompanyOf(l.CompanyId)))];
}
