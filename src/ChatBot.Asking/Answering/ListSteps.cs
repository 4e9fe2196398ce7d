using System.Collections.Immutable;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>The steps against one company that concern one list, in the order in which they were taken.</summary>
/// <param name="Steps">Never empty. Steps told in running text, or the one or two of a row of an official list.</param>
internal sealed record ListSteps(ImmutableArray<Listing> Steps)
{
    /// <summary>The step that tells how it stands: the latest one; talk about a step counts only where there is nothing else.</summary>
    public Listing Latest => Steps.LastOrDefault(s => !s.Action.IsTalk()) ?? Steps[^1];

    /// <summary>A listing and the removal behind it where one of the two does not say which list it means, so that it is no more than likely that they mean the same; null where both say it, where one sentence tells both, or where it is still listed.</summary>
    public (Listing Listing, Listing End)? Assumed =>
        Latest.Action.IsEnd()
        && Steps.LastOrDefault(s => s.Action == ListingAction.Added && s.Citations[0] != Latest.Citations[0] && (s.List is null != Latest.List is null || s.Authority is null != Latest.Authority is null)) is { } listing
            ? (listing, Latest) : null;

    /// <summary>The latest removal among the steps, even where the company was listed again; null without one.</summary>
    public Listing? Removal => Steps.LastOrDefault(s => s.Action.IsEnd());

    /// <summary>The listings among the steps.</summary>
    public IEnumerable<Listing> Additions => Steps.Where(s => s.Action == ListingAction.Added);

    /// <summary>How near a step comes to what a question asks of, talk aside: 3 by the keeper and on the list that it names, 2 by the keeper, 1 on the list, else 0.</summary>
    public int NearnessTo(Question question) =>
        Steps.Where(s => !s.Action.IsTalk()).Select(s => (IsBy(s, question.Authorities) ? 2 : 0) + (IsOn(s, question.Lists) ? 1 : 0)).DefaultIfEmpty().Max();

    // A step by nobody who is named, or by a government whose office is asked of, may be that keeper's.
    private static bool IsBy(Listing step, ImmutableArray<Authority> keepers) => keepers.Any(k => step.Authority is not { } by || Authorities.IsWithin(by, k.Name) || Authorities.IsWithin(k.Name, by));

    private static bool IsOn(Listing step, ImmutableArray<string> lists) => step.List is { } list && lists.Any(asked => Lists.Means(list, asked));

    /// <summary>The steps of each list. What leaves its list or its keeper open belongs to the one list of the company that it can mean, and stands alone where there are several.</summary>
    public static ImmutableArray<ListSteps> ByList(IEnumerable<Listing> listings, FactView view)
    {
        var all = listings.ToList();
        var lists = new List<List<Listing>>();
        foreach (var step in all.Where(l => !view.IsRow(l)).OrderBy(Openness))
        {
            var fitting = lists.FindAll(list => list.TrueForAll(other => CanBeSame(step, other)));
            if (fitting is [var only])
                only.Add(step);
            else
                lists.Add([step]);
        }
        return
        [
            .. lists.Concat(all.Where(view.IsRow).GroupBy(l => (l.Authority, l.List, l.Citations[0])).Select(row => row.ToList()))
                .Select(list => new ListSteps([.. list.OrderBy(l => DayOf(l, view)).ThenBy(l => l.Action.IsEnd())])),
        ];
    }

    /// <summary>The removal by which a listing told in running text ended; null where none is told.</summary>
    public static Listing? EndOf(Listing listing, FactView view) =>
        listing.Action == ListingAction.Added && !view.IsRow(listing)
        && ByList(view.ListingsOf(listing.CompanyId), view).First(l => l.Steps.Contains(listing)).Latest is var end && end.Action.IsEnd()
            ? end : null;

    private static DateOnly DayOf(Listing step, FactView view) =>
        step.Date?.Start ?? (view.IsRow(step) ? DateOnly.MinValue : view.SourceOf(step).Published);

    private static bool CanBeSame(Listing a, Listing b) =>
        (a.Authority is null || b.Authority is null || Authorities.IsWithin(a.Authority, b.Authority) || Authorities.IsWithin(b.Authority, a.Authority))
        && (a.List is null || b.List is null || Lists.AreSame(a.List, b.List));

    // The most exact ones come first, so that there is a list for the others to join.
    private static int Openness(Listing step) => (step.List is null ? 2 : 0) + (step.Authority is null ? 1 : 0);
}
