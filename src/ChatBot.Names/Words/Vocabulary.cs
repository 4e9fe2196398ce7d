using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using ChatBot.Names.Folding;

namespace ChatBot.Names.Words;

/// <summary>The general word lists of this project, in folded form. No list holds a company's name for its own sake.</summary>
internal static class Vocabulary
{
    private const int ShortestPart = 3;

    private static readonly FrozenDictionary<string, WordKind> Kinds = ReadKinds();
    private static readonly FrozenDictionary<string, WordKind>.AlternateLookup<ReadOnlySpan<char>> KindsBySpan =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly ImmutableArray<string> Endings = ["s", "es", "ed", "ing", "ly", "d"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> IrregularBySpan =
        ReadLines("irregular").SelectMany(SplitWords).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, ImmutableArray<string>> Synonyms = ReadSynonyms("synonyms");
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Abbreviations = ReadSynonyms("synonyms", "abbreviations");
    private static readonly FrozenDictionary<string, ImmutableArray<string>>.AlternateLookup<ReadOnlySpan<char>> AbbreviationsBySpan =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words of a kind that carries no meaning of its own between a name and its neighbours.</summary>
    public const WordKind Generic = WordKind.Company | WordKind.Legal | WordKind.Place;

    /// <summary>The kinds that make a word a known one, which is then no misspelling of another.</summary>
    public const WordKind Dictionary = WordKind.Company | WordKind.Legal | WordKind.Place | WordKind.Region | WordKind.Trade
        | WordKind.Sector | WordKind.Given | WordKind.Ordinary | WordKind.Function | WordKind.Listing | WordKind.Party
        | WordKind.Calendar | WordKind.Title | WordKind.Index;

    /// <summary>What is known about a folded word.</summary>
    public static WordKind KindOf(ReadOnlySpan<char> word) =>
        KindsBySpan.TryGetValue(word, out var kind) ? kind : WordKind.Unknown;

    /// <summary>What is known about a word of a text.</summary>
    public static WordKind KindOf(FoldedText text, int word) =>
        word >= 0 && word < text.WordCount ? KindOf(text.LettersOf(text.Words[word])) : WordKind.Unknown;

    /// <summary>Whether the folded word is in a list, or is made of two that are.</summary>
    public static bool IsKnown(ReadOnlySpan<char> word)
    {
        if ((KindOf(word) & Dictionary) != 0)
            return true;
        for (var cut = ShortestPart; cut <= word.Length - ShortestPart; cut++)
            if (IsPart(word[..cut]) && IsPart(word[cut..]))
                return true;
        return false;
    }

    /// <summary>Whether the folded word is a form of a word in a list: "quoted", "shipping", "quickly"; irregular forms are in a list of their own.</summary>
    public static bool IsInflected(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
            if (word.Length > ending.Length + ShortestPart && word.EndsWith(ending)
                && word[..^ending.Length] is var stem
                && (IsPart(stem) || IsPart(string.Concat(stem, "e")) || (stem[^1] == stem[^2] && IsPart(stem[..^1])) || (stem[^1] == 'i' && IsPart(string.Concat(stem[..^1], "y")))))
                return true;
        return IrregularBySpan.Contains(word);
    }

    /// <summary>The words of company names that stand for a word, itself included.</summary>
    public static ImmutableArray<string> Variants(string word) => Synonyms.TryGetValue(word, out var all) ? all : [word];

    /// <summary>The words that stand for a word in names, in full or abbreviated, itself included; empty when there is no other.</summary>
    public static ReadOnlySpan<string> Equivalents(ReadOnlySpan<char> word) =>
        AbbreviationsBySpan.TryGetValue(word, out var all) ? all.AsSpan() : [];

    private static bool IsPart(ReadOnlySpan<char> word)
    {
        const WordKind parts = WordKind.Ordinary | WordKind.Company;
        return (KindOf(word) & parts) != 0
            || (word.Length > ShortestPart && word[^1] == 's' && (KindOf(word[..^1]) & parts) != 0);
    }

    private static FrozenDictionary<string, WordKind> ReadKinds()
    {
        var kinds = new Dictionary<string, WordKind>();
        foreach (var kind in Enum.GetValues<WordKind>().Where(k => k != WordKind.Unknown))
            foreach (var word in ReadLines(kind.ToString().ToLowerInvariant()).SelectMany(SplitWords))
                kinds[word] = kinds.GetValueOrDefault(word) | kind;
        return kinds.ToFrozenDictionary();
    }

    private static FrozenDictionary<string, ImmutableArray<string>> ReadSynonyms(params string[] lists) =>
        lists.SelectMany(ReadLines).Select(SplitWords)
            .SelectMany(line => line.Select(word => (word, line)))
            .GroupBy(pair => pair.word, pair => pair.line)
            .ToFrozenDictionary(group => group.Key, group => group.SelectMany(line => line).Distinct().ToImmutableArray());

    private static string[] SplitWords(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    internal static IEnumerable<string> ReadLines(string list)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(list)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            if (!line.StartsWith('#'))
                yield return line;
    }
}
