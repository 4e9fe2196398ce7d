using System.Collections.Frozen;
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
    private readonly ImmutableArray<(Party Party, string[] Words, string[] Stems, string Initials)> _parties;

    /// <summary>Learns the names from the facts.</summary>
    public PartyFinder(FactView view)
    {
        var others = view.Relations.Where(r => r.Kind is RelationKind.BackedBy or RelationKind.OwnedBy).Select(r => new Party(r.Other, false));
        var objects = view.Events.Where(e => e.Object is not null && char.IsUpper(e.Object[0]) && !IsOfLists(e.Object) && IsAct(e.Object)).Select(e => new Party(e.Object!, true));
        _parties = [.. others.Concat(objects).Distinct().Select(p =>
        {
            var words = Words.Of(p.Name).Select(w => w.Text).ToArray();
            return (p, words, Array.ConvertAll(words, Stems.Of), string.Concat(words.Where(w => !StopWords.Contains(w)).Select(w => w[0])));
        })];
    }

    /// <summary>Whether the facts speak of a party of this name.</summary>
    public bool Knows(string name) => _parties.Any(p => p.Party.Name.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The parties named in a message; marks their words as taken.</summary>
    public ImmutableArray<Party> Find(ImmutableArray<Word> words, bool[] taken)
    {
        var found = ImmutableArray<Party>.Empty;
        foreach (var (party, parts, stems, initials) in _parties)
        {
            var hits = Hits(words, taken, stems, initials);
            if (hits.Count == 0 || !Names(party, parts, initials, words, hits))
                continue;
            foreach (var hit in hits)
                taken[hit] = true;
            found = found.Add(party);
        }
        return found;
    }

    /// <summary>"Entity List" and "listing of the carrier Calder": lists and listings are no acts, whatever was done to them.</summary>
    private static bool IsOfLists(string name) =>
        Words.Of(name).Any(w => w.Text is not "act" && (CueLexicon.Of(w.Text) & (Cues.Listing | Cues.ListNoun)) != 0) && !name.EndsWith("Act", StringComparison.Ordinal);

    /// <summary>What was investigated or fined is no act: only what is called one is.</summary>
    private static bool IsAct(string name) =>
        Words.Of(name).Any(w => (CueLexicon.Of(w.Text) & Cues.Law) != 0 || Acts.Contains(w.Text));

    private static readonly FrozenSet<string> Acts = "order regulation regulations directive resolution rule rules package programme program agreement treaty convention code licence license ordinance decree policy amendment declaration".Split(' ').ToFrozenSet();

    private static List<int> Hits(ImmutableArray<Word> words, bool[] taken, string[] stems, string initials)
    {
        List<int> hits = [];
        for (var i = 0; i < words.Length; i++)
            if (!taken[i] && (stems.Contains(words[i].Stem) || (initials.Length > 2 && words[i].Text == initials)) && !StopWords.Contains(words[i].Text))
                hits.Add(i);
        return hits;
    }

    /// <summary>Initials, the distinctive first word of an investor, or two words of an act's name are enough.</summary>
    private static bool Names(Party party, string[] parts, string initials, ImmutableArray<Word> words, List<int> hits) =>
        hits.Exists(i => words[i].Text == initials)
        || (!party.IsAct && hits.Exists(i => words[i].Text == parts[0]))
        || hits.Select(i => words[i].Stem).Distinct().Count() >= Math.Min(2, parts.Length);
}
