using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"since 4 March, the day the office added it to its list", "the decision of 4 March by which the office …": a clause that says what happened on a day.</summary>
internal static partial class DayRelative
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (var date in sentence.Dates)
            if (Behind().Match(text, date.Span.End) is { Success: true } behind && Day(date.Words) is { } day && sentence.Resolve(Own(behind.Groups["clause"].Value), behind.Groups["clause"].Index) is { } clause)
                yield return Proposition.Saying(behind.Groups["clause"].Index, $"{clause} {day}");
    }

    // "the decision by which the bank had placed NAME on its list was revoked on 14 May": up to the verb of the decision.
    private static string Own(string clause) => AfterOwn().Match(clause) is { Success: true } own ? own.Value : clause;

    [GeneratedRegex(@"^.*? (?:had|has) .+?(?= (?:was|is|were|are|has been|remains?|stands?) \p{Ll})")]
    private static partial Regex AfterOwn();

    // "since March 4, 2024": the preposition goes.
    private static string? Day(string words) =>
        ComplexSentence.Bare(words) is [_, ..] bare ? char.IsDigit(bare[0]) && bare.Length > 4 || bare.Contains(',', StringComparison.Ordinal) ? $"on {bare}" : $"in {bare}" : null;

    [GeneratedRegex(@"\G,? (?:(?:the (?:very |same )?(?:day|date|month|year|week)(?: (?:on|in) which| when| that)?|on which|in which|when|by which|with which|under which) )(?<clause>" + ComplexSentence.Word + @"{6,140})(?=[,;.]|$)")]
    private static partial Regex Behind();
}
