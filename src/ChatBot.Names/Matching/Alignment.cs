namespace ChatBot.Names.Matching;

/// <summary>How a letter differs.</summary>
internal enum EditKind : byte
{
    /// <summary>Another letter stands there.</summary>
    Changed,

    /// <summary>The text has a letter more.</summary>
    Added,

    /// <summary>The text lacks the letter.</summary>
    Missing,

    /// <summary>Two neighbours are swapped.</summary>
    Swapped,
}

/// <summary>One difference between a key and a stretch of text.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Key">Position in the key.</param>
/// <param name="Text">Position in the text.</param>
internal readonly record struct Edit(EditKind Kind, int Key, int Text);

/// <summary>Aligns a key with a stretch of text by optimal string alignment (Damerau-Levenshtein without repeated edits of a pair).</summary>
internal static class Alignment
{
    /// <summary>The most edits that are looked for.</summary>
    public const int MostEdits = 3;

    private const int LongestSide = 72;
    private const byte Far = 99;
    private const int LongestInBits = 64;
    private const int LetterBits = 5;

    /// <summary>Finds the fewest edits.</summary>
    /// <param name="key">The key.</param>
    /// <param name="text">The text.</param>
    /// <param name="budget">The most edits allowed.</param>
    /// <param name="edits">Receives the edits, last first.</param>
    /// <param name="keyOf">Receives for each letter of the text the position in the key it is aligned with.</param>
    /// <returns>The number of edits, or -1 when the budget does not suffice.</returns>
    public static int Align(ReadOnlySpan<char> key, ReadOnlySpan<char> text, int budget, Span<Edit> edits, Span<int> keyOf)
    {
        if (Math.Abs(key.Length - text.Length) > budget || key.Length >= LongestSide || text.Length >= LongestSide || LeastEdits(key, text) > budget)
            return -1;
        var width = text.Length + 1;
        Span<byte> cost = stackalloc byte[(key.Length + 1) * width];
        return Fill(key, text, budget, cost, width) is var total && total > budget
            ? -1
            : Trace(key, text, cost, width, edits, keyOf);
    }

    /// <summary>
    /// A number of edits that certainly are needed, found by bits (Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003).
    /// Letters with the same five last bits count as the same, so that it can be less than the fewest edits that do, never more.
    /// </summary>
    internal static int LeastEdits(ReadOnlySpan<char> key, ReadOnlySpan<char> text)
    {
        if (key.IsEmpty || key.Length > LongestInBits)
            return Math.Abs(key.Length - text.Length);
        Span<ulong> places = stackalloc ulong[1 << LetterBits];
        places.Clear();
        for (var i = 0; i < key.Length; i++)
            places[key[i] & ((1 << LetterBits) - 1)] |= 1UL << i;
        var (rises, falls, same, before, count) = (ulong.MaxValue, 0UL, 0UL, 0UL, key.Length);
        foreach (var letter in text)
        {
            var here = places[letter & ((1 << LetterBits) - 1)];
            var swapped = ((~same & here) << 1) & before;
            same = (((here & rises) + rises) ^ rises) | here | falls | swapped;
            var (up, down) = (falls | ~(same | rises), same & rises);
            count += (int)((up >> (key.Length - 1)) & 1) - (int)((down >> (key.Length - 1)) & 1);
            (up, down) = ((up << 1) | 1, down << 1);
            (rises, falls, before) = (down | ~(same | up), up & same, here);
        }
        return count;
    }

    private static int Fill(ReadOnlySpan<char> key, ReadOnlySpan<char> text, int budget, Span<byte> cost, int width)
    {
        cost.Fill(Far);
        for (var j = 0; j <= Math.Min(budget, text.Length); j++)
            cost[j] = (byte)j;
        for (var i = 1; i <= key.Length; i++)
        {
            if (i <= budget)
                cost[i * width] = (byte)i;
            var best = Far;
            for (var j = Math.Max(1, i - budget); j <= Math.Min(text.Length, i + budget); j++)
            {
                var here = Cheapest(key, text, cost, width, i, j);
                cost[(i * width) + j] = here;
                best = Math.Min(best, here);
            }
            if (best > budget && i > budget)
                return Far;
        }
        return cost[(key.Length * width) + text.Length];
    }

    private static byte Cheapest(ReadOnlySpan<char> key, ReadOnlySpan<char> text, Span<byte> cost, int width, int i, int j)
    {
        var change = cost[((i - 1) * width) + j - 1] + (key[i - 1] == text[j - 1] ? 0 : 1);
        var other = Math.Min(cost[((i - 1) * width) + j], cost[(i * width) + j - 1]) + 1;
        var here = Math.Min(change, other);
        if (IsSwap(key, text, i, j))
            here = Math.Min(here, cost[((i - 2) * width) + j - 2] + 1);
        return (byte)Math.Min(here, Far);
    }

    private static bool IsSwap(ReadOnlySpan<char> key, ReadOnlySpan<char> text, int i, int j) =>
        i > 1 && j > 1 && key[i - 1] == text[j - 2] && key[i - 2] == text[j - 1] && key[i - 1] != key[i - 2];

    private static int Trace(ReadOnlySpan<char> key, ReadOnlySpan<char> text, Span<byte> cost, int width, Span<Edit> edits, Span<int> keyOf)
    {
        var count = 0;
        var (i, j) = (key.Length, text.Length);
        while (i > 0 || j > 0)
        {
            var here = cost[(i * width) + j];
            if (i > 0 && j > 0 && key[i - 1] == text[j - 1] && here == cost[((i - 1) * width) + j - 1])
                keyOf[--j] = --i;
            else if (IsSwap(key, text, i, j) && here == cost[((i - 2) * width) + j - 2] + 1)
            {
                edits[count++] = new Edit(EditKind.Swapped, i - 2, j - 2);
                keyOf[--j] = --i;
                keyOf[--j] = --i;
            }
            else if (i > 0 && j > 0 && here == cost[((i - 1) * width) + j - 1] + 1)
            {
                keyOf[--j] = --i;
                edits[count++] = new Edit(EditKind.Changed, i, j);
            }
            else if (j > 0 && here == cost[(i * width) + j - 1] + 1)
            {
                keyOf[--j] = i;
                edits[count++] = new Edit(EditKind.Added, i, j);
            }
            else
                edits[count++] = new Edit(EditKind.Missing, --i, j);
        }
        return count;
    }
}
