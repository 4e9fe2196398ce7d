using System.Buffers;
using ChatBot.Names.Index;

namespace ChatBot.Names.Lookup;

/// <summary>
/// Finds the few names that are worth comparing with a query. The rarest clues are followed first, until what is left could not make a
/// name resemble the query by itself; what they lead to is ranked by the clues it has.
/// </summary>
internal ref struct CandidateSearch
{
    private const int Budget = 1024;

    /// <summary>What a name may lack at most, in nats, to be looked for at all.</summary>
    private const float MostForeign = 9.5f;

    private const float MostForeignMisspelt = 16;
    private const float Unknown = 0.6f;

    /// <summary>Names are followed no further when none could be likelier than this.</summary>
    private const float LeastLikely = 0.02f;

    private const int MostMerged = 60_000;

    /// <summary>What a word takes off that the name has and the query has not.</summary>
    private const float Missing = 0.8f;
    private const int Slots = 256;

    private readonly InvertedIndex _index;
    private readonly NameQuery _query;
    private readonly int[] _names;
    private readonly Span<int> _costs;
    private readonly Span<int> _clueWords;
    private readonly Span<int> _clueIndex;
    private readonly List<Clue> _clues;
    private readonly float _mostForeign;
    private readonly float _unknown;
    private int _count;

    private CandidateSearch(NameQuery query, InvertedIndex index, List<Clue> clues, bool isMisspelt, int[] names, Span<int> words, Span<int> clueIndex, Span<int> costs)
    {
        (_query, _index, _clues, _names) = (query, index, clues, names);
        _mostForeign = isMisspelt ? MostForeignMisspelt : MostForeign;
        _unknown = isMisspelt ? Unknown : 1;
        _clueWords = words;
        _clueIndex = clueIndex;
        _costs = costs;
        costs.Clear();
        foreach (var clue in clues)
            for (var word = 0; word < costs.Length; word++)
                costs[word] += clue.Answers(word) ? clue.Frequency : 0;
    }

    /// <summary>Fills <paramref name="best"/> with the names most like the query.</summary>
    /// <returns>How many were found.</returns>
    public static int Find(NameQuery query, InvertedIndex index, List<Clue> clues, bool isMisspelt, Span<int> best)
    {
        var names = ArrayPool<int>.Shared.Rent(Budget * 2);
        try
        {
            Span<int> words = stackalloc int[Slots];
            Span<int> clueIndex = stackalloc int[Slots];
            Span<int> costs = stackalloc int[query.Words.Length];
            var search = new CandidateSearch(query, index, clues, isMisspelt, names, words, clueIndex, costs);
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
        if (!IsHopeless())
            FollowRarest();
    }

    /// <summary>Whether words that no clue answers tell too much for any name to be meant.</summary>
    private readonly bool IsHopeless()
    {
        var foreign = 0f;
        for (var q = 0; q < _query.Words.Length; q++)
            foreign += _costs[q] == 0 ? Lacking(q) : 0;
        return foreign > _mostForeign;
    }

    /// <summary>
    /// Follows the clues of one word of the query after the other, those that lead to few names first, until a name that has none of them
    /// would lack too much.
    /// </summary>
    private void FollowRarest()
    {
        var lacking = 0f;
        while (IsLikely(lacking) && Cheapest() is var word and >= 0)
        {
            if (_count + _costs[word] > Budget)
            {
                CollectBoth(word);
                return;
            }
            foreach (var clue in _clues)
                if (clue.Answers(word))
                    Follow(clue);
            _costs[word] = 0;
            lacking += Lacking(word);
        }
    }

    /// <summary>Whether a name can be meant that lacks so much, has none of the words followed and all of the others.</summary>
    private readonly bool IsLikely(float lacking)
    {
        var rarest = 0f;
        for (var q = 0; q < _query.Words.Length; q++)
            rarest = _costs[q] > 0 ? Math.Max(rarest, _query.Weights[q]) : rarest;
        return rarest > 0 && lacking < _mostForeign && Likelihood.Bound(lacking, _query.Weight - lacking, rarest) >= LeastLikely;
    }

    /// <summary>What a name lacks that has nothing for a word of the query; a word that no name has may still be one of the name's, badly misspelt.</summary>
    private readonly float Lacking(int word) => _query.Weights[word] * (_query.Numbers[word] < 0 ? _unknown : 1);

    private readonly int Cheapest()
    {
        var cheapest = -1;
        for (var q = 0; q < _query.Words.Length; q++)
            if (_costs[q] > 0 && (cheapest < 0 || _costs[q] < _costs[cheapest]))
                cheapest = q;
        return cheapest;
    }

    private void Follow(in Clue clue)
    {
        if (clue.With >= 0)
        {
            if (clue.Part == 0 && _index.FrequencyOf(clue.Word) + _index.FrequencyOf(clue.With) <= MostMerged)
                AddNamesWithBoth(clue.Word, clue.With);
            return;
        }
        var name = 0;
        for (var reader = _index.NamesWith(clue.Word); _count < _names.Length && reader.TryRead(out var step);)
        {
            name += step;
            Add(name);
        }
    }

    /// <summary>Where all words are common, only names that have the two rarest of them are looked at; where there is one, some that have it.</summary>
    private void CollectBoth(int word)
    {
        _costs[word] = 0;
        var second = Cheapest();
        var (one, other) = (WholeClue(word), second < 0 ? -1 : WholeClue(second));
        if (one < 0)
            return;
        if (second < 0)
            Follow(_clues[one]);
        else if (other >= 0 && _clues[one].Frequency + _clues[other].Frequency <= MostMerged)
            AddNamesWithBoth(_clues[one].Word, _clues[other].Word);
    }

    /// <summary>The first clue that is all of a word of the query, or -1.</summary>
    private readonly int WholeClue(int word) => _clues.FindIndex(c => c.With < 0 && c.Answers(word));

    private void AddNamesWithBoth(int one, int other)
    {
        var a = _index.NamesWith(one);
        var b = _index.NamesWith(other);
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

    private readonly int Rank(Span<int> best)
    {
        Span<float> scores = stackalloc float[best.Length];
        Hash();
        var found = 0;
        var names = _names.AsSpan(0, _count);
        _index.Touch(names);
        foreach (var name in names)
        {
            var score = Score(name);
            if ((found == best.Length && score <= scores[^1]) || best[..found].Contains(name))
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
        if (_clues.Count > Slots / 2)
            _clues.Sort((a, b) => b.Value.CompareTo(a.Value));
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
            var (value, position) = (0f, 0UL);
            for (var slot = word & (Slots - 1); _clueWords[slot] >= 0; slot = (slot + 1) & (Slots - 1))
                if (_clueWords[slot] == word && _clues[_clueIndex[slot]] is var clue && (positions & (1UL << clue.Position)) == 0 && clue.Value > value)
                    (value, position) = (clue.Value, 1UL << clue.Position);
            positions |= position;
            score += value > 0 ? value : -Missing;
        }
        return score;
    }
}
