using ChatBot.Names.Index;
using ChatBot.Names.Matching;
using ChatBot.Names.Words;

namespace ChatBot.Names.Lookup;

/// <summary>How two words that are not the same resemble each other.</summary>
internal enum Resemblance : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>They are the same.</summary>
    Same,

    /// <summary>They stand for each other in names.</summary>
    Synonym,

    /// <summary>One abbreviates the other.</summary>
    Abbreviation,

    /// <summary>Letters differ.</summary>
    Spelling,

    /// <summary>One is the other's sound in Latin letters.</summary>
    Sound,
}

/// <summary>Compares words of names.</summary>
internal static class WordLikeness
{
    private const float Synonym = 0.96f;
    private const float Sound = 0.85f;
    private const float Abbreviated = 0.85f;
    private const float Contracted = 0.8f;
    private const int ShortestAbbreviation = 3;
    private const float PerLetter = 1.35f;
    private const float FirstLetter = 0.05f;

    /// <summary>Another letter makes another word sooner than a swapped, doubled or forgotten one.</summary>
    private const float OtherLetter = 0.05f;

    /// <summary>How much the words agree, from 0 to 1, and in what way.</summary>
    public static (float Likeness, Resemblance How) Compare(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.SequenceEqual(other))
            return (1, Resemblance.Same);
        if (NameWord.IsHanWord(one) || NameWord.IsHanWord(other))
            return CompareSounds(one, other);
        if (AreSynonyms(one, other))
            return (Synonym, Resemblance.Synonym);
        if (char.IsAsciiDigit(one[0]) || char.IsAsciiDigit(other[0]))
            return default;
        var spelling = CompareSpelling(one, other);
        var abbreviation = one.Length < other.Length ? Abbreviates(one, other) : 0;
        return abbreviation > spelling ? (abbreviation, Resemblance.Abbreviation)
            : spelling > 0 ? (spelling, Resemblance.Spelling) : default;
    }

    /// <summary>How much letters agree, 0 where more differ than in a slip.</summary>
    public static float CompareSpelling(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var shorter = Math.Min(one.Length, other.Length);
        var budget = shorter switch { < Spellings.Shortest - 1 => 0, < 5 => 1, < 10 => 2, _ => Alignment.MostEdits };
        if (budget == 0 || (shorter < Spellings.Shortest && one.Length == other.Length))
            return 0;
        if (Math.Abs(one.Length - other.Length) > budget || System.Numerics.BitOperations.PopCount(Letters(one) ^ Letters(other)) > 2 * budget)
            return 0;
        // "Hunan" is no misspelt "Henan", and "Northern" no "Southern".
        if (IsListed(one) && IsListed(other))
            return 0;
        Span<Edit> edits = stackalloc Edit[Alignment.MostEdits + 1];
        Span<int> places = stackalloc int[other.Length];
        var count = Alignment.Align(one, other, budget, edits, places);
        if (count <= 0)
            return 0;
        var likeness = 1 - (PerLetter * count / Math.Max(one.Length, other.Length));
        if (one[0] != other[0] && !(one.Length > 1 && other.Length > 1 && one[0] == other[1] && one[1] == other[0]))
            likeness -= FirstLetter;
        foreach (var edit in edits[..count])
            likeness -= edit.Kind == EditKind.Changed ? OtherLetter : 0;
        return likeness;
    }

    private static bool IsListed(ReadOnlySpan<char> word) => (NameWord.KindOf(word) & (Vocabulary.Dictionary | WordKind.Common)) != 0;

    private static (float, Resemblance) CompareSounds(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var sound = SoundOf(one);
        return sound.Length > 0 && SoundOf(other).SequenceEqual(sound) ? (Sound, Resemblance.Sound) : default;
    }

    private static ReadOnlySpan<char> SoundOf(ReadOnlySpan<char> word) => NameWord.IsHanWord(word) ? Romanisation.Of(word.ToString()) : word;

    private static bool AreSynonyms(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        foreach (var equivalent in Vocabulary.Equivalents(one))
            if (other.SequenceEqual(equivalent))
                return true;
        return Numerals.AreEqual(one, other);
    }

    private static float Abbreviates(ReadOnlySpan<char> brief, ReadOnlySpan<char> full)
    {
        if (brief.Length < ShortestAbbreviation || brief.Length == full.Length || brief[0] != full[0])
            return 0;
        var likeness = full.StartsWith(brief) ? Abbreviated : IsContracted(brief, full) ? Contracted : 0;
        return likeness > 0 && (NameWord.KindOf(full) & (Vocabulary.Dictionary | WordKind.Common)) != 0 && NameWord.KindOf(brief) == WordKind.Unknown
            ? likeness : 0;
    }

    /// <summary>Whether letters were left out inside, the vowels above all: "mfg", "intl".</summary>
    private static bool IsContracted(ReadOnlySpan<char> brief, ReadOnlySpan<char> full)
    {
        if (brief.Length * 4 > full.Length * 3 || (brief[^1] != full[^1] && brief.IndexOfAny("aeiou") > 0))
            return false;
        var at = 0;
        foreach (var letter in full)
            if (at < brief.Length && brief[at] == letter)
                at++;
        return at == brief.Length;
    }

    /// <summary>Which letters occur, a bit each: every edit changes two of them at most.</summary>
    private static uint Letters(ReadOnlySpan<char> word)
    {
        var letters = 0u;
        foreach (var letter in word)
            letters |= 1u << (letter & 31);
        return letters;
    }
}
