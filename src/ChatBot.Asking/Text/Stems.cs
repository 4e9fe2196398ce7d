using System.Collections.Frozen;

namespace ChatBot.Asking.Text;

/// <summary>Cuts English words to stems, so that the words of a family meet: exports, exported, exporting.</summary>
internal static class Stems
{
    /// <summary>Endings, longest first, with the fewest letters that must stay before them.</summary>
    private static readonly (string Ending, int Stay)[] Endings =
    [
        ("izations", 3), ("isations", 3), ("ization", 3), ("isation", 3), ("itions", 4), ("ations", 3), ("ition", 4), ("ation", 3),
        ("ements", 4), ("ement", 4), ("ments", 4), ("ment", 4), ("ising", 4), ("izing", 4), ("ities", 4), ("ised", 4), ("ized", 4), ("ises", 4), ("izes", 4),
        ("ions", 4), ("ings", 3), ("ors", 4), ("ers", 4), ("ies", 3), ("ity", 4), ("ise", 4), ("ize", 4), ("ion", 4), ("ing", 3), ("ied", 3),
        ("ed", 3), ("es", 3), ("or", 4), ("er", 4), ("ly", 4), ("s", 2), ("e", 3), ("y", 3),
    ];

    /// <summary>The same by their last letter.</summary>
    private static readonly FrozenDictionary<char, (string Ending, int Stay)[]> ByLast = Endings.GroupBy(e => e.Ending[^1]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    private static readonly string[] NoPlural = ["ss", "us", "is"];

    /// <summary>The stem of a word in lower case. Words of three letters or fewer, or with anything but ASCII letters, are their own stem.</summary>
    public static string Of(string word)
    {
        if (word.Length <= 3 || !IsAscii(word))
            return word;
        var text = word.Replace("our", "or", StringComparison.Ordinal);
        if (text.EndsWith("ence", StringComparison.Ordinal))
            text = text[..^4] + "ens";
        // Twice, because endings stack: "considered" and "consider" meet only at "consid".
        return Cut(Cut(text));
    }

    private static string Cut(string text)
    {
        if (!ByLast.TryGetValue(text[^1], out var endings))
            return text;
        foreach (var (ending, stay) in endings)
            if (text.Length - ending.Length >= stay && text.EndsWith(ending, StringComparison.Ordinal) && !IsNoPlural(text, ending))
                return Undouble(text[..^ending.Length]);
        return text;
    }

    private static bool IsNoPlural(string text, string ending) =>
        ending == "s" && NoPlural.Any(e => text.EndsWith(e, StringComparison.Ordinal));

    /// <summary>"banned" loses its ending and then its doubled letter.</summary>
    private static string Undouble(string stem) =>
        stem.Length > 3 && stem[^1] == stem[^2] && stem[^1] is not ('l' or 's' or 'e') ? stem[..^1] : stem;

    private static bool IsAscii(string word)
    {
        foreach (var c in word)
            if (!char.IsAsciiLetter(c))
                return false;
        return true;
    }
}
