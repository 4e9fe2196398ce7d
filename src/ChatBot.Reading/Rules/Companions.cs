using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>Who is treated likewise: "… landed on the list together with NAME".</summary>
internal static partial class Companions
{
    /// <summary>The words for them behind a place, in its clause; empty where there are none.</summary>
    public static Span Behind(string text, int at)
    {
        var tail = Clause.After(text, at);
        if (Together().Match(text, tail.Start, tail.Length) is { Success: true } together)
            return new(together.Index + together.Length, tail.End);
        // "added A to the list for buying parts, and B for selling them"
        return AndFor().Match(text, tail.Start, tail.Length) is { Success: true } other ? Span.Of(other.Groups["who"]) : default;
    }

    [GeneratedRegex(@"\b(?:for|over) [^;:]{3,160}, and (?<who>(?:(?:the|its) )?(?:\p{Ll}[\p{L}-]* ){0,3}\p{Lu}[^,;:]{1,80}?) (?:for|over) \p{Ll}+ing\b")]
    private static partial Regex AndFor();

    [GeneratedRegex(@"\b(?:along|together|alongside)(?: with)? (?=\p{Lu}|(?:the|its|an?|[\p{Ll}-]+) )|, and with (?:it|them|him),? (?=(?:(?:the|its|an?) )?(?:\p{Ll}[\p{L}-]* ){0,4}(?>\p{Lu}[\p{L}\p{N}’'&-]*\.?)(?> \p{Lu}[\p{L}\p{N}’'&-]*\.?){0,6}(?:[,;]|\.?$| (?:of|in|from) | \())")]
    private static partial Regex Together();
}
