using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>The authority that a line of a bulletin opens with as its label: "CANADA – …", "OFAC: …".</summary>
internal static partial class LineKeeper
{
    /// <summary>The authority; null where the line opens with none.</summary>
    public static string? Of(string line) =>
        Label().Match(line) is { Success: true } match && match.Groups["who"].Value is var who
            ? Authorities.Find(who.Trim())?.Name ?? AuthorityFinder.MostSpecific(who, new(0, who.Length))?.Name
            : null;

    [GeneratedRegex(@"^\**(?<who>\p{Lu}[\p{L}.]*(?: [\p{L}().]+){0,4}?)\**(?:\s[–—-]|:)\s")]
    private static partial Regex Label();
}
