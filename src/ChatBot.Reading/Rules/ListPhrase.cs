using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>Words for a list: "on its Entity List", "to a trade blacklist", "under sanctions".</summary>
/// <param name="Span">From the preposition on, where it has one.</param>
/// <param name="Name">The list's name; null where it is called no more than a list.</param>
internal readonly partial record struct ListPhrase(Span Span, string? Name)
{
    public static ListPhrase? Find(string text, Span within) => Read(text, Pattern().Match(text, within.Start, within.Length));

    /// <summary>A list that stands as an object, without a preposition: "left the Entity List".</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words for it, from the article on.</param>
    public static ListPhrase? At(string text, Span words) => Read(text, Object().Match(text, words.Start, words.Length));

    private static ListPhrase? Read(string text, Match match)
    {
        if (!match.Success || OtherList().IsMatch(match.Value) || OfOtherThings().IsMatch(text, match.Index + match.Length))
            return null;
        // "its dreaded Entity List", "Washington's expanded Entity List": the Entity List.
        var name = Epithets().Replace(match.Groups["name"].Value.Trim(), "");
        return new(new(match.Index, match.Index + match.Length), Bare().IsMatch(name) ? null : name);
    }

    private const string Noun = @"(?:(?:the|its|a|an|their|that|his)\s+)?(?<name>(?:[\p{L}\p{N}()'’.&-]{1,30}\s+){0,7}?(?:[Ll]ist|[Bb]lacklist|[Ss]anctions|[Ee]mbargo|Annex [IVX]{1,4}))\b(?!-)";

    [GeneratedRegex(@"\b(?:on|to|in|onto|into|from|off|under|against|of)\s+" + Noun)]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\G" + Noun)]
    private static partial Regex Object();

    // Adjectives before the name of a list that is written with capitals.
    [GeneratedRegex(@"^(?:\p{Lu}\p{L}*['’]s\s+)?(?:(?!(?:of|for|to|in|on|at|from|under|against|by|with|after|and|or)\b)\p{Ll}[\p{Ll}-]*\s+){1,2}(?=[\p{Lu}\p{N}]\S*\s+(?:\S+\s+)*List$|Annex [IVX]+$)")]
    private static partial Regex Epithets();

    [GeneratedRegex(@"\b(?:waiting|guest|price|wish|mailing|shopping|bestseller|short|invitation|agenda) list$", RegexOptions.IgnoreCase)]
    private static partial Regex OtherList();

    // "the list of top employers" is no such list; "the list of sanctioned firms" is.
    [GeneratedRegex(@"\G of (?!(?:\w+ ){0,3}?(?:sanction|restrict|blacklist|military|entit|compan|firm|specially|denied|unverified|designat|debarred|prohibit|export|person|Sanction|Specially|Designated|Restricted|Denied|Debarred|Entit|Military|Unverified))")]
    private static partial Regex OfOtherThings();

    [GeneratedRegex(@"^(?:new |same |another )?(?:list|blacklist|sanctions|embargo)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bare();
}
