using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>A fact or a passage that matches the content of a question.</summary>
/// <param name="Fact">The fact; null when a passage as a whole matches.</param>
/// <param name="Citation">Where it stands.</param>
/// <param name="Coverage">How much of the question's content it holds, weighted by rarity, from 0 to 1.</param>
internal sealed record Match(Fact? Fact, Citation Citation, double Coverage);

/// <summary>Finds facts and passages by the words of their content, rare words counting most.</summary>
internal sealed class FactIndex
{
    private readonly ImmutableArray<Entry> _entries;
    private readonly FrozenDictionary<string, double> _weights;
    private readonly FrozenDictionary<string, string[]> _byPrefix;
    private readonly double _rarest;

    /// <summary>Reads all facts and passages of a view once; the rows of lists are found by their companies.</summary>
    public FactIndex(FactView view)
    {
        _entries =
        [
            .. view.Told.Where(f => !view.IsRow(f)).Select(f => new Entry(f, f.Citations[0], HeadsOf(TextOf(f, view)))),
            .. view.Sources.Where(s => s.Kind != SourceKind.List).SelectMany(s => s.Passages.Select(p => new Entry(null, new Citation(s.Id, p.Number, 0, p.Text), HeadsOf(p.Text)))),
        ];
        _rarest = Math.Log(1 + _entries.Length);
        _weights = _entries.SelectMany(e => e.Heads)
            .GroupBy(h => h)
            .ToFrozenDictionary(g => g.Key, g => Math.Log(1 + ((double)_entries.Length / g.Count())));
        _byPrefix = _weights.Keys.Where(k => k.Length >= PrefixLength)
            .GroupBy(k => k[..PrefixLength])
            .ToFrozenDictionary(g => g.Key, g => g.ToArray());
    }

    /// <summary>The passages of the running texts.</summary>
    public IEnumerable<Citation> Passages => _entries.Where(e => e.Fact is null).Select(e => e.Citation);

    private const int PrefixLength = 4;

    /// <summary>Whether the facts or passages use a word of this stem's family.</summary>
    public bool Knows(string stem) => Resolve(stem) is not null;

    /// <summary>The best matches, best first; at an equal coverage facts come before passages.</summary>
    /// <param name="stems">The content of the question.</param>
    /// <param name="accept">Which facts may match; passages (null) too.</param>
    /// <param name="least">The least coverage of a match.</param>
    public ImmutableArray<Match> Search(IEnumerable<string> stems, Func<Fact?, bool> accept, double least)
    {
        var terms = stems.Select(s => (Head: Resolve(s), Weight: 0.0)).Distinct()
            .Select(t => t.Head is null ? (t.Head, Weight: _rarest) : (t.Head, Weight: _weights[t.Head])).ToArray();
        var total = terms.Sum(t => t.Weight);
        if (total == 0)
            return [];
        var matches = new List<Match>();
        foreach (var entry in _entries)
        {
            var sum = 0.0;
            foreach (var (head, weight) in terms)
                if (head is not null && entry.Heads.Contains(head))
                    sum += weight;
            if (sum / total >= least && accept(entry.Fact))
                matches.Add(new(entry.Fact, entry.Citation, sum / total));
        }
        // A short fact that holds the words says it more plainly than a long passage that also does.
        return [.. matches.OrderByDescending(m => Math.Round(m.Coverage, 2)).ThenBy(m => m.Fact is null)];
    }

    /// <summary>All passages of the running texts, with how much of the content each holds.</summary>
    public IEnumerable<(Citation Passage, double Coverage)> Coverages(IEnumerable<string> stems)
    {
        var terms = stems.Select(Resolve).Distinct().Select(h => (Head: h, Weight: h is null ? _rarest : _weights[h])).ToArray();
        var total = terms.Sum(t => t.Weight);
        return _entries.Where(e => e.Fact is null)
            .Select(e => (e.Citation, total == 0 ? 0 : terms.Where(t => t.Head is not null && e.Heads.Contains(t.Head)).Sum(t => t.Weight) / total));
    }

    /// <summary>The families of some stems with their weights; what no text has weighs as much as what is rarest, and is found nowhere.</summary>
    public ImmutableArray<(string Head, double Weight)> Terms(IEnumerable<string> stems) =>
        [.. stems.Select(s => Resolve(s) ?? "\0" + s).Distinct().Select(h => (h, _weights.GetValueOrDefault(h, _rarest)))];

    /// <summary>The stems of a text that carry content.</summary>
    public static IEnumerable<string> ContentOf(string text) =>
        Words.Of(text).Where(w => !StopWords.Contains(w.Text)).Select(w => w.Stem);

    /// <summary>The families of the content words of a text.</summary>
    public static FrozenSet<string> HeadsOf(string text) => ContentOf(text).Select(Thesaurus.HeadOf).ToFrozenSet();

    /// <summary>The family of a stem that the index knows: its own, or that of a word with a common start or one letter's difference.</summary>
    private string? Resolve(string stem)
    {
        var head = Thesaurus.HeadOf(stem);
        if (_weights.ContainsKey(head))
            return head;
        if (stem.Length <= PrefixLength || !_byPrefix.TryGetValue(stem[..PrefixLength], out var near))
            return null;
        return Array.Find(near, n => Edits.AtMostOne(n, stem))
            ?? Array.Find(near, n => Math.Min(n.Length, stem.Length) >= 5 && (n.StartsWith(stem, StringComparison.Ordinal) || stem.StartsWith(n, StringComparison.Ordinal)));
    }

    private static string TextOf(Fact fact, FactView view) => fact switch
    {
        Statement s => $"{s.Speaker} {s.Role} {s.Verb} {s.Gist}",
        Event e => $"{e.Actor} {e.Type} {e.Object} {e.Effect} {e.Text} {e.ReportedBy}",
        Relation r => $"{view.CompanyOf(r.CompanyId).Name} {r.Other} {r.Citations[0].Quote}",
        Listing l => $"{view.CompanyOf(l.CompanyId).Name} {l.Authority} {l.Reason} {l.Group} {l.List}",
        _ => fact.Citations[0].Quote,
    };

    private sealed record Entry(Fact? Fact, Citation Citation, FrozenSet<string> Heads);
}
