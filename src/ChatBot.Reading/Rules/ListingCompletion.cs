using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Completes the listings of a source by what it says elsewhere: who keeps the list, when the step was taken, from when it applies.</summary>
/// <param name="keeper">Whose lists the source is about.</param>
/// <param name="announcements">The steps against groups of companies that it announces.</param>
/// <param name="effective">The days from which it says that its steps apply.</param>
/// <param name="published">The day of publication.</param>
/// <param name="lead">The day of which the source opens; null where it names none.</param>
/// <param name="today">The day of publication where the source tells the events of that day; null otherwise.</param>
internal sealed partial class ListingCompletion(DocumentKeeper keeper, IReadOnlyList<Listing> announcements, IReadOnlyList<EffectiveDate> effective, DateOnly? today, DateOnly published, DatePhrase? lead)
{
    // In days: what happened before is no news.
    private const int News = 60;

    private readonly List<Listing> _announced = [.. announcements.Select(a => a.Authority is { } words ? a with { Authority = Decider(a, words, keeper) } : a)];

    private List<Listing> _told = [];

    public IEnumerable<Fact> Run(IEnumerable<Listing> listings)
    {
        var merged = ListingMerge.Run(listings.Select(l => l.Authority is { } words ? Exact(l, Decider(l, words, keeper)) : l));
        _told = merged;
        var known = merged.Concat(_announced).Where(l => l is { Authority: not null, IsUnsure: false } && !ListingMerge.IsPast(l)).Select(l => (l.Authority!, l.Action)).ToHashSet();
        var byCompany = merged.Where(l => l is { Authority: not null, IsUnsure: false } && !l.Action.IsTalk()).ToLookup(l => l.CompanyId);
        var attributed = ListingMerge.Run(merged.Select(l => l.Authority is null ? AsOthers(l, byCompany[l.CompanyId]) ?? Attribute(l, known) : l));
        var days = DaysOf(attributed.Concat(_announced));
        var told = attributed.ConvertAll(l => l.Date is null ? Dated(l, days) : (Listing: l, ToldIn: null));
        var dated = told.ConvertAll(t => t.Listing);
        var applied = effective.Count == 0 ? dated.ConvertAll(l => (Before: l, After: l)) : Apply(dated, attributed);
        foreach (var (before, after) in applied)
            if (before.Date is { } on && after.Date != on)
                yield return Decision(before);
        // A day that another step told is shown where that is told; only now, as what stands in its sentence is of no other concern here.
        foreach (var listing in ListingMerge.Run(applied.Select((a, i) => a.After.Date == a.Before.Date && told[i].ToldIn is { } day ? a.After with { Citations = [.. a.After.Citations.Append(day).Distinct()] } : a.After)))
            yield return listing;
    }

    private static string Decider(Listing listing, string words, DocumentKeeper keeper) => StepDecider.Of(listing.Action, keeper.Resolve(words), keeper.OfTitle ?? keeper.Only, listing.Citations[0].Quote);

    // "the US put NAME on the Covered List": the office that keeps it.
    private static Listing Exact(Listing listing, string authority) =>
        listing with { Authority = listing.List is { } list && KnownLists.KeeperIn(list, new(0, list.Length)) is { } exact && Authorities.Find(authority) is { Within: null } && Authorities.IsWithin(exact, authority) ? exact : authority };

    /// <summary>A listing on "the list" of a company of which the source names only one list: on that.</summary>
    private Listing? AsOthers(Listing listing, IEnumerable<Listing> others) =>
        // "had been debarred by the World Bank in May and was released in June": by the same.
        listing.Action.IsEnd() && others.Where(o => o.Action == ListingAction.Added && o.Citations[0] == listing.Citations[0]).Select(o => o.Authority).Distinct().ToList() is [{ } same] ? listing with { Authority = same }
        : !listing.Action.IsTalk() && others.Where(o => ListingMerge.IsPast(listing) || !ListingMerge.IsPast(o)).ToList() is var fitting && fitting.Select(o => (o.Authority, o.List)).Distinct().ToList() is [var (authority, list)] && (keeper.OfTitle is not { } title || ListingMerge.AreCompatible(authority, title)) && (listing.List is null || list is null || listing.List == list)
            ? listing with { Authority = authority, List = listing.List ?? list, Citations = [.. listing.Citations.Append(fitting[0].Citations[0]).Distinct()] } : null;

