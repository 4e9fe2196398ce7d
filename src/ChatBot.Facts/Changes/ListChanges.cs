using System.Collections.Immutable;

namespace ChatBot.Facts.Changes;

/// <summary>What a new version of a list adds to the log of changes, and what it puts right there.</summary>
public static class ListChanges
{
    /// <summary>
    /// The changes to write. A version dated later than an earlier change is news. One that is not corrects what that change said of its entries,
    /// so that what was told of them is put right; only what it says of other entries is news.
    /// </summary>
    /// <param name="reading">The version, with what it changed.</param>
    /// <param name="before">The date of the version that stood; null where the list is new.</param>
    /// <param name="earlier">The changes of this list so far, the latest first.</param>
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
        if (reading.Changes.IsEmpty)
            return [];
        var news = reading.Changes;
        foreach (var change in earlier.Where(c => source.Published <= c.Source.Published))
        {
            var told = change.Entries.All.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
            var corrected = news.Where(e => told.Contains(e.Key));
            if (corrected.IsEmpty)
                continue;
            news = news.Where(e => !told.Contains(e.Key));
            written.Add(Complete(change with { Revision = change.Revision + 1, Source = source, Entries = change.Entries.Then(corrected) }, reading));
        }
        if (!news.IsEmpty)
            written.Add(Complete(new(0, 0, 0, source, now) { Before = before, Entries = news }, reading));
        return written.ToImmutable();
    }

    // Its rows are cited from the version that stands, where they may have moved.
    private static SourceChange Complete(SourceChange change, Reading reading)
    {
        var (added, removed, changed) = change.Entries;
        var keys = change.Entries.All.Select(e => e.Key).ToHashSet(StringComparer.Ordinal);
        var entries = reading.Entries.Where(e => keys.Contains(e.Entry.Key)).ToDictionary(e => e.Entry.Key, StringComparer.Ordinal);
        return change with
        {
            Entries = new(
                [.. added.Select(a => a with { Entry = entries[a.Entry.Key].Entry })],
                removed,
                [.. changed.Select(c => c with { After = entries[c.After.Key].Entry })]),
            CompanyIds = keys.ToImmutableDictionary(key => key, key => entries[key].CompanyId, StringComparer.Ordinal),
        };
    }
}
