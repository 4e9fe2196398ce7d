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
        return Together().Match(text, tail.Start, tail.Length) is { Success: true } together ? new(together.Index + together.Length, tail.End) : default;
    }

    [GeneratedRegex(@"\b(?:along|together|alongside)(?: with)? (?=\p{Lu}|(?:the|its|an?|[\p{Ll}-]+) )|, and with (?:it|them|him),? (?=\p{Lu}|(?:the|its|an?) )")]
    private static partial Regex Together();
}
