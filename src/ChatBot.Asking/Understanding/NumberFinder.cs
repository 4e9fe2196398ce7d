using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Asking.Text;

namespace ChatBot.Asking.Understanding;

/// <summary>Finds the number of companies that a message speaks of.</summary>
internal static class NumberFinder
{
    private static readonly FrozenDictionary<string, int> Words =
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".Split(' ')
        .Select((w, i) => (w, i + 1)).ToFrozenDictionary(p => p.w, p => p.Item2);

    /// <summary>Whether the word is a number in letters.</summary>
    public static bool IsNumber(string word) => Words.ContainsKey(word);

    /// <summary>"eight firms", "one of the eight": a number before a word for companies, or alone after "the" or "of"; null where there is none.</summary>
    public static int? Find(ImmutableArray<Word> words, string text)
    {
        for (var i = 0; i < words.Length; i++)
            if (ValueOf(words[i].Text) is > 1 and < 1000 and var number && (CountsCompanies(words, i) || StandsAlone(words, i, text)))
                return number;
        return null;
    }

    /// <summary>The number that a word stands for; 0 where it stands for none.</summary>
    public static int ValueOf(string word) =>
        Words.TryGetValue(word, out var spelt) ? spelt
        : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : 0;

    private static bool CountsCompanies(ImmutableArray<Word> words, int i)
    {
        for (var next = i + 1; next < words.Length && next <= i + 3; next++)
            if ((CueLexicon.Of(words[next].Text) & Cues.Company) != 0)
                return true;
        return false;
    }

    private static bool StandsAlone(ImmutableArray<Word> words, int i, string text) =>
        (i > 1 && words[i - 1].Text is "the" && words[i - 2].Text is "of")
        || i > 0 && words[i - 1].Text is "the" or "of" && (i + 1 == words.Length || text[words[i].End] is ',' or '.' or '?' or '!');
}
