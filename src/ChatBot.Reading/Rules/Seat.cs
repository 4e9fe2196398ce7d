using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Where the words around a name say that a company is at home: "NAME (Chile)", "NAME of Chile", "the Chilean haulier NAME".</summary>
internal static partial class Seat
{
    /// <summary>The nation; null where they name none.</summary>
    public static string? NationOf(string text, Span name) =>
        Behind().Match(text, name.End) is { Success: true } behind && NationIn(behind.Groups["place"].Value) is { } seat ? seat
        : Before().Match(text[Math.Max(0, name.Start - 80)..name.Start]) is { Success: true } before ? NationIn(before.Value) : null;

    private static string? NationIn(string words) =>
        WordScanner.Scan(words).Select(w => Nations.Find(w.Of(words))).FirstOrDefault(n => n is not null);

    [GeneratedRegex(@"\G[^\p{L};:.]{0,3}(?:\((?<place>[^()]{3,40})\)|,? (?:of|in|from) (?<place>[^,;:.]{3,30}))")]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b\p{Lu}\p{L}+ (?:[\p{Ll}-]+ ){1,4}$")]
    private static partial Regex Before();
}
