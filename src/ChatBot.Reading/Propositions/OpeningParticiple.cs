using System.Text.RegularExpressions;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"Listed by the Union in May and delisted in June, NAME is …": a participle before the company that it is about.</summary>
internal static partial class OpeningParticiple
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Names.Count == 0 || sentence.Names[0].Span is var name && Lead().Match(text[..name.Start]) is not { Success: true } lead)
            yield break;
        lead = Lead().Match(text[..name.Start]);
        var phrase = lead.Groups["phrase"].Value;
        phrase = char.ToLowerInvariant(phrase[0]) + phrase[1..];
        if (StepVerbs.Opening(phrase, VerbForms.Participle) is null)
            yield break;
        yield return Proposition.Saying(0, $"{name.Of(text)} {(Since().IsMatch(phrase) ? "has been" : "was")} {phrase}");
    }

    [GeneratedRegex(@"^(?:(?:First|Already|Originally|Once|Long|Previously|Initially|Having (?:first |already |once )?been|Being) )?(?<phrase>\p{L}[^;:]{2,160}), (?:(?:the|its|an?) )?(?:(?:[\p{Ll}-]+|\p{Lu}\p{L}+-based) ){0,4}$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\bsince\b")]
    private static partial Regex Since();
}
