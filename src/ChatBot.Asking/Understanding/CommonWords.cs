using System.Collections.Frozen;
using ChatBot.Names;

namespace ChatBot.Asking.Understanding;

/// <summary>Words of office chat, which are no company's name when written in lower case.</summary>
internal static class CommonWords
{
    /// <summary>Endings of ordinary English words; few names in lower case end so.</summary>
    private static readonly string[] Endings = ["ing", "ings", "tion", "tions", "ness", "ment", "ments", "ally", "edly", "ously", "able", "ible", "self", "selves", "ful", "less", "ship", "wise", "ity"];

    private static readonly FrozenSet<string> Chat = (
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty hundred thousand heard hear newly formerly previously recently jointly roster register catalogue rely relies instructions ignore invoice canteen spelling spelled briefly urgent regime " +
        "ceo cfo cto headcount staff revenue turnover profit website homepage penalty penalties lawsuit lawyer founder founded chairman boss champions league poem weather joke recipe translate select drop delete insert update script alert prompt")
        .Split(' ').ToFrozenSet();

    /// <summary>Whether the word, in lower case, is such a word.</summary>
    public static bool Contains(string word) =>
        Chat.Contains(word) || OrdinaryWords.Contains(word) || OrdinaryWords.Contains(Singular(word)) || Array.Exists(Endings, e => word.Length > e.Length + 2 && word.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Without a plural, past or third-person ending, so that one entry serves all forms of a word.</summary>
    private static string Singular(string word) =>
        word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
        : word.Length > 3 && word[^1] is 's' or 'd' ? word[..^1]
        : word;
}
