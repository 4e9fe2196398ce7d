using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Somebody or something in the facts that is no company of the catalogue: an investor, an act.</summary>
/// <param name="Name">Its name as the facts have it.</param>
/// <param name="IsAct">Whether an event is about it, and not a company's relation.</param>
internal sealed record Party(string Name, bool IsAct);

/// <summary>Finds the parties of the facts by their names, parts of names and initials.</summary>
internal sealed class PartyFinder
{
    private readonly ImmutableArray<(Party Party, string[] Words, string Initials)> _parties;

    /// <summary>Learns the names from the facts.</summary>
    public PartyFinder(FactView view)
    {
        var others = view.Relations.Where(r => r.Kind is RelationKind.BackedBy or RelationKind.OwnedBy).Select(r => new Party(r.Other, false));
        var objects = view.Events.Where(e => e.Object is not null && char.IsUpper(e.Object[0])).Select(e => new Party(e.Object!, true));
        _parties = [.. others.Concat(objects).Distinct().Select(p =>
        {
            var words = Words.Of(p.Name).Select(w => w.Text).ToArray();
            return (p, words, string.Concat(words.Where(w => !StopWords.Contains(w)).Select(w => w[0])));
        })];
    }

    /// <summary>The parties named in a message; marks their words as taken.</summary>
    public ImmutableArray<Party> Find(ImmutableArray<Word> words, bool[] taken)
    {
        var found = ImmutableArray<Party>.Empty;
        foreach (var (party, parts, initials) in _parties)
        {
            var hits = Enumerable.Range(0, words.Length)
                .Where(i => !taken[i] && !StopWords.Contains(words[i].Text) && (Array.Exists(parts, p => Stems.Of(p) == words[i].Stem) || (initials.Length > 2 && words[i].Text == initials)))
                .ToArray();
            if (!Names(party, parts, initials, words, hits))
                continue;
            foreach (var hit in hits)
                taken[hit] = true;
            found = found.Add(party);
        }
        return found;
    }

    /// <summary>Initials, the distinctive first word of an investor, or two words of an act's name are enough.</summary>
    private static bool Names(Party party, string[] parts, string initials, ImmutableArray<Word> words, int[] hits) =>
        hits.Length > 0
        && (Array.Exists(hits, i => words[i].Text == initials)
            || (!party.IsAct && Array.Exists(hits, i => words[i].Text == parts[0]))
            || hits.Select(i => words[i].Stem).Distinct().Count() >= Math.Min(2, parts.Length));
}
