using System.Text.RegularExpressions;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"The office added A to its list on 4 March and took B off it the same day": a second verb of the same subject, with the list and the day of the first.</summary>
internal static partial class CoordinatedStep
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Keepers.Count == 0 || sentence.Keepers[0].Span is var keeper && !Subject().IsMatch(text[..keeper.Start]))
            yield break;
        foreach (var match in StepVerbs.Find(text, VerbForms.Past | VerbForms.Third))
        {
            if (match.Span.Start < keeper.End || Conjunction().Match(text[..match.Span.Start]) is not { Success: true } and)
                continue;
            var list = ListPhrase.All(text, new(keeper.End, and.Index)).Cast<ListPhrase?>().LastOrDefault();
            var end = Close().Match(text, match.Span.End) is { Success: true } close ? close.Index : text.Length;
            var phrase = new Span(match.Span.Start, end);
            var words = phrase.Of(text);
            if (list is { } named)
                words = OffIt().Replace(words, m => m.Groups["off"].Value + " " + ComplexSentence.WithoutPreposition(named.Span.Of(text)));
            if (sentence.Resolve(words, phrase.Start) is not { } told || told == words && !sentence.Names.Any(n => phrase.Contains(n.Span.Start)))
                continue;
            if (sentence.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.End <= and.Index) is { } day)
                told = SameDay().IsMatch(told) ? SameDay().Replace(told, " " + day.Words)
                    // "on 14 May lifted one freeze and imposed another": what stands before the first verb is the day of both.
                    : day.Span.Start - keeper.End is 1 or 2 && !sentence.Dates.Any(d => phrase.Contains(d.Span.Start)) ? $"{told} {day.Words}" : told;
            yield return Proposition.Saying(match.Span.Start, $"{sentence.WithArticle(keeper)} {told}");
        }
    }

    [GeneratedRegex(@"^(?:(?:On|In|Yesterday|Last|This) [^,;:]{0,30}(?:, [0-9]{4})?,? )?(?:[Tt]he )?$|^[^;:]{3,24}[:–-] (?:[Tt]he )?$")]
    private static partial Regex Subject();

    [GeneratedRegex(@"(?:,| and|, and|,? but|,? then|, and then) (?:also |then |later |at the same time )?$")]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"[;:]|,(?! [0-9]{4}\b)|\.?$| and (?:also |then )?(?=\p{Ll}+(?:ed|s) )")]
    private static partial Regex Close();

    [GeneratedRegex(@"\b(?<off>off|from|on|onto|to|into) (?:it|there)\b|\b(?<off>off)(?=$| (?:on|in|the same)\b)")]
    private static partial Regex OffIt();

    [GeneratedRegex(@" (?:on )?(?:the|that) same (?:day|date)\b")]
    private static partial Regex SameDay();
}
