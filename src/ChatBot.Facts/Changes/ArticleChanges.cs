using System.Collections.Immutable;

namespace ChatBot.Facts.Changes;

/// <summary>What a new version of an article adds to the log of changes, and what it puts right there.</summary>
public static class ArticleChanges
{
    /// <summary>
    /// The changes to write: the companies of whose listings it says something new. A version dated later than an earlier change is news; one that is not corrects what
    /// that change said of its companies, and only what it says of others is news.
    /// </summary>
    /// <param name="reading">The version.</param>
    /// <param name="before">The date of the version that stood; null where the article is new.</param>
    /// <param name="factsBefore">The facts of that version.</param>
    /// <param name="earlier">The changes of this article that are dated no earlier.</param>
    /// <param name="now">The time.</param>
    /// <returns>Corrected changes under their numbers, and a new one, if any, without a number.</returns>
    public static ImmutableArray<SourceChange> Of(
        Reading reading, DateOnly? before, IEnumerable<Fact> factsBefore, IEnumerable<SourceChange> earlier, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(earlier);
        var source = reading.Source with { Passages = [] };
        var was = Said(factsBefore);
        var @is = Said(reading.Facts);
        var written = ImmutableArray.CreateBuilder<SourceChange>();
        var changed = @is.Keys.Where(id => @is[id] != was.GetValueOrDefault(id)).ToHashSet(StringComparer.Ordinal);
        foreach (var change in earlier)
        {
            if (!change.Reported.Any(id => changed.Contains(id) || !@is.ContainsKey(id)))
                continue;
            changed.ExceptWith(change.Reported);
            ImmutableArray<string> gone = change.Reported.RemoveAll(@is.ContainsKey);
            written.Add(change with
            {
                Revision = change.Revision + 1,
                Source = source,
                Reported = change.Reported.RemoveAll(id => gone.Contains(id)),
                TakenBack = [.. change.TakenBack, .. factsBefore.OfType<Listing>().Where(l => gone.Contains(l.CompanyId)).Select(l => new TakenBack(l.CompanyId, l.List, l.Authority)).Distinct()],
            });
        }
        ImmutableArray<string> news = [.. changed.Order(StringComparer.Ordinal)];
        if (!news.IsEmpty)
            written.Add(new(0, 0, 0, source, now) { Before = before, Reported = news });
        return written.ToImmutable();
    }

    /// <summary>What is said of each company's listings, whatever the words and the place in the text.</summary>
    private static Dictionary<string, string> Said(IEnumerable<Fact> facts) => facts.OfType<Listing>()
        .GroupBy(l => l.CompanyId, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => string.Join('\n', g.Select(l => $"{l.Action}|{l.Authority}|{l.List}|{l.Date}|{l.Reason}|{l.IsUnsure}|{l.HasEffect}").Order(StringComparer.Ordinal)), StringComparer.Ordinal);
}
