using System.Text.RegularExpressions;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"the list, in which NAME was entered on 4 March": when somebody got onto a list, told in a clause about the list.</summary>
internal static partial class ListRelative
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        foreach (var list in ListPhrase.All(sentence.Text, new(0, sentence.Text.Length)))
            if (Which().Match(sentence.Text, list.Span.End) is { Success: true } which && StepVerbs.Opening(which.Groups["verb"].Value, VerbForms.Participle) is not null && sentence.Resolve(which.Groups["who"].Value, which.Index) is { } who)
                yield return Proposition.Saying(which.Index, $"{who} was {which.Groups["verb"].Value} {which.Groups["to"].Value} {ComplexSentence.WithoutPreposition(list.Span.Of(sentence.Text))} {which.Groups["when"].Value}");
    }

    [GeneratedRegex(@"\G,? (?<to>in|on|onto|to|under) which (?<who>it|(?:the )?\p{L}[^,;:]{1,60}?) (?:was|has been|had been|is) (?:(?:first|already|once|itself) )?(?<verb>\p{Ll}+) (?<when>(?:on|in|since) " + ComplexSentence.Word + @"{3,24})(?=[,;]|\.?$)")]
    private static partial Regex Which();
}
