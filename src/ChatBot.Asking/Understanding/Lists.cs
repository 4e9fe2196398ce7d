using System.Collections.Immutable;
using ChatBot.Asking.Text;

namespace ChatBot.Asking.Understanding;

/// <summary>The names by which people ask for particular lists: common knowledge, not a fact about any company.</summary>
internal static class Lists
{
    private static readonly ImmutableArray<(string[] Words, string Name)> Known =
    [
        Of("Entity List", "entity list"), Of("NS-CMIC list", "ns cmic"), Of("NS-CMIC list", "cmic"), Of("NS-CMIC list", "non sdn chinese military industrial complex"), Of("NS-CMIC list", "military industrial complex"),
        Of("SDN list", "sdn"), Of("SDN list", "specially designated nationals"),
        Of("Menu-Based Sanctions List", "menu based sanctions"), Of("Sectoral Sanctions Identifications List", "sectoral sanctions"), Of("Sectoral Sanctions Identifications List", "ssi list"),
        Of("1260H list", "1260h"), Of("1260H list", "section 1260h"), Of("investment list", "investment list"), Of("investment list", "investment blacklist"), Of("investment list", "investment ban list"),
        Of("Covered List", "covered list"), Of("Military End User list", "meu"), Of("Military End User list", "military end user"), Of("Unverified List", "unverified list"),
        Of("Denied Persons List", "denied persons"), Of("Military companies list", "military companies"),
    ];

    /// <summary>The lists named in a message, each once; marks the words as taken that name them.</summary>
    public static ImmutableArray<string> In(ImmutableArray<Word> words, bool[] taken, ListNames known)
    {
        ImmutableArray<string> found = [];
        for (var i = 0; i < words.Length; i++)
        {
            foreach (var (phrase, name) in Known)
                if (IsNamedAt(words, i, phrase))
                {
                    // "NS-CMIC" is no company that nobody knows.
                    Array.Fill(taken, true, i, phrase.Length);
                    if (!found.Contains(name))
                        found = found.Add(name);
                }
            foreach (var (phrase, name) in known.All)
                if (!taken[i] && Text.Words.HavePhraseAt(words, i, phrase))
                {
                    Array.Fill(taken, true, i, phrase.Length);
                    if (!found.Any(f => Means(name, f)))
                        found = found.Add(name);
                }
        }
        return found;
    }

    /// <summary>Whether words are the name of a well-known list and no more: "NS-CMIC".</summary>
    public static bool IsName(ReadOnlySpan<Word> words)
    {
        foreach (var (phrase, _) in Known)
        {
            var same = phrase.Length == words.Length;
            for (var i = 0; same && i < words.Length; i++)
                same = words[i].Text == phrase[i];
            if (same)
                return true;
        }
        return false;
    }

    /// <summary>Whether a list that a source names is the one that a question names.</summary>
    public static bool Means(string list, string asked) =>
        WellKnown(list) is { } known && WellKnown(asked) is { } other ? known == other : Name(Text.Words.Of(list), [.. Text.Words.Of(asked.Split(' ')[0]).Select(w => w.Text)]);

    /// <summary>Whether two names that sources give to lists of one keeper mean the same list: "SDN List", "list of Specially Designated Nationals".</summary>
    public static bool AreSame(string list, string other) =>
        string.Equals(list, other, StringComparison.OrdinalIgnoreCase) || KeyOf(list) == KeyOf(other);

    /// <summary>The common name of a well-known list; for any other its words without those that name no list.</summary>
    private static string KeyOf(string list) =>
        WellKnown(list) ?? string.Join(' ', Text.Words.Of(list).Select(w => w.Text).Where(w => w is not ("the" or "of" or "list" or "lists")));

    /// <summary>The common name of a well-known list; null for any other.</summary>
    private static string? WellKnown(string list)
    {
        var words = Text.Words.Of(list);
        return Known.FirstOrDefault(known => Name(words, known.Words)).Name;
    }

    private static bool Name(ImmutableArray<Word> words, string[] phrase) =>
        Enumerable.Range(0, words.Length).Any(i => IsNamedAt(words, i, phrase));

    /// <summary>Whether words name a list; "non" before them names another one, or any but it: the Non-SDN Menu-Based Sanctions List.</summary>
    private static bool IsNamedAt(ImmutableArray<Word> words, int at, string[] phrase) =>
        Text.Words.HavePhraseAt(words, at, phrase) && !(at > 0 && words[at - 1].Text is "non");

    private static (string[], string) Of(string name, string words) => (words.Split(' '), name);
}
