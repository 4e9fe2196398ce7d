using System.Runtime.InteropServices;

namespace ChatBot.Names.Index;

/// <summary>
/// Finds words spelt nearly alike by symmetric deletion: each word is kept under its first letters and under these with one left out, and
/// looked up likewise, so that one missing, added, changed or swapped letter among the first, and any number behind them, still meet.
/// </summary>
internal sealed class Spellings
{
    /// <summary>The fewest letters of a word that may be misspelt.</summary>
    public const int Shortest = 4;

    private const int PrefixLength = 7;

    private readonly WordTable _table;
    private readonly HashBuckets _buckets;

    /// <summary>Takes in the words of a table.</summary>
    public Spellings(WordTable table)
    {
        _table = table;
        var hashes = new List<uint>(table.Count * 8);
        var words = new List<int>(table.Count * 8);
        for (var word = 0; word < table.Count; word++)
            if (table[word] is { Length: >= Shortest } letters && char.IsAsciiLetter(letters[0]))
                for (var skip = First(letters); skip < Math.Min(PrefixLength, letters.Length); skip++)
                {
                    if (skip > 0 && letters[skip] == letters[skip - 1])
                        continue;
                    hashes.Add(HashBuckets.Hash(Prefix(letters), skip));
                    words.Add(word);
                }
        _buckets = new HashBuckets(CollectionsMarshal.AsSpan(hashes), CollectionsMarshal.AsSpan(words));
    }

    /// <summary>Bytes taken.</summary>
    public long Size => _buckets.Size;

    /// <summary>Adds the words that may be meant by letters; each has to be compared, and can come more than once.</summary>
    public void Propose(ReadOnlySpan<char> letters, List<int> words)
    {
        for (var skip = First(letters); skip < Math.Min(PrefixLength, letters.Length); skip++)
            foreach (var word in _buckets[HashBuckets.Hash(Prefix(letters), skip)])
                if (Math.Abs(_table[word].Length - letters.Length) <= 3)
                    words.Add(word);
    }

    private static ReadOnlySpan<char> Prefix(ReadOnlySpan<char> letters) => letters[..Math.Min(letters.Length, PrefixLength)];

    /// <summary>A long word without its seventh letter stands for its first six, so that only short words are kept whole.</summary>
    private static int First(ReadOnlySpan<char> letters) => letters.Length < PrefixLength ? -1 : 0;
}
