using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"Among the firms whose assets the ministry froze on Thursday is NAME": one of a group, told behind what was done to it.</summary>
internal static partial class AmongThem
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        if (Among().Match(sentence.Text) is { Success: true } among && among.Groups["who"] is var who && sentence.Keepers.Any(k => k.Span.Start >= who.Index && k.Span.End == who.Index + who.Length)
            && sentence.Names.Where(n => n.Span.Start >= among.Index + among.Length).Select(n => n.Span).FirstOrDefault() is { IsEmpty: false } name
            && ComplexSentence.IsDescription(sentence.Text[(among.Index + among.Length)..name.Start]))
            yield return Proposition.Saying(among.Index, among.Groups["assets"].Success ? $"{who.Value} froze the assets of {name.Of(sentence.Text)}{among.Groups["rest"].Value}" : $"{who.Value} {among.Groups["verb"].Value} {name.Of(sentence.Text)}{among.Groups["rest"].Value}");
    }

    // No customers of them: the noun of the group stands right before what was done.
    [GeneratedRegex(@"^(?:But |And )?[Aa]mong (?:the |those |them )?(?:(?!(?:that|which|whose|whom|of|to|for|by|with|the)\b)[\p{Ll}\p{N}-]+ ){0,3}(?:that |which |whom |(?<assets>whose (?:assets|funds|accounts) ))?(?<who>(?:the )?\p{Lu}[\p{L}.’' ]{1,50}?) (?:has |had |have )?(?<verb>(?(assets)froze|(?:sanctioned|blacklisted|designated|delisted)))\b(?<rest>(?: (?:on|in|last|this|yesterday|today)\b[^,;:]{0,30}?)?),? (?:is|are|was|were) (?:also )?")]
    private static partial Regex Among();
}
