using System.Text.RegularExpressions;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"NAME of Pago Pago, listed in 2018, …": a participle right behind the company that it is about.</summary>
internal static partial class ReducedRelative
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (var (name, _) in sentence.Names)
        {
            if (Behind().Match(text, name.End) is not { Success: true } behind || StepVerbs.Opening(behind.Groups["phrase"].Value, VerbForms.Participle) is not { } verb || Object().IsMatch(behind.Groups["phrase"].Value, verb.Span.End))
                continue;
            var phrase = behind.Groups["phrase"];
            var isLast = text[(phrase.Index + phrase.Length)..].Trim('.', ' ').Length == 0;
            var agent = By().IsMatch(phrase.Value) || KnownLists.NameIn(phrase.Value) is not null || sentence.Keeper is not { } keeper ? "" : $" by {keeper}";
            yield return Proposition.Saying(phrase.Index, $"{name.Of(text)} {(isLast ? "was" : "had been")} {verb.Span.Of(phrase.Value)}{sentence.OntoList(verb.Verb, "", phrase.Value[verb.Span.End..])}{agent}");
        }
    }

    [GeneratedRegex(@"\G" + ComplexSentence.Seat + @", (?:(?:first|already|once|also|itself|originally|previously|long|likewise) )*(?<phrase>" + ComplexSentence.Word + @"{4,120})(?=[,;)]|\.?$)")]
    private static partial Regex Behind();

    // "Norway's central bank, NAME, excluded the firm": it did so itself.
    [GeneratedRegex(@"\G (?:the|an?|its|their|his|\p{Lu})\b")]
    private static partial Regex Object();

    [GeneratedRegex(@"\bby\b")]
    private static partial Regex By();
}
