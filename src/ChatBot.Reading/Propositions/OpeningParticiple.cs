using System.Text.RegularExpressions;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"Listed by the Union in May and delisted in June, NAME is …": a participle before the company that it is about.</summary>
internal static partial class OpeningParticiple
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        if (sentence.Names.Count == 0 || Lead().Match(sentence.Text[..sentence.Names[0].Span.Start]) is not { Success: true } lead)
            yield break;
        var words = lead.Groups["phrase"].Value;
        var phrase = char.ToLowerInvariant(words[0]) + words[1..];
        if (StepVerbs.Opening(phrase, VerbForms.Participle) is not null)
            yield return Proposition.Saying(0, $"{sentence.Names[0].Span.Of(sentence.Text)} {(Since().IsMatch(phrase) ? "has been" : "was")} {phrase}");
    }

    [GeneratedRegex(@"^(?:(?:First|Already|Originally|Long|Previously|Initially|Having (?:first |already |once )?been|Being) )?(?<phrase>\p{L}[^;:]{2,160}), (?:(?:the|its|an?) )?(?:(?:[\p{Ll}-]+|\p{Lu}\p{L}+-based) ){0,4}$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\bsince\b")]
    private static partial Regex Since();
}
