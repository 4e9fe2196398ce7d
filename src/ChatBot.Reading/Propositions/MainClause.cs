using System.Text.RegularExpressions;

namespace ChatBot.Reading.Propositions;

/// <summary>"Founded in 2019, NAME was listed on 4 March", "Following the listing of A in May, the office listed B in June": the clause without the phrase before it, which has a day of its own.</summary>
internal static partial class MainClause
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        if (!sentence.Dates.Any(d => !d.IsLimit) || !Opens().IsMatch(text))
            yield break;
        // Whoever is named first behind a comma is its subject.
        var subjects = sentence.Names.Select(n => n.Span.Start).Concat(sentence.Keepers.Select(k => k.Span.Start)).Order();
        foreach (var subject in subjects)
            if (Comma().Match(text[..subject]) is { Success: true } comma && sentence.Dates.Any(d => d.Span.End <= comma.Index))
            {
                if (Verb().IsMatch(text, subject))
                    yield return Proposition.Saying(comma.Index, OffIt().Replace(text[(comma.Index + 1)..], m => sentence.List is { } list ? $"{m.Value[..^2]}{list}" : m.Value)) with { IsMain = true };
                yield break;
            }
    }

    // "Put on the list in May, NAME came off it in June"
    [GeneratedRegex(@"\b(?:off|from|on) it(?=[,.;]|$| (?:on|in|again|last|this)\b)")]
    private static partial Regex OffIt();

    [GeneratedRegex(@"^(?:Following|After|Before|With|Despite|Besides|Unlike|In addition to|Apart from|\p{Lu}\p{Ll}+(?:ed|ing)|Built|Put|Taken|Struck|Set up|Led|Born|Held|Run) ")]
    private static partial Regex Opens();

    [GeneratedRegex(@", (?:(?:the|its|an?) )?(?:(?:[\p{Ll}-]+|\p{Lu}\p{L}+-based) ){0,4}$")]
    private static partial Regex Comma();

    [GeneratedRegex(@"\G[^,;:]{2,90}? (?:was|were|is|are|has|have|had|\p{Ll}+(?:ed|s)|put|took|struck|came|went|left|fell) ")]
    private static partial Regex Verb();
}
