using System.Text.RegularExpressions;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"NAME is one of three firms added to the list on Tuesday", "Among the firms that the office listed in May is NAME": one of those to whom it was done.</summary>
internal static partial class GroupMember
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (var (name, _) in sentence.Names)
        {
            if (Member().Match(text, name.End) is { Success: true } member && Told(member, name.Of(text)) is { } told)
                yield return Proposition.Saying(name.Start, told);
            if (Ahead().Match(text[..name.Start]) is { Success: true } ahead && Told(ahead, name.Of(text)) is { } first)
                yield return Proposition.Saying(ahead.Index, first);
        }
    }

    private static string? Told(Match group, string name) =>
        !CompanyNouns.Plural.Contains(group.Groups["noun"].Value) ? null
        : group.Groups["place"].Success ? $"{name} is {group.Groups["rest"].Value}"
        : StepVerbs.Opening(group.Groups["verb"].Value, VerbForms.Participle) is null ? null
        : group.Groups["keeper"].Success ? $"{group.Groups["keeper"].Value} {group.Groups["verb"].Value} {name} {group.Groups["rest"].Value}"
        : $"{name} was {group.Groups["verb"].Value} {group.Groups["rest"].Value}";

    // "three firms", without whose they are.
    private const string Firms = @"(?:the |those |only |just )?(?:(?!(?:of|to|for|with|from|by|at|that|which|not)\b)[\p{L}\p{N}’'-]+ ){0,5}(?<noun>\p{Ll}+s)";

    private const string Group = @"(?:one of|among) " + Firms + @",? (?:(?<place>(?=(?:on|under) (?:the|its|\p{Lu})))|(?:(?:that|which|who) )?(?:(?:was|were|has been|have been|had been|to be) |(?<keeper>(?:the )?(?:\p{Lu}[\p{L}.’'-]*|of|for|ministry|department|office|agency)(?: (?:\p{Lu}[\p{L}.’'-]*|of|for|and|the))*) (?:has |have |had )?)?(?<verb>\p{Ll}+)(?= |[.,;]|$)) ?(?<rest>";

    [GeneratedRegex(@"\G(?: (?:of|in|from) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}| \([^()]{2,60}\))?(?:, (?:run|owned|led|headed|founded|controlled|managed|chaired|which|an?|the|its) [^;:]{3,80}?,)?(?:,| (?:is|was|are|were)(?: also| now)?) " + Group + ComplexSentence.Word + "{0,160})")]
    private static partial Regex Member();

    [GeneratedRegex(@"(?:^|[,;] (?:and |but )?)(?:[Oo]ne of|[Aa]mong) " + Firms + @" (?:(?:that|which|who) )?(?:(?:was|were|has been|have been|had been) |(?<keeper>(?:the )?\p{Lu}[^,;:]{1,50}?) (?:has |have |had )?)?(?<verb>\p{Ll}+) (?<rest>[^;:]{3,120}?),? (?:is|was|are|were)(?: also)? (?!not\b|never\b|neither\b|no\b)(?:(?:the|a|an) )?(?:(?:[\p{Ll}-]+|\p{Lu}\p{Ll}+(?=(?:-based)? \p{Ll})(?:-based)?) ){0,4}$")]
    private static partial Regex Ahead();
}
