using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Layouts;

/// <summary>A report whose entries carry the hour at which they were written. Many put the newest first, but what an entry takes up was written before it.</summary>
internal static class LiveReport
{
    // Two times do not make one: a text may open a paragraph with an hour.
    private const int FewestEntries = 3;

    /// <summary>Whether a source is one.</summary>
    public static bool Is(Source source) => source.Passages.Count(p => LinePrefix.OfTime(p.Text) > 0) >= FewestEntries;

    /// <summary>The numbers of a source's passages in the order in which they were written; null where they stand in it.</summary>
    public static ImmutableArray<int>? OrderWritten(Source source)
    {
        var written = source.Passages.Select(p => LinePrefix.TimeOf(p.Text)).ToList();
        var times = written.OfType<TimeOnly>().ToList();
        if (times.Count < FewestEntries || times[0] <= times[^1] || times.Zip(times.Skip(1)).Any(t => t.First < t.Second))
            return null;
        var (opening, entries) = (new List<int>(), new List<List<int>>());
        foreach (var (passage, time) in source.Passages.Zip(written))
        {
            if (time is not null)
                entries.Add([]);
            // What stands behind an entry without an hour goes on with it.
            (entries.Count > 0 ? entries[^1] : opening).Add(passage.Number);
        }
        return [.. opening, .. entries.AsEnumerable().Reverse().SelectMany(e => e)];
    }

    /// <summary>A source with its passages in another order, numbered anew.</summary>
    public static Source Ordered(Source source, ImmutableArray<int> order) =>
        source with { Passages = [.. order.Select((number, i) => source.PassageAt(number) with { Number = i + 1 })] };

    /// <summary>What was read from a source in another order, with the numbers of the source.</summary>
    public static Facts.Reading Restored(Facts.Reading read, Source source, ImmutableArray<int> order)
    {
        return read with
        {
            Source = source,
            Facts = [.. read.Facts.Select(f => f with { Citations = [.. f.Citations.Select(Place)] }).Select(f => f with { Id = FactId.Of(f) })],
            NotUnderstood = [.. read.NotUnderstood.Select(Place)],
        };

        Citation Place(Citation citation) => citation with { Paragraph = order[citation.Paragraph - 1] };
    }
}
