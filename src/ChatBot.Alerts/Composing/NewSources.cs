using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Facts.Changes;

namespace ChatBot.Alerts.Composing;

/// <summary>Which lists a source that is new holds. The last one is remembered: every subscriber is asked about it in turn.</summary>
internal sealed class NewSources
{
    private volatile Held? _last;

    /// <summary>The lists, each once.</summary>
    public ImmutableArray<(string? List, string? Authority)> ListsOf(SourceChange change, FactView view)
    {
        if (_last is { } last && last.Sequence == change.Sequence && ReferenceEquals(last.View, view))
            return last.Lists;
        ImmutableArray<(string?, string?)> lists = [.. view.Listings.Where(l => view.SourceOf(l).Key == change.Source.Key).Select(l => (l.List, l.Authority)).Distinct()];
        _last = new(change.Sequence, view, lists);
        return lists;
    }

    private sealed record Held(long Sequence, FactView View, ImmutableArray<(string? List, string? Authority)> Lists);
}
