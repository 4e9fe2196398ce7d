using ChatBot.Facts;
using ChatBot.Reading.Dates;

namespace ChatBot.Reading.Rules;

/// <summary>Completes the listings of a source by what it says elsewhere: who keeps the list, when the step was taken, from when it applies.</summary>
/// <param name="keeper">Whose lists the source is about.</param>
/// <param name="announcements">The steps against groups of companies that it announces.</param>
/// <param name="effective">The days from which it says that its steps apply.</param>
/// <param name="lead">The day of which the source opens; null where it names none.</param>
/// <param name="today">The day of publication where the source tells the events of that day; null otherwise.</param>
internal sealed class ListingCompletion(DocumentKeeper keeper, IReadOnlyList<Listing> announcements, IReadOnlyList<EffectiveDate> effective, DateOnly? today, DatePhrase? lead)
{
    public IEnumerable<Fact> Run(IEnumerable<Listing> listings)
    {
        var merged = ListingMerge.Run(listings.Select(l => l.Authority is { } words ? l with { Authority = keeper.Resolve(words) } : l));
        var attributed = ListingMerge.Run(merged.Select(l => l.Authority is null ? Attribute(l, merged) : l));
        var dated = attributed.ConvertAll(l => l.Date is null ? Dated(l, attributed) : l);
        var applied = dated.ConvertAll(l => (Before: l, After: Applied(l, dated)));
        foreach (var (before, after) in applied)
            if (before.Date is { } on && after.Date != on)
                yield return Decision(before);
        foreach (var listing in ListingMerge.Run(applied.Select(a => a.After)))
            yield return listing;
    }

    private Listing Attribute(Listing listing, List<Listing> all)
    {
        if (listing.Action == ListingAction.Rumoured)
            return listing;
        var known = all.Concat(announcements.Select(a => a with { Authority = a.Authority is { } w ? keeper.Resolve(w) : null })).Where(l => l.Authority is not null && (l.Action is not (ListingAction.Proposed or ListingAction.Rumoured) || l.Action == listing.Action)).ToList();
        var authorities = known.Select(l => l.Authority!).Distinct().ToList();
        return listing with { Authority = authorities is [var only] ? only : keeper.Only };
    }

    private Listing Dated(Listing listing, List<Listing> all)
    {
        if (listing.Action == ListingAction.Rumoured || IsPast(listing))
            return listing;
        if (today is { } day)
            return listing with { Date = FactDate.OnDay(day), DateKind = DateKind.Published };
        if (listing.Action == ListingAction.Proposed)
            return listing;
        return DatedLike(listing, all, ListingMerge.AreCompatible) ?? DatedLike(listing, all, (_, _) => true)
            ?? (lead is null ? listing : listing with { Date = lead.Date, DateKind = lead.Kind, DateWords = lead.Words });
    }

    /// <summary>The listing on the one day on which the source tells of such steps; null where it tells of none or several.</summary>
    private Listing? DatedLike(Listing listing, List<Listing> all, Func<string?, string?, bool> isKeptBy)
    {
        var dates = all.Concat(announcements)
            .Where(l => l.Date is { Precision: DatePrecision.Day } && l.Action is not (ListingAction.Proposed or ListingAction.Rumoured) && !IsPast(l)
                && l.CompanyId != listing.CompanyId && isKeptBy(l.Authority is { } w ? keeper.Resolve(w) : null, listing.Authority))
            .Select(l => (l.Date, l.DateKind, l.DateWords)).Distinct().ToList();
        return dates is [var (date, kind, words)] ? listing with { Date = date, DateKind = kind, DateWords = words } : null;
    }

    private Listing Applied(Listing listing, List<Listing> all)
    {
        if (IsPast(listing))
            return listing;
        var fitting = effective.Where(e => e.Fits(listing)).ToList();
        var sharesKeeper = all.Where(l => !IsPast(l)).All(l => ListingMerge.AreCompatible(l.Authority, listing.Authority));
        var near = fitting.FirstOrDefault(e => !e.Companies.IsEmpty)
            ?? fitting.FirstOrDefault(e => sharesKeeper || listing.Citations.Any(c => c.Paragraph == e.Citation.Paragraph
                || Math.Abs(c.Paragraph - e.Citation.Paragraph) == 1 && !all.Exists(l => l.Citations.Any(o => o.Paragraph == e.Citation.Paragraph))));
        return near is null ? listing : listing with
        {
            Date = near.Date,
            DateKind = DateKind.Effective,
            DateWords = near.Words,
            Citations = [.. listing.Citations.Append(near.Citation).Distinct()],
        };
    }

    /// <summary>Whether a listing is told as one of earlier days, which what is announced now does not touch.</summary>
    private static bool IsPast(Listing listing) => listing.DateKind is DateKind.HistoricalMonth or DateKind.HistoricalYear or DateKind.ListedOn;

    /// <summary>The day on which a step was decided or made known, where it applies from another day.</summary>
    private static Event Decision(Listing listing) => new()
    {
        Id = "",
        Citations = [listing.Citations[0]],
        Type = "announced",
        Actor = listing.Authority,
        CompanyId = listing.CompanyId,
        Object = listing.Action == ListingAction.Added ? "listing" : "removal",
        Date = listing.Date,
        DateKind = listing.DateKind,
        DateWords = listing.DateWords,
        Text = listing.Citations[0].Quote,
    };
}