    private Listing Attribute(Listing listing, HashSet<(string Authority, ListingAction Action)> known)
    {
        if (listing.Action == ListingAction.Rumoured)
            return listing with { Authority = keeper.Only };
        if (keeper.Publisher is { } own)
            return listing with { Authority = own };
        var authorities = known.Where(k => !k.Action.IsTalk() || k.Action == listing.Action).Select(k => k.Authority).Distinct().ToList();
        // Who the title says acts goes before whoever else acted once.
        if (keeper.OfTitle is { } title)
            return listing with { Authority = authorities.FindAll(a => ListingMerge.AreCompatible(a, title)) is [var exact] ? exact : title };
        return listing with { Authority = authorities is [var only] ? only : keeper.Only };
    }

    /// <summary>A step that is only talked of, on the day of the report where that tells the events of its day.</summary>
    public Listing OnItsDay(Listing listing) =>
        today is { } day && listing is { Date: null } && listing.Action.IsTalk() && !ListingMerge.IsPast(listing) ? listing with { Date = FactDate.OnDay(day), DateKind = DateKind.Published } : listing;

    /// <summary>The listing on the day on which the source lets it have happened, and the sentence that tells that day where another step is told on it.</summary>
    private (Listing Listing, Citation? ToldIn) Dated(Listing listing, List<StepDay> days)
    {
        if (ListingMerge.IsPast(listing))
            return (listing, null);
        if (today is { } day)
            return (listing with { Date = FactDate.OnDay(day), DateKind = DateKind.Published }, null);
        if (listing.Action.IsTalk())
            return (listing, null);
        // A court's day is not that of a keeper's steps.
        return listing.Action != ListingAction.Revoked && DayOfOthers(listing, days) is { } other
            ? (listing with { Date = other.Date, DateKind = KindOf(other), DateWords = other.Words }, other.ToldIn)
            : (lead is null ? listing : StepDate.On(listing, lead), null);
    }

    /// <summary>A day on which a keeper took a step, and against whom.</summary>
    private sealed record StepDay(string? Keeper, bool IsEnd, FactDate Date, DateKind Kind, string? Words, HashSet<string> Companies, Citation ToldIn);

    private List<StepDay> DaysOf(IEnumerable<Listing> listings) =>
    [
        .. listings.Where(l => !l.IsUnsure && l.Date is { Precision: DatePrecision.Day } day && published.DayNumber - day.Start.DayNumber is <= News and >= -News && !l.Action.IsTalk() && !ListingMerge.IsPast(l))
            .GroupBy(l => (l.Authority, IsEnd: l.Action.IsEnd(), l.Date, l.DateKind, l.DateWords))
            .Select(g => new StepDay(g.Key.Authority, g.Key.IsEnd, g.Key.Date.GetValueOrDefault(), g.Key.DateKind, g.Key.DateWords, [.. g.Select(l => l.CompanyId)], ToldIn([.. g], g.Key.DateWords))),
    ];

    // The sentence that has the words for the day; else the one that tells the step.
    private static Citation ToldIn(List<Listing> steps, string? words) =>
        steps.SelectMany(s => s.Citations).FirstOrDefault(c => words is not null && c.Quote.Contains(words, StringComparison.Ordinal)) ?? steps[0].Citations[0];

