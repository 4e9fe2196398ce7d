using System.Buffers;
using ChatBot.Names.Index;

namespace ChatBot.Names.Lookup;

/// <summary>
/// Finds the few names that are worth comparing with a query. The rarest clues are followed first, until what is left could not make a
/// name resemble the query by itself; what they lead to is ranked by the clues it has.
/// </summary>
internal ref struct CandidateSearch
{
    private const int Budget = 16_384;
    private const float LeastShare = 0.35f;
    private const float PerMissing = 0.12f;
    private const int Slots = 256;

    private readonly InvertedIndex _index;
    private readonly NameQuery _query;
    private readonly int[] _names;
    private readonly Span<int> _clueWords;
    private readonly Span<int> _clueIndex;
    private readonly List<Clue> _clues;
    private int _count;

    private CandidateSearch(NameQuery query, InvertedIndex index, List<Clue> clues, int[] names, Span<int> words, Span<int> clueIndex)
    {
        (_query, _index, _clues, _names) = (query, index, clues, names);
        _clueWords = words;
        _clueIndex = clueIndex;
    }

    /// <summary>Fills <paramref name="best"/> with the names most like the query.</summary>
    /// <returns>How many were found.</returns>
    public static int Find(NameQuery query, InvertedIndex index, List<Clue> clues, Span<int> best)
    {
        clues.Sort((a, b) => a.Frequency.CompareTo(b.Frequency));
        var names = ArrayPool<int>.Shared.Rent(Budget * 2);
        try
        {
            Span<int> words = stackalloc int[Slots];
            Span<int> clueIndex = stackalloc int[Slots];
            var search = new CandidateSearch(query, index, clues, names, words, clueIndex);
            search.Collect();
            return search.Rank(best);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(names);
        }
    }

    private void Collect()
    {
        foreach (var name in _index.Joined[HashBuckets.Hash(_query.Joined)])
            Add(name);
        if (_query.Words.Length == 1)
            foreach (var name in _index.Initials[HashBuckets.Hash(_query.Joined)])
                Add(name);
        Span<bool> followed = stackalloc bool[NameQuery.MostWords * 2];
        var left = _query.Weight;
        for (var c = 0; c < _clues.Count; c++)
        {
            var clue = _clues[c];
            if (left < LeastShare * _query.Weight)
                break;
            if (_count + clue.Frequency > Budget)
            {
                if (_count == 0)
                    CollectBoth(clue, _clues.Skip(c + 1).FirstOrDefault(other => other.Position != clue.Position));
                break;
            }
            Follow(clue);
            var last = true;
            for (var other = c + 1; other < _clues.Count; other++)
                last &= _clues[other].Position != clue.Position;
            if (last && !followed[clue.Position])
            {
                followed[clue.Position] = true;
                left -= clue.Position < _query.Weights.Length ? _query.Weights[clue.Position] : 0;
            }
        }
        Distinct();
    }

    private void Follow(in Clue clue)
    {
        var name = 0;
        for (var reader = _index.NamesWith(clue.Word); reader.TryRead(out var step);)
        {
            name += step;
            Add(name);
        }
    }

    /// <summary>Where all words are common, only names that have the two rarest of them are looked at.</summary>
    private void CollectBoth(in Clue one, in Clue other)
    {
        if (other.Frequency == 0)
            return;
        var a = _index.NamesWith(one.Word);
        var b = _index.NamesWith(other.Word);
        var (left, right) = (0, 0);
        var more = Step(ref a, ref left) && Step(ref b, ref right);
        while (more && _count < Budget)
        {
            if (left == right)
                Add(left);
            more = left <= right ? Step(ref a, ref left) : Step(ref b, ref right);
        }
    }

    private static bool Step(ref PackedNumbers.Reader reader, ref int name)
    {
        if (!reader.TryRead(out var step))
            return false;
        name += step;
        return true;
    }

    private void Add(int name)
    {
        if (_count < _names.Length)
            _names[_count++] = name;
    }

    private void Distinct()
    {
        var names = _names.AsSpan(0, _count);
        names.Sort();
        var kept = 0;
        for (var i = 0; i < names.Length; i++)
            if (i == 0 || names[i] != names[i - 1])
                names[kept++] = names[i];
        _count = kept;
    }

    private readonly int Rank(Span<int> best)
    {
        Span<float> scores = stackalloc float[best.Length];
        Hash();
        var found = 0;
        foreach (var name in _names.AsSpan(0, _count))
        {
            var score = Score(name);
            if (found == best.Length && score <= scores[^1])
                continue;
            var at = found < best.Length ? found++ : found - 1;
            for (; at > 0 && scores[at - 1] < score; at--)
                (scores[at], best[at]) = (scores[at - 1], best[at - 1]);
            (scores[at], best[at]) = (score, name);
        }
        return found;
    }

    private readonly void Hash()
    {
        _clueWords.Fill(-1);
        for (var c = 0; c < Math.Min(_clues.Count, Slots / 2); c++)
        {
            var slot = _clues[c].Word & (Slots - 1);
            while (_clueWords[slot] >= 0)
                slot = (slot + 1) & (Slots - 1);
            (_clueWords[slot], _clueIndex[slot]) = (_clues[c].Word, c);
        }
    }

    private readonly float Score(int name)
    {
        var (score, positions) = (0f, 0UL);
        for (var reader = _index.WordsOf(name); reader.TryRead(out var word);)
        {
            var value = 0f;
            for (var slot = word & (Slots - 1); _clueWords[slot] >= 0; slot = (slot + 1) & (Slots - 1))
                if (_clueWords[slot] == word && _clues[_clueIndex[slot]] is var clue && (positions & (1UL << clue.Position)) == 0 && clue.Value > value)
                {
                    value = clue.Value;
                    positions |= 1UL << clue.Position;
                }
            score += value > 0 ? value : -PerMissing * _index.Table.Weight(word);
        }
        return score;
    }
}
