using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>The words of all names, each once, numbered, with how much each tells.</summary>
internal sealed class WordTable
{
    private readonly char[] _letters;
    private readonly int[] _starts;
    private readonly int[] _slots;
    private readonly float[] _weights;
    private readonly WordKind[] _kinds;

    private WordTable(char[] letters, int[] starts, float[] weights, WordKind[] kinds, int names)
    {
        _letters = letters;
        _starts = starts;
        _weights = weights;
        _kinds = kinds;
        Names = names;
        _slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(Count * 3 / 2) + 8)];
        for (var word = 0; word < Count; word++)
        {
            var slot = HashBuckets.Hash(this[word]) & (_slots.Length - 1);
            while (_slots[slot] != 0)
                slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = word + 1;
        }
    }

    /// <summary>How many names the words were counted in.</summary>
    public int Names { get; }

    /// <summary>How many words there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Bytes taken.</summary>
    public long Size => ((long)_letters.Length * sizeof(char)) + ((_starts.Length + (long)_slots.Length + _weights.Length + _kinds.Length) * sizeof(int));

    /// <summary>The letters of a word.</summary>
    public ReadOnlySpan<char> this[int word] => _letters.AsSpan(_starts[word].._starts[word + 1]);

    /// <summary>How much a word tells; see <see cref="Rarity"/>.</summary>
    public float Weight(int word) => _weights[word];

    /// <summary>What is generally known about a word.</summary>
    public WordKind KindOf(int word) => _kinds[word];

    /// <summary>The number of a word, or -1.</summary>
    public int Find(ReadOnlySpan<char> letters)
    {
        for (var slot = HashBuckets.Hash(letters) & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
            if (this[_slots[slot] - 1].SequenceEqual(letters))
                return _slots[slot] - 1;
        return -1;
    }

    /// <summary>Makes the table.</summary>
    /// <param name="words">The words in the order of their numbers.</param>
    /// <param name="frequencies">In how many names each stands.</param>
    /// <param name="names">How many names there are.</param>
    public static WordTable Of(List<string> words, ReadOnlySpan<int> frequencies, int names)
    {
        var starts = new int[words.Count + 1];
        var letters = new char[words.Sum(w => w.Length)];
        var weights = new float[words.Count];
        var kinds = new WordKind[words.Count];
        for (var i = 0; i < words.Count; i++)
        {
            words[i].CopyTo(letters.AsSpan(starts[i]));
            starts[i + 1] = starts[i] + words[i].Length;
            kinds[i] = NameWord.KindOf(words[i]);
            weights[i] = Rarity.Weight(frequencies[i], names, kinds[i]);
        }
        return new WordTable(letters, starts, weights, kinds, names);
    }
}
