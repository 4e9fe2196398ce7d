using System.Numerics;

namespace ChatBot.Names.Index;

/// <summary>
/// Numbers kept under hashes, without the hashes: what is found under one may belong to another and has to be compared.
/// Four bytes an entry and about four a bucket.
/// </summary>
internal sealed class HashBuckets
{
    private readonly int[] _starts;
    private readonly int[] _values;
    private readonly int _shift;

    /// <summary>Sorts entries into buckets.</summary>
    /// <param name="hashes">The hash of each entry, well mixed in its upper bits.</param>
    /// <param name="values">The number of each entry.</param>
    public HashBuckets(ReadOnlySpan<uint> hashes, ReadOnlySpan<int> values)
    {
        var bits = Math.Clamp(BitOperations.Log2((uint)Math.Max(1, values.Length)), 4, 26);
        _shift = 32 - bits;
        _starts = new int[(1 << bits) + 1];
        _values = new int[values.Length];
        foreach (var hash in hashes)
            _starts[(hash >> _shift) + 1]++;
        for (var i = 1; i < _starts.Length; i++)
            _starts[i] += _starts[i - 1];
        var next = _starts.AsSpan(0, _starts.Length - 1).ToArray();
        for (var i = 0; i < values.Length; i++)
            _values[next[hashes[i] >> _shift]++] = values[i];
    }

    /// <summary>Bytes taken.</summary>
    public long Size => (_starts.Length + (long)_values.Length) * sizeof(int);

    /// <summary>What is kept under a hash, among others.</summary>
    public ReadOnlySpan<int> this[uint hash] =>
        _values.AsSpan(_starts[hash >> _shift].._starts[(hash >> _shift) + 1]);

    /// <summary>FNV-1a over letters, mixed so that the upper bits serve.</summary>
    /// <param name="letters">The letters.</param>
    /// <param name="skip">The index of a letter that is left out, or -1.</param>
    public static uint Hash(ReadOnlySpan<char> letters, int skip = -1)
    {
        var hash = 2166136261u;
        for (var i = 0; i < letters.Length; i++)
            if (i != skip)
                hash = (hash ^ letters[i]) * 16777619u;
        return Mix(hash);
    }

    /// <summary>The last step of MurmurHash3, which spreads every bit over all.</summary>
    public static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85ebca6b;
        hash = (hash ^ (hash >> 13)) * 0xc2b2ae35;
        return hash ^ (hash >> 16);
    }
}
