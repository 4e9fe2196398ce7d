using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>Where the words around a name say that a firm is at home: "NAME (Chile)", "NAME of Chile", "NAME AG, Zug", "Harbin, China".</summary>
internal static partial class Seat
{
    /// <summary>The nation that a company belongs to; null where the words around its name tell none.</summary>
    public static string? NationOf(string text, Span name) =>
        Behind().Match(text, name.End) is { Success: true } behind && NationIn(behind.Groups["place"].Value) is { } seat ? seat
        : Before().Match(text[Math.Max(0, name.Start - 80)..name.Start]) is { Success: true } before ? NationIn(before.Value) : null;

    private static string? NationIn(string words) =>
        WordScanner.Scan(words).Select(w => Nations.Find(w.Of(words))).FirstOrDefault(n => n is not null);

    [GeneratedRegex(@"\G[^\p{L};:.]{0,3}(?:\((?<place>[^()]{3,40})\)|,? (?:of|in|from) (?<place>[^,;:.]{3,30}))")]
    private static partial Regex Behind();

    [GeneratedRegex(@"\b\p{Lu}\p{L}+ (?:[\p{Ll}-]+ ){1,4}$")]
    private static partial Regex Before();

    /// <summary>Whether a name fills brackets: "NAME (Rotterdam)".</summary>
    public static bool FillsBrackets(string text, Span name) =>
        text.AsSpan(0, name.Start).EndsWith(" (") && text.AsSpan(name.End).StartsWith(")");

    /// <summary>Whether a name is one word right behind the legal form of a firm, and none itself: "NAME AG, Zug", "NAME SARL (also: OTHER), Goma".</summary>
    public static bool FollowsForm(string text, ProperName name) =>
        !name.Text.Contains(' ', StringComparison.Ordinal) && !LegalForms.IsWritten(name.Text)
        && Form().Match(text[..name.Span.Start]) is { Success: true } firm && LegalForms.IsWritten(firm.Groups["form"].Value);

    [GeneratedRegex(@"(?<form>[\p{L}.]+)(?: \([^()]*\))?, $")]
    private static partial Regex Form();

    /// <summary>Whether the name of a nation is no more than where the town or the firm before it is: "Address: Harbin, China."</summary>
    public static bool IsNation(string text, Span name) =>
        Nations.Find(name.Of(text)) is not null && (name.End == text.Length || text[name.End] is '.' or ',' or ';' or ')')
        && Town().Match(text[..name.Start]) is { Success: true } town && town.Groups["town"].Value is var place
        && Nations.Find(place) is null && ActingCapital.Of(place) is null && !CommonCapitals.IsCalendar(place);

    /// <summary>Whether the name of a nation stands between commas behind a name of several words, and says where that is: "the entry for NAME, Malta, carried since 2009".</summary>
    public static bool IsNationOfName(string text, Span nation) =>
        Nations.Find(nation.Of(text)) == nation.Of(text) && nation.End < text.Length && text[nation.End] == ','
        && NameBefore().Match(text[..nation.Start]) is { Success: true } name && !CommonCapitals.IsCalendar(name.Groups["last"].Value);

    [GeneratedRegex(@"\p{Lu}[\p{L}-]* (?<last>\p{Lu}[\p{L}-]*)\.?, $")]
    private static partial Regex NameBefore();

    // What opens a sentence may be no town: "However, Japan, which …".
    [GeneratedRegex(@"(?<=[\p{L}\p{N})][,:;.]{0,2} )(?<town>\p{Lu}[\p{L}-]*)\.?, $")]
    private static partial Regex Town();
}
