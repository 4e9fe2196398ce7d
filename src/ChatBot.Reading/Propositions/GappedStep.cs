using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"A was listed on 4 March, B on 14 May and C on 3 June", "listed A on 4 March and B on 14 May": the verb told once, for several companies with a day each.</summary>
internal static partial class GappedStep
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        if (sentence.Dates.Count < 2 || sentence.Names.Count < 2)
            yield break;
        var first = sentence.Names[0].Span;
        var day = sentence.Dates.FirstOrDefault(d => d.Span.Start >= first.End);
        if (day is null || !Placed().IsMatch(day.Words))
            yield break;
        // Between the first name and its day stands the verb, or, where somebody acts, before the name.
        var verb = text[first.End..day.Span.Start];
        var isPassive = Passive().IsMatch(verb);
        if (!isPassive && !Actively().IsMatch(verb) || sentence.Names.Skip(1).Any(n => n.Span.Start < day.Span.Start))
            yield break;
        var end = day.Span.End;
        foreach (var (name, _) in sentence.Names.Skip(1))
        {
            if (name.Start < end || !Next().IsMatch(text[end..name.Start]) || sentence.Dates.FirstOrDefault(d => d.Span.Start >= name.End && d.Span.Start - name.End <= 2) is not { } own || text[name.End..own.Span.Start].Trim().Length > 0)
                yield break;
            yield return Proposition.Saying(name.Start, isPassive ? $"{name.Of(text)}{verb}{own.Words}" : $"{text[..first.Start]}{name.Of(text)}{verb}{own.Words}");
            end = own.Span.End;
        }
    }

    [GeneratedRegex("^(?:on|in) ", RegexOptions.IgnoreCase)]
    private static partial Regex Placed();

    [GeneratedRegex(@"^ (?:was|were|has been|had been) [^,;:]{3,100}$")]
    private static partial Regex Passive();

    [GeneratedRegex(@"^ (?:(?:to|on|onto|in|into|from|off) [^,;:]{3,60} )?$")]
    private static partial Regex Actively();

    [GeneratedRegex(@"^(?:,|,? and|, then|,? followed by) (?:(?:the|its) (?:\p{Ll}[\p{L}-]* ){0,3})?$")]
    private static partial Regex Next();
}
