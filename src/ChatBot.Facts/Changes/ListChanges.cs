using System.Collections.Immutable;
using ChatBot.Facts.Lists;

namespace ChatBot.Facts.Changes;

/// <summary>What a new version of a list adds to the log of changes, and what it puts right there.</summary>
public static class ListChanges
{
    /// <summary>
    /// The changes to write. A version dated later than an earlier change is news. One that is not corrects what that change said: it takes an entry's step back,
    /// or says something else of the entry. A further step of the same entry, and what it says of other entries, is news all the same.
    /// </summary>
    /// <param name="reading">The version, with what it changed.</param>
    /// <param name="before">The date of the version that stood; null where the list is new.</param>
    /// <param name="earlier">The changes of this list that are dated no earlier, the latest first.</param>
    /// <param name="now">The time.</param>
    /// <returns>Corrected changes under their numbers, and a new one, if any, without a number.</returns>
    public static ImmutableArray<SourceChange> Of(Reading reading, DateOnly? before, IEnumerable<SourceChange> earlier, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(earlier);
        var source = reading.Source with { Passages = [] };
        if (before is null)
            return [new(0, 0, 0, source, now)];
        var written = ImmutableArray.CreateBuilder<SourceChange>();
        var news = reading.Changes;
        foreach (var change in news.IsEmpty ? [] : earlier)
        {
            var told = Keys(change.Entries.All);
            var amended = Keys(news.Changed.Select(c => c.After));
            var left = Keys(change.Entries.Then(news.Where(e => told.Contains(e.Key))).All);
            var corrected = news.Where(e => told.Contains(e.Key) && (amended.Contains(e.Key) || !left.Contains(e.Key)));
            if (corrected.IsEmpty)
                continue;
            var keys = Keys(corrected.All);
            news = news.Where(e => !keys.Contains(e.Key));
            var after = change.Entries.Then(corrected);
            var standing = Keys(after.All);
            written.Add(Complete(change with
            {
                Revision = change.Revision + 1,
                Source = source,
                Entries = after,
                TakenBack = [.. change.TakenBack, .. change.Entries.All.Where(e => !standing.Contains(e.Key)).Select(e => new TakenBack(change.CompanyIds[e.Key], e.List, e.Authority))],
            }, reading));
        }
        if (!news.IsEmpty)
            written.Add(Complete(new(0, 0, 0, source, now) { Before = before, Entries = news }, reading));
        return written.ToImmutable();
    }

    // Its rows are cited from the version that stands, where they may have moved.
    private static SourceChange Complete(SourceChange change, Reading reading)
    {
        var (added, removed, changed) = change.Entries;
        var keys = Keys(change.Entries.All);
        var entries = reading.Entries.Where(e => keys.Contains(e.Entry.Key)).ToDictionary(e => e.Entry.Key, StringComparer.Ordinal);
        return change with
        {
            Entries = new(
                [.. added.Select(a => a with { Entry = entries[a.Entry.Key].Entry })],
                [.. removed.Select(r => r.After is null ? r : r with { After = entries[r.After.Key].Entry })],
                [.. changed.Select(c => c with { After = entries[c.After.Key].Entry })]),
            CompanyIds = keys.ToImmutableDictionary(key => key, key => entries[key].CompanyId, StringComparer.Ordinal),
        };
    }

    private static HashSet<string> Keys(IEnumerable<ListEntry> entries) => entries.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
}
