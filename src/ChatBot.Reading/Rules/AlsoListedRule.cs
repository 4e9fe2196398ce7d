using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"Also hit was NAME", behind a sentence that tells of one step: the same step, against another.</summary>
internal sealed partial class AlsoListedRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (NamesBehind(unit.Text) is not { } names || !unit.IsStatement || context.LastSteps is not [var step, ..] steps || context.Previous is not { } previous || unit.Sentence.Paragraph - previous.Sentence.Paragraph > 1
            || !steps.All(s => (s.Action, s.Authority, s.List, s.Date) == (ListingAction.Added, step.Authority, step.List, step.Date)))
            yield break;
        foreach (var company in unit.CompaniesIn(names))
            yield return step with { CompanyId = company, Reason = null, Citations = [.. step.Citations, unit.Citation] };
    }

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) => NamesBehind(text) is { } names ? HeadNames.In(text, names) : [];

    private static Span? NamesBehind(string text) =>
        Opening().Match(text) is { Success: true } match ? Clause.After(text, match.Length)
        : Likewise().Match(text) is { Success: true } likewise ? new(0, likewise.Index) : null;

    [GeneratedRegex(@"^(?:And )?(?:[Aa]lso|[Ll]ikewise|[Ss]imilarly)(?: on (?:the|that|its) list)?,? (?:(?!(?:excluded|spared|cleared|removed|delisted|mentioned|accused|denied)\b)\p{Ll}+ed|hit|struck|frozen|caught|on it|on the list|there)(?: with (?:sanctions|an asset freeze))? (?:was|were|is|are) ")]
    private static partial Regex Opening();

    // "Its unit NAME is likewise named."
    [GeneratedRegex(@"(?<=^[^.;:]{3,140}) (?:is|are|was|were|has been|have been) (?:likewise|also) (?:named|listed|included|sanctioned|designated|affected|on it|there)(?=[,.;]|$)")]
    private static partial Regex Likewise();
}
