using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"On 3 June the bank notified NAME that it had debarred it": what a keeper tells the firm itself.</summary>
internal static partial class NotifiedFirm
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        foreach (var (keeper, _) in sentence.Keepers)
            if (Notifies().Match(sentence.Text, keeper.End) is { Success: true } notifies && sentence.Names.FirstOrDefault(n => n.Span.Start >= notifies.Groups["whom"].Index && n.Span.End <= notifies.Groups["whom"].Index + notifies.Groups["whom"].Length) is { Company: not null } name)
                yield return Proposition.Saying(notifies.Index, $"{When(sentence, keeper.Start)}{sentence.WithArticle(keeper)} {notifies.Groups["verb"].Value} {name.Span.Of(sentence.Text)} {notifies.Groups["rest"].Value}");
    }

    // The day on which it says so, where the sentence opens with it.
    private static string When(ComplexSentence sentence, int keeper) =>
        sentence.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.End < keeper) is { } day && Opening().IsMatch(sentence.Text[..day.Span.Start]) ? $"{day.Words} " : "";

    [GeneratedRegex(@"^(?:[0-9]{1,2}[.)] )?$")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G (?:has |had )?(?:notified|informed|advised|told) (?<whom>[^,;:]{2,80}?) that it (?:has |had )?(?<verb>(?:cross-)?\p{Ll}+) (?:it|them|the (?:company|firm|subsidiary))\b(?!['’])(?<rest>" + ComplexSentence.Word + @"{0,120})(?=[,;]|\.?$)")]
    private static partial Regex Notifies();
}
