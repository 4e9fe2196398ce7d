using System.Text.RegularExpressions;
using ChatBot.Reading.Rules;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Propositions;

/// <summary>"… after designating it in May", "…, having been entered by the Union", "Being added to the list cost NAME a third": a step told by a gerund or a perfect participle.</summary>
internal static partial class GerundPhrase
{
    public static IEnumerable<Proposition> In(ComplexSentence sentence)
    {
        var text = sentence.Text;
        var lower = text.Length > 0 ? char.ToLowerInvariant(text[0]) + text[1..] : text;
        foreach (var match in StepVerbs.Find(lower, VerbForms.Gerund))
            if (Lead().IsMatch(lower[..match.Span.Start]) && Active(sentence, match.Span.Start, match.Span.End, match.Verb, match.Verb.Past + (match.Verb.Particle is { } p ? " " + p : "")) is { } told)
                yield return told;
        foreach (var match in StepVerbs.Find(lower, VerbForms.Participle))
        {
            if (PerfectActive().Match(lower[..match.Span.Start]) is { Success: true } having && ListingKeeper.Opener(text, having.Index) is null && Active(sentence, having.Index, match.Span.End, match.Verb, "had " + match.Verb.Done) is { } active)
                yield return active;
            if (Passive().Match(lower[..match.Span.Start]) is { Success: true } being && Suffered(sentence, being.Groups["verb"].Index, match) is { } suffered)
                yield return suffered;
        }
    }

    // Whoever acts in the clause around it.
    private static Proposition? Active(ComplexSentence sentence, int start, int end, Verb verb, string said)
    {
        var text = sentence.Text;
        // "By adding NAME, the office would hit a supplier": it did not.
        if (!sentence.Keepers.Any(k => k.Span.End <= start) && (Possible().IsMatch(text, end) || sentence.Names.FirstOrDefault(n => Comma().IsMatch(text[..n.Span.Start]) && n.Span.Start > end) is { Company: not null } subject && !sentence.Keepers.Any(k => k.Span.Start > end && k.Span.Start < subject.Span.Start)))
            return null;
        var keeper = sentence.Keepers.LastOrDefault(k => k.Span.End <= start && !Relative().IsMatch(text, k.Span.End)) is { Authority: not null } before ? before : sentence.Keepers.FirstOrDefault(k => k.Span.Start >= end);
        if (keeper.Authority is null)
            return null;
        // "After listing A in May, the office did the same to B": what it lists ends with the comma.
        var phrase = new Span(end, Close().Match(text, end) is { Success: true } close ? close.Index : text.Length);
        if (phrase.Contains(keeper.Span.Start))
            return null;
        // "amended its list on 4 March, adding NAME": on that day.
        var day = text[..start].TrimEnd().EndsWith(',') && !sentence.Dates.Any(d => phrase.Contains(d.Span.Start)) && sentence.Dates.Where(d => !d.IsLimit && d.Span.End <= start).ToList() is [var only] ? " " + only.Words : "";
        return sentence.Resolve(phrase.Of(text), start) is { } object_ ? Proposition.Saying(start, $"{sentence.WithArticle(keeper.Span)} {said}{sentence.OntoList(verb, object_, day)}") : null;
    }

    private static Proposition? Suffered(ComplexSentence sentence, int start, VerbMatch match)
    {
        var companies = sentence.Names.DistinctBy(n => n.Company).ToList();
        var subject = companies.Count == 1 ? companies[0] : companies.LastOrDefault(n => n.Span.End <= start);
        if (subject.Company is null)
            return null;
        var end = Close().Match(sentence.Text, match.Span.End) is { Success: true } close ? close.Index : sentence.Text.Length;
        var phrase = sentence.Text[match.Span.End..end];
        phrase = FiniteVerb().Match(phrase) is { Success: true } main ? phrase[..main.Index] : phrase;
        return Proposition.Saying(start, $"{subject.Span.Of(sentence.Text)} was {match.Verb.Done}{sentence.OntoList(match.Verb, "", phrase)}");
    }

    [GeneratedRegex(@"\b(?:would|could|may|might|will)\b")]
    private static partial Regex Possible();

    // Whose gerund it is: "After adding it to its customers, NAME was …"
    [GeneratedRegex(@", (?:(?:the|its|an?) )?(?:[\p{Ll}-]+ ){0,3}$")]
    private static partial Regex Comma();

    // "has followed the Treasury, which listed NAME in May, by putting it on its own list": not the Treasury.
    [GeneratedRegex(@"\G,? (?:which|who|where)\b")]
    private static partial Regex Relative();

    [GeneratedRegex(@"(?:(?:^|[ ,])(?:after|since|by|following|upon|when|while)(?: (?:first|also|already|once|initially|itself))* |, (?:also |thus |thereby |in the process )?)$")]
    private static partial Regex Lead();

    [GeneratedRegex(@"(?:^|[ ,])having (?:(?:first|already|once|also|itself|previously) )*$")]
    private static partial Regex PerfectActive();

    [GeneratedRegex(@"(?:^|[ ,])(?:(?:after|since|by|following|upon|for|despite) )?(?<verb>having (?:(?:first|already|once|also|itself|previously) )*been|being|only to be) $")]
    private static partial Regex Passive();

    [GeneratedRegex(@"[;:]|,(?! [0-9]{4}\b)|\.?$| (?:and|while|but) (?=\p{Ll}+ing\b)")]
    private static partial Regex Close();

    // "being added to the list on 4 March cost NAME a third": the verb of the clause around it.
    [GeneratedRegex(@" (?:cost|costs|hurt|hurts|hit|meant|means|left|has|had|did|does|came|was|is|made|makes|brought|forced|drove|led|sent|put)\b")]
    private static partial Regex FiniteVerb();
}
