using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ChatBot.Asking.Text;

/// <summary>Chat spellings and common slips in the small words of questions, written out: "wy", "wen", "u", "thx".</summary>
internal static class Shorthand
{
    private static readonly FrozenDictionary<string, string> Meanings = new (string Meant, string Written)[]
    {
        ("why", "wy whi hwy wyh whyy whyyy"), ("when", "wen wehn whne hwen whn whenn wheb"), ("who", "hwo whos whoo woh"), ("what", "wat waht wht wut whta hwat whut wot"), ("which", "wich whcih wihch whitch"),
        ("where", "wher wehre whre"), ("how", "hw hwo"), ("is", "iz si iss"), ("are", "r ar"), ("was", "wuz wsa"), ("were", "wre wer"), ("did", "ddi"), ("does", "duz deos"), ("the", "da teh hte"), ("and", "n adn nad"), ("you", "u yu"), ("your", "ur"),
        ("for", "4"), ("to", "2"), ("list", "lst lsit"), ("company", "compny comapny"), ("companies", "cos compnies comapnies compagnies"), ("firms", "frims"), ("status", "statsu stauts"), ("check", "chk chek"), ("since", "sinse sicne"), ("about", "abt abuot"), ("because", "cuz bc becuase"),
        ("blacklisted", "blkd blklisted blcklistd"), ("said", "siad"), ("say", "sya"), ("still", "stil"), ("thursday", "thurs"), ("december", "decmber"), ("anything", "anythin"),
    }.SelectMany(m => m.Written.Split(' ').Select(w => (w, m.Meant))).DistinctBy(p => p.w).ToFrozenDictionary(p => p.w, p => p.Meant);

    private static readonly char[] Vowels = ['a', 'e', 'i', 'o', 'u'];

    /// <summary>The words with those replaced that stand for others; names in capitals stay.</summary>
    /// <param name="words">The words.</param>
    /// <param name="meant">A longer word that a spelling without vowels stands for; null where there is none.</param>
    public static ImmutableArray<Word> Expand(ImmutableArray<Word> words, Func<string, string?> meant)
    {
        ImmutableArray<Word>.Builder? expanded = null;
        for (var i = 0; i < words.Length; i++)
        {
            var word = words[i];
            if (IsUnclear(words, i) || (Meanings.GetValueOrDefault(word.Text) ?? meant(word.Text)) is not { } full)
                continue;
            expanded ??= words.ToBuilder();
            expanded[i] = word with { Text = full, Stem = Stems.Of(full) };
        }
        return expanded?.DrainToImmutable() ?? words;
    }

    /// <summary>The consonants of a word, by which a spelling without vowels is known.</summary>
    public static string Consonants(string word) => string.Join("", word.Split(Vowels));

    /// <summary>"CO" and "R" may be initials; "4" and "2" are numbers except between words.</summary>
    private static bool IsUnclear(ImmutableArray<Word> words, int i) =>
        (words[i].IsCapitalized && words[i].Text.Length < 3 && !words[i].StartsSentence)
        || (words[i].IsUpper && words[i].Text.Length > 1 && words.Any(w => !w.IsUpper && w.Text.Length > 3))
        || (char.IsDigit(words[i].Text[0]) && (i == 0 || i + 1 == words.Length || words[i + 1].Text is not ("me" or "us" or "our" or "the" or "a")))
        || (words[i].Text is "n" && (i == 0 || i + 1 == words.Length));
}
