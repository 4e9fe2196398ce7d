using System.Text.RegularExpressions;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"NAME (designated by the ministry, 4 March 2024)": a step told in brackets.</summary>
internal static partial class BracketedStep
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        foreach (var (name, _) in sentence.Names)
            if (Behind().Match(sentence.Text, name.End) is { Success: true } behind && StepVerbs.Opening(behind.Groups["phrase"].Value, VerbForms.Participle) is not null)
                yield return Proposition.Saying(behind.Index, $"{name.Of(sentence.Text)} was {Date().Replace(behind.Groups["phrase"].Value, m => m.Groups["day"].Success ? " on " : " in ")}");
    }

    [GeneratedRegex(@"\G \((?:[\p{L} ]{2,30}; ?)?(?<phrase>[^()]{4,120})\)")]
    private static partial Regex Behind();

    [GeneratedRegex(@",? (?<!\b(?:on|in|since|from|of|until) )(?:(?<day>(?=[0-9]{1,2} \p{Lu}\p{Ll}+ [0-9]{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{1,2},))|(?=(?:January|February|March|April|May|June|July|August|September|October|November|December) [0-9]{4}|[0-9]{4}$))")]
    private static partial Regex Date();
}
