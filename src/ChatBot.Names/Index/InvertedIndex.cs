using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>
/// All names of all companies by their words: which words a name has, which names have a word, which words are spelt alike. Immutable;
/// made for a million names at less than two hundred bytes each.
/// </summary>
internal sealed class InvertedIndex(WordTable table, Spellings spellings, PackedNumbers words, PackedNumbers names, int[] frequencies)
{
    private const int Common = 64;

    /// <summary>All words.</summary>
    public WordTable Table { get; } = table;

    /// <summary>The words that are spelt nearly alike.</summary>
    public Spellings Spellings { get; } = spellings;

    /// <summary>Names under the letters of their words joined.</summary>
    public required HashBuckets Joined { get; init; }

    /// <summary>Names under the initials of their words.</summary>
    public required HashBuckets Initials { get; init; }

    /// <summary>Names without a telling word, under their two rarest words.</summary>
    public required HashBuckets Pairs { get; init; }

    /// <summary>Index of the company of each name.</summary>
    public required int[] Companies { get; init; }

    /// <summary>Which of its company's names each is.</summary>
    public required byte[] Ordinals { get; init; }

    /// <summary>The code of the legal form of each name.</summary>
    public required byte[] Forms { get; init; }

    /// <summary>How many names there are.</summary>
    public int Count => Companies.Length;

    /// <summary>How much a word tells that is part of a legal form.</summary>
    public float LegalWeight => Rarity.Weight(0, Table.Names, WordKind.Legal);

    /// <summary>Whether names of the company that has a name say its legal form, and none says this one.</summary>
    public bool HasOtherForm(int name, byte form)
    {
        var (company, others) = (Companies[name], false);
        // The names of a company are neighbours.
        for (var n = name; n >= 0 && Companies[n] == company; n--)
            if (Forms[n] == form)
                return false;
            else
                others |= Forms[n] != 0;
        for (var n = name + 1; n < Count && Companies[n] == company; n++)
            if (Forms[n] == form)
                return false;
            else
                others |= Forms[n] != 0;
        return others;
    }

    /// <summary>Bytes taken.</summary>
    public long Size => Table.Size + Spellings.Size + words.Size + names.Size + Initials.Size + Joined.Size + Pairs.Size
        + ((Companies.Length + (long)frequencies.Length) * sizeof(int)) + Ordinals.Length + Forms.Length;

    /// <summary>Brings the words of several names into the processor's cache; see <see cref="PackedNumbers.Touch"/>.</summary>
    public void Touch(ReadOnlySpan<int> names) => words.Touch(names);

    /// <summary>The numbers of the words of a name, in order.</summary>
    public PackedNumbers.Reader WordsOf(int name) => words[name];

    /// <summary>The names that have a word, each as the difference from the one before.</summary>
    public PackedNumbers.Reader NamesWith(int word) => names[word];

    /// <summary>In how many names a word stands.</summary>
    public int FrequencyOf(int word) => frequencies[word];

    /// <summary>Names that may be without a telling word, and have these; one and the same word twice for names of one word.</summary>
    public ReadOnlySpan<int> NamesOfPair(int one, int other) => Pairs[HashOfPair(one, other)];

    /// <summary>The hash under which the pair of two words is kept, in either order.</summary>
    public static uint HashOfPair(int one, int other) =>
        HashBuckets.Mix(((uint)Math.Min(one, other) * 0x9E3779B1u) ^ (uint)Math.Max(one, other));

    /// <summary>Whether a word leads to a name by itself: few names have it, and it means nothing else.</summary>
    public static bool IsTelling(ReadOnlySpan<char> word, int frequency) =>
        frequency <= Common && (NameWord.KindOf(word) & (Vocabulary.Dictionary | WordKind.Common)) == 0;

    /// <summary>Indexes the names of companies.</summary>
    /// <param name="companies">The companies.</param>
    /// <param name="others">An index of others, whose words count too for how rare a word is.</param>
    public static InvertedIndex Of(ImmutableArray<Company> companies, InvertedIndex? others = null) => new IndexBuilder(companies, others).Build();

    /// <summary>In how many names a word stands that may not be known.</summary>
    public int FrequencyOf(string word) => Table.Find(word) is var number and >= 0 ? frequencies[number] : 0;
}