    /// <summary>The one day on which the source tells of such steps of the listing's keeper; null where it tells of none or several.</summary>
    private static StepDay? DayOfOthers(Listing listing, List<StepDay> days) =>
        // The day on which somebody was let off is not that of a listing.
        days.FindAll(d => (!d.IsEnd || listing.Action.IsEnd()) && (d.Companies.Count > 1 || !d.Companies.Contains(listing.CompanyId)) && ListingMerge.AreCompatible(d.Keeper, listing.Authority)) is { Count: > 0 } fitting
        && fitting.TrueForAll(d => (d.Date, d.Words) == (fitting[0].Date, fitting[0].Words) && KindOf(d) == KindOf(fitting[0])) ? fitting[0] : null;

    // From when another's step applies is its own: of this one it is only a day.
    private static DateKind KindOf(StepDay day) => day.Kind == DateKind.Effective ? DateKind.Announced : day.Kind;

    // What the text gives no day for is not bound to the day of the report.
    private List<(Listing Before, Listing After)> Apply(List<Listing> all, List<Listing> told)
    {
        // What was done long before is no step of the announcement that applies from then.
        var keepers = all.Where(l => !ListingMerge.IsPast(l) && (l.Date is not { } day || published.DayNumber - day.End.DayNumber <= News) && !l.Action.IsTalk() && (l.Authority is null || Authorities.Find(l.Authority) is not null)).Select(l => l.Authority).ToHashSet();
        var paragraphs = all.SelectMany(l => l.Citations).Select(c => c.Paragraph).ToHashSet();
        return [.. all.Select((l, i) => (l, Applied(l, told[i].Date, keepers, paragraphs)))];
    }

    // "It was removed with effect from 11 March": of that step, and not of the listing told elsewhere.
    private bool TellsOther(EffectiveDate day, Listing listing) =>
        day.Companies.Contains(listing.CompanyId) && !listing.Citations.Contains(day.Citation) && _told.Exists(l => l.CompanyId == listing.CompanyId && l.Action.IsEnd() != listing.Action.IsEnd() && l.Citations.Contains(day.Citation));

    // "is put on one list. The measure takes effect on the 15th." and elsewhere "is also put on another list": not that.
    private bool IsOfOtherList(EffectiveDate day, Listing listing) =>
        listing.List is { } list && day.Companies.IsEmpty && AnotherAct().IsMatch(listing.Citations[0].Quote) && !listing.Citations.Any(c => c.Paragraph == day.Citation.Paragraph)
        && _told.Where(l => l.Citations[0].Paragraph == day.Citation.Paragraph).Select(l => l.List).OfType<string>().ToList() is { Count: > 0 } lists && lists.TrueForAll(l => ListingMerge.AreOtherLists(l, list));

    [GeneratedRegex(@"^\W*(?:[0-9]{1,2}[.)] )?(?:On (?:the same|that(?: same)?) day|The same day|At the same time|By (?:Announcement|Notice|Order|Decree) (?:No\.? ?)?[0-9]+)\b")]
    private static partial Regex AnotherAct();

