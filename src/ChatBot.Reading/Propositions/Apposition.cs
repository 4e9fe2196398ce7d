using System.Text.RegularExpressions;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"NAME, a forwarder placed under sanctions by the ministry in May", "NAME, a lender the ministry put on its list in April": a step told in what the firm is said to be.</summary>
internal static partial class Apposition
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        foreach (var (name, _) in sentence.Names)
        {
            if (Undergone().Match(text, name.End) is { Success: true } undergone && StepVerbs.Opening(undergone.Groups["phrase"].Value, VerbForms.Participle) is not null)
                yield return Proposition.Saying(undergone.Index, $"{name.Of(text)} was {undergone.Groups["phrase"].Value}");
            else if (Done().Match(text, name.End) is { Success: true } done && done.Groups["who"] is var who && sentence.Keepers.Any(k => k.Span.Start >= who.Index && k.Span.End <= who.Index + who.Length))
                yield return Proposition.Saying(done.Index, $"{who.Value} {done.Groups["verb"].Value} {name.Of(text)}{done.Groups["rest"].Value}");
        }
    }

    private const string Steps = @"(?:listed|placed|put|sanctioned|blacklisted|designated|added|entered|debarred|removed|struck|delisted)\b";

    // What it is, and nobody else: no other noun behind a preposition or an article, and nothing that denies the step. Greedy, with the words that end it excepted.
    private const string Noun = @", (?:an?|the|one of the|another) (?:(?!(?:that|which|it|they|he|she|we|had|has|have|is|was|were|are|be|being|of|to|for|by|with|from|in|at|on|near|behind|an?|the|not|never|yet|nearly|almost|reportedly|allegedly|soon|once|wrongly|formerly|previously)\b|" + Steps + @")(?:[\p{Ll}\p{N}’'-]+|\p{Lu}[\p{L}-]+(?= \p{Ll})) ){1,6}";

    [GeneratedRegex(@"\G" + ComplexSentence.Seat + Noun + "(?:(?:that|which) (?:was|had been|has been) )?(?<phrase>" + Steps + ComplexSentence.Word + @"{4,120})(?=[,;)]|\.?$)")]
    private static partial Regex Undergone();

    [GeneratedRegex(@"\G" + ComplexSentence.Seat + Noun + @"(?:(?:that|which) )?(?<who>(?:the )?\p{Lu}[\p{L}.’' ]{1,50}?) (?:has |had )?(?<verb>" + Steps + ")(?<rest> " + ComplexSentence.Word + @"{3,80})(?=[,;)]|\.?$)")]
    private static partial Regex Done();
}
