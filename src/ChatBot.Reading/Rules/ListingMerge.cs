using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Makes one listing of what several sentences of a source say about the same step.</summary>
internal static partial class ListingMerge
{
    // More than anybody looks at, and a bound for texts that repeat one sentence thousands of times.
    private const int MostSpans = 8;

    /// <summary>The listings, each step once, with the most exact authority, list, date and ground that any of the sentences gives.</summary>
    public static List<Listing> Run(IEnumerable<Listing> listings) =>
    [
        .. listings.GroupBy(l => l.CompanyId).SelectMany(OfCompany)
            .OrderBy(l => l.Citations[0].Paragraph).ThenBy(l => l.Citations[0].Start),
    ];

    private static IEnumerable<Listing> OfCompany(IEnumerable<Listing> listings)
    {
        var merged = new List<Listing>();
        // What is dated comes first, so that a sentence without a date joins the step it repeats.
        foreach (var listing in listings.OrderBy(l => l.IsUnsure).ThenBy(l => l.Date is null))
        {
            var at = merged.FindLastIndex(m => IsSameStep(m, listing));
            if (at < 0)
                merged.Add(listing);
            else if (merged[at].IsUnsure || !listing.IsUnsure)
                merged[at] = Join(merged[at], listing);
        }
        return merged.Where(l => !IsOvertaken(l, merged));
    }

    /// <summary>Whether two authorities can be one: the same, a body and its government, or one that is not named.</summary>
    public static bool AreCompatible(string? a, string? b) =>
        a is null || b is null || Authorities.IsWithin(a, b) || Authorities.IsWithin(b, a);

    /// <summary>The one step that all of them are, whomever it concerns; null when there are none, or when action, keeper or day differ. Its list is null where they name several.</summary>
    public static Listing? Common(IReadOnlyList<Listing> steps) =>
        steps is [var first, ..] && steps.All(s => (s.Action, s.Authority, s.Date) == (first.Action, first.Authority, first.Date))
            ? first with { List = steps.All(s => s.List == first.List) ? first.List : null, IsUnsure = steps.Any(s => s.IsUnsure) } : null;

    private static bool IsSameStep(Listing a, Listing b) =>
        (a.Action == b.Action || (a.Action.IsEnd() && b.Action.IsEnd())) && AreCompatible(a.Authority, b.Authority)
        // News without a keeper is not what another source of law did long ago.
        && !(a.Authority is null && b.Authority is not null && IsPast(b) && !IsPast(a) || b.Authority is null && a.Authority is not null && IsPast(a) && !IsPast(b))
        && (a.List is null || b.List is null || a.List == b.List || !a.List.Contains("Annex", StringComparison.Ordinal) && !AreOtherLists(a.List, b.List))
        // "is added to one list. It had been placed on another in 2023.": no date makes them one.
        && !(a.Date is null && a.List is not null && b.List is null && !IsPast(a) && IsPast(b) || b.Date is null && b.List is not null && a.List is null && !IsPast(b) && IsPast(a))
        && (a.Date is not { } on || b.Date is not { } other || on.Overlaps(other));

    /// <summary>Whether two names can only be of two lists: "Entity List" and "Unverified List", but not "trade blacklist" and "Entity List".</summary>
    public static bool AreOtherLists(string a, string b)
    {
        // "Entity List" and "Military End-User (MEU) List" are lists that the world knows by these names.
        if (KnownLists.KindOf(a) is { } known && KnownLists.KindOf(b) is { } other && known != other)
            return true;
        var (one, two) = (TellingWords(a), TellingWords(b));
        return one.Count > 0 && two.Count > 0 && !one.Exists(w => two.Contains(w, StringComparer.OrdinalIgnoreCase)) && one.Exists(IsAbbreviation) == two.Exists(IsAbbreviation);
    }

    private static List<string> TellingWords(string list) =>
        [.. list.Split(' ', '(', ')', '-').Where(w => w.Length > 1 && !Plain().IsMatch(w))];

    private static bool IsAbbreviation(string word) => word.All(c => char.IsUpper(c) || char.IsDigit(c));

    // What any list may be called.
    [GeneratedRegex(@"^(?:[Ll]ists?|[Bb]lacklists?|[Rr]egisters?|[Rr]olls?|[Ss]anctions?|[Tt]rade|[Ee]conomic|[Cc]onsolidated|[Ff]inancial|[Ii]nvestment|[Ee]xport|[Uu]pdated|[Nn]ew|[Oo]wn|[Ss]ection|the|of|its|US|EU|UK|UN|American|British|European|Swiss|Canadian|Australian|Japanese|Chinese|said|same|OFAC|BIS|FCC|OFSI|SECO|DFAT|METI|MOFCOM|[Rr]estricted|[Ff]reeze|[Aa]sset|[Ee]mbargo)$")]
    private static partial Regex Plain();

    /// <summary>Whether a listing is told as one of earlier days, which what is announced now does not touch.</summary>
    public static bool IsPast(Listing listing) => listing.DateKind is DateKind.HistoricalMonth or DateKind.HistoricalYear or DateKind.ListedOn;

    // A proposal without a day of its own is what the sentence before the listing told.
    private static bool IsOvertaken(Listing listing, List<Listing> all) =>
        listing.Action.IsTalk() && listing.Date is null
        && all.Any(l => l.Action == ListingAction.Added && AreCompatible(l.Authority, listing.Authority) && l.DateKind is not (DateKind.HistoricalMonth or DateKind.HistoricalYear));

    private static Listing Join(Listing a, Listing b)
    {
        var (date, other) = b.Date is { } later && (a.Date is not { } first || later.Precision < first.Precision) ? (b, a) : (a, b);
        return a with
        {
            Authority = MoreExact(a.Authority, b.Authority),
            List = a.List ?? b.List,
            Reason = a.Reason ?? b.Reason,
            Group = a.Group ?? b.Group,
            ReportedBy = a.ReportedBy is not null && b.ReportedBy is not null ? a.ReportedBy : null,
            Date = date.Date ?? other.Date,
            DateKind = date.Date is null ? other.DateKind : date.DateKind,
            DateWords = date.DateWords ?? other.DateWords,
            Citations = Union(a.Citations, b.Citations),
        };
    }

    /// <summary>The spans, without those that lie within another.</summary>
    private static ImmutableArray<Citation> Union(ImmutableArray<Citation> a, ImmutableArray<Citation> b)
    {
        if (a.Length >= MostSpans)
            return a;
        var all = a.Concat(b).Distinct().ToList();
        return [.. all.Where(c => !all.Exists(o => o != c && o.Paragraph == c.Paragraph && o.Start <= c.Start && o.Start + o.Quote.Length >= c.Start + c.Quote.Length))];
    }

    private static string? MoreExact(string? a, string? b) =>
        a is null ? b : b is not null && a != b && Authorities.IsWithin(b, a) ? b : a;
}
