using System.Text.RegularExpressions;

namespace ChatBot.Reading.Rules;

/// <summary>Words for sanctions in a clause, which stand for a list: "with sanctions", "the embargo against NAME".</summary>
internal static partial class SanctionsPhrase
{
    /// <summary>Whether a clause speaks of sanctions.</summary>
    public static bool IsIn(ClauseParts parts) =>
        With().IsMatch(parts.WordsBehind) || On().IsMatch(parts.WordsBehind)
        || parts.Predicate.IsPassive && (AgainstBefore().IsMatch(parts.WordsBefore) || AreMeasures(parts.WordsBefore) && OnWhom().IsMatch(parts.Text, parts.Match.Span.End))
        || OnWhich().IsMatch(parts.TextBeforeClause) && Opening().IsMatch(parts.WordsBehind);

    /// <summary>Whether measures are the subject: "Sanctions were imposed on NAME".</summary>
    /// <param name="subject">The words of the clause before its predicate.</param>
    public static bool AreMeasures(string subject) => Measures().IsMatch(subject);

    [GeneratedRegex(@"\b(?:on|against) (?:which|whom) $")]
    private static partial Regex OnWhich();

    [GeneratedRegex(@"^\s*(?:(?:its|the|new|fresh|financial|economic|trade|an?) ){0,3}(?:sanctions|embargo|asset freeze)\b")]
    private static partial Regex Opening();

    [GeneratedRegex(@"(?<!\b(?:[Nn]o|[Nn]either|[Nn]or|[Nn]one of the|[Ff]ew)\b[^,;]{0,40})(?:^|[ ,])(?:[Ss]anctions|[Aa]sset [Ff]reezes?|[Ee]mbargo|[Rr]estrictive [Mm]easures|[Cc]ountermeasures) $")]
    private static partial Regex Measures();

    [GeneratedRegex(@"\G ?(?:on|against|upon) (?=(?:the |an? |its )?(?:[\p{L}-]+ ){0,5}\p{Lu})")]
    internal static partial Regex OnWhom();

    // "The sanctions against NAME were lifted"
    [GeneratedRegex(@"^\s*(?:[Tt]he |[Ii]ts )?(?:\p{L}+ ){0,2}(?:[Ss]anctions|[Ee]mbargo|[Aa]sset [Ff]reeze|[Aa]ssets|[Ff]unds) (?:on|against|of|imposed on|imposed against) ")]
    private static partial Regex AgainstBefore();

    [GeneratedRegex(@"^\s*(?:(?:its|the|all|new|fresh|financial|economic|trade|an?|any|\p{Lu}\p{L}+) ){0,3}(?:(?:sanctions|measures|restrictions|embargo|embargoes|(?:asset )?freezes?) (?:on|against|from)|assets of|(?:debarment|exclusion|ineligibility) of) ", RegexOptions.IgnoreCase)]
    private static partial Regex On();

    [GeneratedRegex(@"\bwith (?:\p{L}+ ){0,3}(?:sanctions|asset freeze|asset freezes|embargo)\b", RegexOptions.IgnoreCase)]
    internal static partial Regex With();
}