    private Listing Applied(Listing listing, FactDate? own, HashSet<string?> keepers, HashSet<int> paragraphs)
    {
        // "Separately, on 3 May NAME was removed": no part of what applies from another day.
        if (own is not null && listing.Citations[0].Quote is var told && Separately().IsMatch(told) && !effective.Any(e => e.Citation.Paragraph == listing.Citations[0].Paragraph))
            return listing;
        // "It was listed on 12 May. On 15 May the entry was revoked. The ban takes effect on 19 May.": that of others.
        if (listing.Action == ListingAction.Added && own is { } listed && _told.Exists(l => l.CompanyId == listing.CompanyId && l.Action.IsEnd() && l.Date is { } end && end.Start >= listed.Start && effective.Any(e => e.Date.Start > end.End) && ListingMerge.AreCompatible(l.Authority, listing.Authority)))
            return listing;
        // "… with immediate effect": no later day of another step.
        if (own is null && AtOnce().IsMatch(listing.Citations[0].Quote) && effective.All(e => e.Date.Start > published))
            return listing;
        if (ListingMerge.IsPast(listing) || effective.Where(e => e.Fits(listing, own, published) && !TellsOther(e, listing) && !IsOfOtherList(e, listing) && (!e.IsOfOne || IsOfItsAnnouncement(listing, e, paragraphs)) && (!e.IsOfPassage || !paragraphs.Contains(e.Citation.Paragraph) || listing.Citations.Any(c => c.Paragraph == e.Citation.Paragraph))).ToList() is not { Count: > 0 } fitting)
            return listing;
        // "The act appears in the Official Journal and applies from tomorrow": of the Union's steps, where the source tells of some.
        var isOfUnion = ListingMerge.AreCompatible("European Union", listing.Authority);
        if (keepers.Any(k => k is not null && ListingMerge.AreCompatible("European Union", k)))
        {
            if (listing.Authority is not null && isOfUnion && fitting.Find(e => e.IsOfJournal && e.Companies.IsEmpty) is { } act)
                return With(listing, act);
            fitting.RemoveAll(e => e.IsOfJournal && !isOfUnion);
        }
        var sharesKeeper = keepers.All(k => ListingMerge.AreCompatible(k, listing.Authority));
        // What stands nearest speaks of it.
        fitting = [.. fitting.OrderBy(e => Math.Abs(e.Citation.Paragraph - listing.Citations[0].Paragraph))];
        var near = fitting.Find(e => !e.Companies.IsEmpty)
            ?? fitting.Find(e => (e.IsOfAll || e.IsOfOne) && listing.Citations.Any(c => c.Paragraph == e.Citation.Paragraph))
            ?? fitting.Find(e => listing.Citations.Any(c => c.Paragraph == e.Citation.Paragraph) && (e.Keeper is null || e.Keeper == listing.Authority))
            ?? fitting.Find(e => e.Keeper is not null && listing.Authority is not null)
            ?? fitting.Find(e => listing.Citations[0].Paragraph == e.Citation.Paragraph)
            ?? fitting.Find(e => sharesKeeper && (e.IsOfAll || !paragraphs.Contains(e.Citation.Paragraph)) || listing.Citations.Any(c => c.Paragraph == e.Citation.Paragraph
                || !paragraphs.Contains(e.Citation.Paragraph)
                    && (c.Paragraph == e.Citation.Paragraph - 1 || c.Paragraph == e.Citation.Paragraph + 1 && !paragraphs.Any(p => p < e.Citation.Paragraph))));
        // "Japan froze its assets in January": what says from when something applies speaks of what the text announces.
        if (near is { Companies.IsEmpty: true, Keeper: null } && own is not null && !sharesKeeper && !listing.Citations.Any(c => c.Paragraph == near.Citation.Paragraph))
            return listing;
        return near is null || near.IsOfPublication && (own is not null || lead is not null) ? listing : With(listing, near);
    }

    private static Listing With(Listing listing, EffectiveDate day) => listing with
    {
        Date = day.Date,
        DateKind = DateKind.Effective,
        DateWords = day.Words,
        Citations = [.. listing.Citations.Append(day.Citation).Distinct()],
    };

    [GeneratedRegex(@"\b(?:with immediate effect|effective immediately|takes? effect (?:immediately|at once)|is hereby)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AtOnce();

    [GeneratedRegex("^(?:[0-9]{1,2}[.)] )?(?:Separately|Unrelated|(?:In|On|By|Under) an? (?:separate|different|other) |Apart from (?:this|that|these|it)\\b)")]
    private static partial Regex Separately();

    /// <summary>"This announcement takes effect …": the steps of its own passage, else those told before it.</summary>
    private static bool IsOfItsAnnouncement(Listing listing, EffectiveDate day, HashSet<int> paragraphs) =>
        listing.Citations.Any(c => paragraphs.Contains(day.Citation.Paragraph) ? c.Paragraph == day.Citation.Paragraph : c.Paragraph < day.Citation.Paragraph)
        // It is said ahead of all steps.
        || paragraphs.All(p => p > day.Citation.Paragraph);

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
