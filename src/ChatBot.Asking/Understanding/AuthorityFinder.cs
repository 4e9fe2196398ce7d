using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Finds the authorities named in a message.</summary>
internal static class AuthorityFinder
{
    private const int MostWords = 6;

    private static readonly FrozenDictionary<string, Authority> ByWords = Authorities.All
        .SelectMany(a => a.Aliases.Prepend(a.Name).Select(n => (Words: string.Join(' ', Text.Words.Of(n).Select(w => w.Text)), Authority: a)))
        // "the council", of which IsName tells whether it is the Union's.
        .Append((Words: "council", Authority: Authorities.Find("European Union")!))
        .DistinctBy(p => p.Words)
        .ToFrozenDictionary(p => p.Words, p => p.Authority);

    private static readonly FrozenSet<string> FirstWords = ByWords.Keys.Select(k => k.Split(' ')[0]).ToFrozenSet();

    /// <summary>Adjectives that name a country.</summary>
    private static readonly FrozenDictionary<string, string> Adjectives = new (string Adjective, string Country)[]
    {
        ("american", "United States"),
        ("chinese", "China"),
        ("european", "European Union"),
        ("british", "United Kingdom"),
        ("japanese", "Japan"),
        ("canadian", "Canada"),
        ("australian", "Australia"),
        ("russian", "Russia"),
        ("indian", "India"),
        ("swiss", "Switzerland"),
        ("german", "Germany"),
        ("french", "France"),
    }.ToFrozenDictionary(p => p.Adjective, p => p.Country);

    /// <summary>What follows an adjective that stands for a government: "the American authorities", "the Chinese reaction", but not "the Chinese firm".</summary>
    private const Cues Acting = Cues.Listing | Cues.ListNoun | Cues.AuthorityNoun | Cues.Reaction | Cues.Speech;

    /// <summary>Cities that stand for a government, unless "in" stands before them.</summary>
    private static readonly FrozenSet<string> Capitals = "washington beijing brussels berlin moscow tokyo canberra ottawa taipei".Split(' ').ToFrozenSet();

    /// <summary>Words for those who speak for a government.</summary>
    public static readonly FrozenSet<string> Offices =
        "embassy ministry spokesperson spokespeople spokesman spokeswoman secretary undersecretary minister official officials diplomat diplomats president ambassador foreign".Split(' ').ToFrozenSet();

    /// <summary>Words after which a lower-case "us" is the country and not "we".</summary>
    private static readonly FrozenSet<string> BeforeUs = "the by in from any of that which what does did has is".Split(' ').ToFrozenSet();

    /// <summary>Whether the word is an adjective that names a country.</summary>
    public static bool IsAdjective(string word) => Adjectives.ContainsKey(word) || Countries.IsAdjective(word);

    /// <summary>The authorities in order of appearance, each once, with the words they take.</summary>
    /// <param name="words">The words of the message.</param>
    /// <param name="taken">Marks the words that belong to a name; set for those found here.</param>
    /// <param name="text">The message.</param>
    public static ImmutableArray<Authority> Find(ImmutableArray<Word> words, bool[] taken, string text)
    {
        var found = ImmutableArray<Authority>.Empty;
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i])
                continue;
            var (authority, length) = At(words, i, taken, text);
            if (authority is null)
                continue;
            for (var j = i; j < i + length; j++)
                taken[j] = true;
            i += length - 1;
            if (!found.Contains(authority))
                found = found.Add(authority);
        }
        return found;
    }

    private static (Authority? Authority, int Length) At(ImmutableArray<Word> words, int at, bool[] taken, string text)
    {
        if (Adjectives.TryGetValue(words[at].Text, out var country) && !(at + 1 < words.Length && ByWords.ContainsKey($"{words[at].Text} {words[at + 1].Text}")))
            return at + 1 < words.Length && ((CueLexicon.Of(words[at + 1].Text) & Acting) != 0 || Offices.Contains(words[at + 1].Text)) ? (Authorities.Find(country), 1) : default;
        // "firms from China", "the embassy in Washington" tell where somebody is, not who acts.
        if (at > 0 && ((words[at - 1].Text is "from" && !(at > 1 && (CueLexicon.Of(words[at - 2].Text) & (Cues.Speech | Cues.Reaction)) != 0)) || (words[at - 1].Text is "in" && Capitals.Contains(words[at].Text) && words.Any(w => Offices.Contains(w.Text)))))
            return default;
        if (!FirstWords.Contains(Singular(words[at].Text)))
            return (null, 0);
        for (var length = Math.Min(MostWords, words.Length - at); length > 0; length--)
        {
            if (taken.AsSpan(at, length).Contains(true))
                continue;
            var key = length == 1 ? Singular(words[at].Text) : string.Join(' ', words.Skip(at).Take(length).Select(w => w.Text));
            if (ByWords.TryGetValue(key, out var authority) && (length > 1 || IsName(words, at, text)))
                return (authority, length);
        }
        return (null, 0);
    }

    /// <summary>"chinas" for "China's".</summary>
    private static string Singular(string word) => word.Length > 4 && word[^1] == 's' && ByWords.ContainsKey(word[..^1]) ? word[..^1] : word;

    /// <summary>Whether a single word is meant as an authority: "us" is often a pronoun, "commission" and "commerce" are ordinary words.</summary>
    private static bool IsName(ImmutableArray<Word> words, int at, string text)
    {
        var word = words[at];
        return word.Text switch
        {
            "us" => text.AsSpan(word.Start, word.Length) is "US" or "U.S." or "U.S" || (at > 0 && BeforeUs.Contains(words[at - 1].Text)) || (at + 1 < words.Length && (CueLexicon.Of(words[at + 1].Text) & (Cues.Listing | Cues.ListNoun | Cues.AuthorityNoun)) != 0),
            // "did the council list it": no town's.
            "council" => word.IsCapitalized || !(at + 1 < words.Length && words[at + 1].Text is "of") && at > 0 && words[at - 1].Text is "the" && words.Any(w => (CueLexicon.Of(w.Text) & (Cues.Listing | Cues.ListNoun)) != 0),
            "un" or "bis" or "commission" or "commerce" or "house" or "washington" or "america" => word.IsCapitalized,
            _ => true,
        };
    }
}
