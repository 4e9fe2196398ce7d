using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Layouts;

/// <summary>Whose list a heading, a label or a cell speaks of.</summary>
internal static partial class KeeperWords
{
    /// <summary>The one keeper that words name, by itself or by its list; null where they name none or several.</summary>
    public static string? In(string words)
    {
        var all = new Text.Span(0, words.Length);
        var named = DocumentKeeper.In(words, all);
        var known = KnownLists.KeeperIn(words, all);
        if (named is null && AuthorityFinder.Find(words, all).Any(f => DocumentKeeper.KeepsLists(f.Authority)))
            return null;
        // "the Chinese ministry's Unreliable Entity List" names one keeper twice, "Canada: the Entity List" two.
        if (named is not null && known is not null)
            return !ListingMerge.AreCompatible(named, known) ? null : Authorities.IsWithin(known, named) ? known : named;
        return named ?? known ?? (ListIn(words) is { } list ? ListPhrase.NationIn(list) : null);
    }

    /// <summary>Whether words name keepers and lists, and nothing else.</summary>
    public static bool AreAll(string words)
    {
        foreach (var (span, _) in AuthorityFinder.Find(words, new(0, words.Length)).Reverse())
            words = words.Remove(span.Start, span.Length);
        if (KnownLists.NameIn(words) is { } list)
            words = words.Replace(list, "", StringComparison.Ordinal);
        return !Plain().Replace(words, "").Any(char.IsLetterOrDigit);
    }

    [GeneratedRegex(@"\b(?:the|its|of|and|lists?|sanctions|consolidated|entity|section|us|uk|eu|un|swiss|canadian|australian|japanese|chinese|british|european)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Plain();

    /// <summary>What words call the list that they name; null where they name none.</summary>
    public static string? ListIn(string words) =>
        ListPhrase.Find(words, new(0, words.Length))?.Name ?? ListPhrase.All("of " + words, new(0, words.Length + 3)).Select(l => l.Name).FirstOrDefault(n => n is not null) ?? KnownLists.NameIn(words);
}
