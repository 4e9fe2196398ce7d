using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Words;

/// <summary>Lists that only one authority in the world keeps: who names such a list names its keeper.</summary>
internal static partial class KnownLists
{
    private static readonly ImmutableArray<(string Group, string Keeper)> Keepers =
    [
        ("taiwan", "Taiwanese Economic Affairs Ministry"), ("china", "Chinese Commerce Ministry"), ("dhs", "US Department of Homeland Security"), ("un", "United Nations"), ("swiss", "Switzerland"), ("canada", "Canada"), ("ofac", "OFAC"), ("bis", "BIS"), ("defence", "US Defense Department"), ("fcc", "US Federal Communications Commission (FCC)"), ("japan", "METI"), ("tokyo", "Japan"), ("australia", "Australia"), ("eu", "European Union"), ("britain", "United Kingdom"), ("uk", "OFSI"),
    ];

    /// <summary>The keeper of the first such list named in a part of a text; null when there is none.</summary>
    public static string? KeeperIn(string text, Span within) =>
        Pattern().Match(text, within.Start, within.Length) is { Success: true } match
            ? Keepers.First(k => match.Groups[k.Group].Success).Keeper
            : null;

    /// <summary>The words for the first such list in a text; null when there is none.</summary>
    public static string? NameIn(string text) => Pattern().Match(text) is { Success: true } match ? match.Value : null;

    /// <summary>Which of the lists that share words with others the first such list in a text is; null where it is neither or there is none.</summary>
    public static KnownList? KindOf(string text) =>
        NameIn(text) is not { } name ? null : name.EndsWith("Entity List", StringComparison.OrdinalIgnoreCase) ? KnownList.Entity : Military().IsMatch(name) ? KnownList.Military : null;

    [GeneratedRegex("Military|MEU")]
    private static partial Regex Military();

    [GeneratedRegex(
        @"\b(?:(?<taiwan>[Ss]trategic [Hh]igh-[Tt]ech(?:nology)? [Cc]ommodit(?:y|ies) [Ee]ntity [Ll]ist|SHTC [Ee]ntity [Ll]ist)"
        + @"|(?<china>[Uu]nreliable [Ee]ntit(?:y|ies)(?: [Ll]ist)?)"
        + @"|(?<dhs>UFLPA Entity|UFLPA [Ll]ist|Uyghur Forced Labor Prevention Act(?: \(UFLPA\))? Entity)"
        + @"|(?<un>(?:1267|1518|1533|1591|1636|1718|1737|1970|2048|2127|2140|2206|2374|2653|2713|2745)(?: Sanctions)? Committee|(?:1267|1533|1591|1718|1988|2127|2140|2653)(?: Sanctions)? [Ll]ist\b)"
        + @"|(?<swiss>Ukraine Ordinance|Ordinance [Oo]n Measures (?:[Cc]onnected|[Ii]n [Cc]onnection) [Ww]ith|Embargo Act)"
        + @"|(?<canada>Special Economic Measures|Justice for Victims of Corrupt Foreign Officials)"
        + @"|(?<australia>Autonomous Sanctions (?:Regulations?|Act|\())"
        + @"|(?<ofac>Clinton List|SDN|Specially Designated Nationals?|NS-CMIC|CMIC|Sectoral Sanctions Identifications?)\b"
        + @"|(?<bis>(?<!(?:UFLPA|\)|[Uu]nreliable) )(?<!\b(?!(?:US|USA|BIS|Commerce|Bureau|Security|America|American|Washington|The|Its|This|That|On|To|From|In)\b)\p{Lu}[\p{L}-]+ )(?:(?:Entity|Military[ -]End[ -]User) [Ll]ist\b|(?:Unverified|Denied Persons) List)|UVL|MEU List|Supplement [Nn]o\.? ?[467] (?:to|of) [Pp]art 744|Military End[ -]User \(MEU\) List)"
        + @"|(?<defence>1260H|Chinese [Mm]ilitary [Cc]ompan(?:y|ies))"
        + @"|(?<fcc>Covered List)"
        + @"|(?<japan>(?:Foreign )?End[ -]User List|Foreign User List)|(?<tokyo>Foreign Exchange and Foreign Trade (?:Act|Law))"
        + @"|(?<eu>Annex (?:I|IV|XLII|XLV)\b|Official Journal|(?:Council )?Regulation \(E[UC]\)|Council Decision \(CFSP\)|Council Implementing Regulation)"
        + @"|(?<britain>UK Sanctions List|UK sanctions list)|(?<uk>OFSI))")]
    private static partial Regex Pattern();
}
