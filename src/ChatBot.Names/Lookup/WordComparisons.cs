using System.Runtime.InteropServices;
using ChatBot.Names.Index;

namespace ChatBot.Names.Lookup;

/// <summary>How words of a query resemble words of the index. Each pair is compared once, since names that come into question share many of their words.</summary>
internal sealed class WordComparisons(NameWord[] words, WordTable table)
{
    private readonly Dictionary<long, (float Likeness, Resemblance How)> _known = [];

    /// <summary>How much the words agree, from 0 to 1, and in what way.</summary>
    /// <param name="query">Which word of the query.</param>
    /// <param name="word">The number of the other in the index.</param>
    public (float Likeness, Resemblance How) this[int query, int word]
    {
        get
        {
            ref var likeness = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, ((long)query << 32) | (uint)word, out var isKnown);
            if (!isKnown)
                likeness = WordLikeness.Compare(words[query].Text, table[word]);
            return likeness;
        }
    }
}
