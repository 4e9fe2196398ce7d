using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>The authority that a line of a bulletin opens with as its label: "CANADA – …", "OFAC: …", "**Canada.** …", "World Bank. …".</summary>
internal static partial class LineKeeper
{
    /// <summary>The authority; null where the line opens with none.</summary>
    public static string? Of(string line) =>
        Label().Match(line) is { Success: true } match && match.Groups["who"].Value is var who
            ? Authorities.Find(who.Trim())?.Name ?? AuthorityFinder.MostSpecific(who, new(0, who.Length))?.Name
            : Bold().Match(line) is { Success: true } bold && bold.Groups["who"].Value is var label && AuthorityFinder.MostSpecific(label, new(0, label.Length)) is { } keeper && DocumentKeeper.KeepsLists(keeper)
            ? keeper.Name
            : Sentence().Match(line) is { Success: true } first && first.Groups["who"].Value is var name && AuthorityFinder.Find(name, new(0, name.Length)).ToList() is [var only] && only.Span.Start == 0 && only.Span.End == name.Length ? only.Authority.Name : null;

    // "African Development Bank. NAME has been debarred …"
    [GeneratedRegex(@"^(?:\(?(?:[0-9]{1,2}|[A-Z])[.)] )?(?:The )?(?<who>\p{Lu}[^.:;,]{2,60})\. (?=\p{Lu})")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\**(?<who>\p{Lu}[\p{L}.]*(?: [\p{L}().]+){0,4})\**(?:\s[–—-]|:)\s")]
    private static partial Regex Label();

    [GeneratedRegex(@"^(?:[-*•–] )?\*\*(?<who>[^*]{2,60}?)[.:]?\*\*")]
    private static partial Regex Bold();
}
