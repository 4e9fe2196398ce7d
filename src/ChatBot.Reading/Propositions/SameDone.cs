using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"Switzerland listed NAME in May and Japan did the same in June": the first clause again, of another keeper and day.</summary>
internal static partial class SameDone
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        if (sentence.Keepers.Count < 2 || sentence.Names.Count == 0)
            yield break;
        var first = sentence.Keepers[0].Span;
        foreach (var (keeper, _) in sentence.Keepers.Skip(1))
            if (Did().Match(sentence.Text, keeper.End) is { Success: true } did && Joins().Match(sentence.Text[..keeper.Start]) is { Success: true } and
                && sentence.Dates.Where(d => d.Span.Start > first.End && d.Span.End <= and.Index).Select(d => d.Span).FirstOrDefault() is { IsEmpty: false } day)
                yield return Proposition.Saying(keeper.Start, $"{sentence.WithArticle(keeper)}{sentence.Text[first.End..day.Start].TrimEnd()} {did.Groups["when"].Value}");
    }

    [GeneratedRegex(@"\G (?:has |had )?(?:did|done|followed) (?:the same|so|likewise|suit),? (?<when>(?:on|in) " + ComplexSentence.Word + @"{3,24})(?=[,;]|\.?$)")]
    private static partial Regex Did();

    [GeneratedRegex(@"(?:,? and|,? while|;|,? but) (?:[Tt]he )?$")]
    private static partial Regex Joins();
}
