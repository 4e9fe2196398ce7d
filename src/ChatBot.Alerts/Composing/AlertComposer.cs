using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts;
using ChatBot.Facts.Changes;
using ChatBot.Facts.Lists;

namespace ChatBot.Alerts.Composing;

/// <summary>Makes of a change the message for a conversation: only what it subscribed to, and only what a stored fact supports.</summary>
/// <param name="view">Gives what is known now.</param>
/// <param name="companiesNamed">Gives the ids of the companies that a name means now; none where nobody bears it.</param>
public sealed class AlertComposer(Func<FactView> view, Func<string, ImmutableArray<string>> companiesNamed)
{
    /// <summary>How many companies a message tells of singly.</summary>
    public const int MostItems = 12;

    private const int MostNames = 5;
    private const string Corrected = "The source was corrected since this was first told; this is what it says now.";

    private volatile ChangeFacets? _facets;

    /// <summary>Whether a change concerns a subscriber at all, as it stands now.</summary>
    public bool Concerns(SourceChange change, Subscriber subscriber)
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(subscriber);
        if (change.IsWithdrawn)
            return false;
        var interests = InterestsOf(subscriber);
        return change.Source.Kind == SourceKind.List && !change.IsFirst
            ? FacetsOf(change).Concern(interests)
            : Section(change, interests) is not null;
    }

    /// <summary>The message about some changes.</summary>
    /// <param name="changes">The changes, in the order of their numbers; several in a digest.</param>
    /// <param name="subscriber">Who is told.</param>
    /// <returns>The message; null where nothing of them concerns the subscriber, nor was taken back that did.</returns>
    public Alert? Compose(ImmutableArray<SourceChange> changes, Subscriber subscriber)
    {
        ArgumentNullException.ThrowIfNull(subscriber);
        var interests = InterestsOf(subscriber);
        ImmutableArray<AlertPart> parts = [.. changes.Select(c => Part(c, interests)).OfType<AlertPart>()];
        if (parts.IsEmpty)
            return null;
        var title = Title(parts);
        var from = parts is [var one] ? one.Section.Source.Publisher : "Digest";
        return new(title, AlertTitle.Summary(title, from), [.. parts.Select(p => p.Section)]);
    }

    private ChangeFacets FacetsOf(SourceChange change) =>
        _facets is { } last && last.Sequence == change.Sequence ? last : _facets = ChangeFacets.Of(change);

    private Interests InterestsOf(Subscriber subscriber) => new(subscriber.Subscriptions, companiesNamed);

    private AlertPart? Part(SourceChange change, Interests interests)
    {
        ImmutableArray<string> takenBack =
        [
            .. change.TakenBack.Where(t => interests.Include(t.CompanyId, t.List, t.Authority))
                .Select(t => view().FindCompany(t.CompanyId)?.Name ?? t.CompanyId).Distinct(StringComparer.Ordinal),
        ];
        var part = Section(change, interests);
        return part is null ? (takenBack.IsEmpty ? null : Withdrawn(change, takenBack))
            : change.Revision == 0 ? part
            : part with { Section = part.Section with { Remark = Corrected + (takenBack.IsEmpty ? "" : $" Taken back: {Names(takenBack)}.") } };
    }

    private AlertPart? Section(SourceChange change, Interests interests) =>
        change.Source.Kind != SourceKind.List ? Article(change, interests)
        : change.IsFirst ? NewList(change, interests)
        : Entries(change, interests);

    private static AlertPart? Entries(SourceChange change, Interests interests)
    {
        var wanted = change.Entries.Where(entry => interests.Include(change.CompanyIds[entry.Key], entry.List, entry.Authority));
        if (wanted.IsEmpty)
            return null;
        ImmutableArray<(AlertItemKind, string)> companies =
        [
            .. wanted.Added.Select(a => (AlertItemKind.Added, change.CompanyIds[a.Entry.Key])),
            .. wanted.Removed.Select(r => (AlertItemKind.Removed, change.CompanyIds[r.Before.Key])),
            .. wanted.Changed.Select(c => (AlertItemKind.Changed, change.CompanyIds[c.After.Key])),
        ];
        return Part(change, [.. EntryItems.Of(change, wanted).Take(MostItems)], wanted.Count, companies, wanted.All.Select(e => e.List));
    }

    private AlertPart? Article(SourceChange change, Interests interests)
    {
        var known = view();
        ImmutableArray<string> wanted =
        [
            .. change.Reported.Where(id => known.ListingsOf(id).Any(l => known.SourceOf(l).Key == change.Source.Key && interests.Include(id, l.List, l.Authority))),
        ];
        return wanted.IsEmpty ? null : Of(change, AlertItemKind.Reported, wanted, id => ListingItems.Reported(known, id, change.Source.Key));
    }

    private AlertPart? NewList(SourceChange change, Interests interests)
    {
        var known = view();
        var remark = $"“{change.Source.Title}” is a new source. I knew nothing of it before, so I cannot say what in it is news.";
        ImmutableArray<string> watched = [.. interests.Companies.Where(id => known.ListingsOf(id).Any(l => known.SourceOf(l).Key == change.Source.Key))];
        if (!watched.IsEmpty)
        {
            var found = Of(change, AlertItemKind.Found, watched, id => ListingItems.Found(known, id, change.Source.Key));
            return found with { Section = found.Section with { Remark = remark } };
        }
        var lists = known.Sources.Where(s => s.Key == change.Source.Key).Select(s => s.Passages).OfType<ListedRows>().SelectMany(r => r.Lists);
        return lists.Any(l => interests.IncludeList(l.List, l.Authority))
            ? new(new(change.Source, []) { Remark = remark }, [], [], $"New source: {change.Source.Title}")
            : null;
    }

    private AlertPart Of(SourceChange change, AlertItemKind kind, ImmutableArray<string> companies, Func<string, AlertItem?> item)
    {
        var known = view();
        var lists = companies.SelectMany(known.ListingsOf).Where(l => known.SourceOf(l).Key == change.Source.Key)
            .Select(l => l.List ?? (l.Authority is { } keeper ? $"a list of {keeper}" : "a list"));
        return Part(change, [.. companies.Take(MostItems).Select(item).OfType<AlertItem>()], companies.Length, [.. companies.Select(id => (kind, id))], lists);
    }

    private static AlertPart Part(
        SourceChange change, ImmutableArray<AlertItem> items, int all, ImmutableArray<(AlertItemKind, string)> companies, IEnumerable<string> lists) => new(
        new(change.Source, items) { More = all - items.Length },
        companies,
        [.. lists.Distinct(StringComparer.Ordinal)]);

    private static AlertPart Withdrawn(SourceChange change, ImmutableArray<string> names) => new(
        new(change.Source, []) { Remark = $"What this said of {Names(names)} was taken back: the version that said so was replaced." },
        [],
        [],
        $"Withdrawn: {change.Source.Title}");

    private static string Names(ImmutableArray<string> names) => names.Length <= MostNames
        ? string.Join(", ", names)
        : string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", names.Take(MostNames))} and {names.Length - MostNames:N0} more");

    private static string Title(ImmutableArray<AlertPart> parts)
    {
        ImmutableArray<(AlertItemKind Kind, string Company)> companies = [.. parts.SelectMany(p => p.Companies).Distinct()];
        if (companies.IsEmpty)
            return parts is [var one] ? one.Title : "News of my sources";
        string[] lists = [.. parts.SelectMany(p => p.Lists).Distinct(StringComparer.Ordinal)];
        return AlertTitle.Of(
            [.. companies.GroupBy(c => c.Kind).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))],
            lists is [var list] ? list : null,
            companies.Length == 1 ? parts.SelectMany(p => p.Section.Items).First().Company : null);
    }
}
