using System.Text.RegularExpressions;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"It was on 4 March that the office listed NAME", "It was the office that …", "the company it listed on 4 March was NAME": what is put first or last for weight.</summary>
internal static partial class CleftSentence
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        if (When().Match(sentence.Text) is { Success: true } when)
            yield return Proposition.Saying(when.Groups["rest"].Index, $"{when.Groups["rest"].Value} {when.Groups["when"].Value}");
        else if (Who().Match(sentence.Text) is { Success: true } who)
            yield return Proposition.Saying(who.Groups["who"].Index, $"{who.Groups["who"].Value} {who.Groups["rest"].Value}");
        if (Before().Match(sentence.Text) is { Success: true } before)
            yield return Proposition.Saying(before.Groups["rest"].Index, $"{before.Groups["rest"].Value} on {before.Groups["when"].Value}");
        foreach (Match one in One().Matches(sentence.Text))
            if ((one.Groups["it"].Success ? sentence.Keeper : one.Groups["keeper"].Value) is { Length: > 0 } keeper && sentence.Names.FirstOrDefault(n => n.Span.Start == one.Index + one.Length) is { Company: not null } name)
                yield return Proposition.Saying(one.Index, $"{keeper} {one.Groups["verb"].Value} {name.Span.Of(sentence.Text)} {one.Groups["rest"].Value}");
        foreach (Match one in Suffering().Matches(sentence.Text))
            if (StepVerbs.Opening(one.Groups["verb"].Value, VerbForms.Participle) is not null && sentence.Names.FirstOrDefault(n => n.Span.Start == one.Index + one.Length) is { Company: not null } name)
                yield return Proposition.Saying(one.Index, $"{name.Span.Of(sentence.Text)} was {one.Groups["verb"].Value} {one.Groups["rest"].Value}");
    }

    // "It was 22 January 2024 before the Council listed NAME, and …"
    [GeneratedRegex(@"^(?:(?:And|But|Yet) )?[Ii]t was (?:not until |only on |on )?(?<when>[0-9]{1,2} \p{Lu}\p{Ll}+ [0-9]{4}|\p{Lu}\p{Ll}+ [0-9]{1,2}, [0-9]{4})(?: before| that| when) (?<rest>" + ComplexSentence.Word + @"{6,160})(?=[,;]|\.?$)")]
    private static partial Regex Before();

    // "The firm placed there on 4 March is NAME"
    [GeneratedRegex(@"\b[Tt]he (?:only )?(?:company|firm|enterprise|bank|name|one) (?:(?:that|which) (?:was|has been) )?(?<verb>\p{Ll}+(?:ed|t|k)|put) (?<rest>(?:there\b|(?:on|in|to|from|by) )" + ComplexSentence.Word + @"{0,80}) (?:was|is) ")]
    private static partial Regex Suffering();

    [GeneratedRegex(@"^(?:(?:And|But|Yet) )?[Ii]t was (?:only |already |as (?:early|late) as )?(?<when>(?:on|in) [\p{L}\p{N} ]{3,24}(?:, [0-9]{4})?),? that (?<rest>[^;:]+?)\.?$")]
    private static partial Regex When();

    [GeneratedRegex(@"\b[Tt]he (?:only )?(?:company|firm|enterprise|bank|name) (?:that |which )?(?:(?<it>it)|(?<keeper>(?:the )?\p{Lu}[^,;:]{1,40}?)) (?:had |has )?(?<verb>\p{Ll}+(?:ed|t|k)|put),? (?:(?<rest>(?:on|in|to|from) " + ComplexSentence.Word + @"{3,60}),? )?(?:was|is) ")]
    private static partial Regex One();

    [GeneratedRegex(@"^(?:(?:And|But|Yet) )?[Ii]t was (?<who>(?!not\b|never\b)(?:the )?\p{Lu}[^,;:]{2,60}?),? (?:that|which|who) (?<rest>[^;:]+?)\.?$")]
    private static partial Regex Who();
}
