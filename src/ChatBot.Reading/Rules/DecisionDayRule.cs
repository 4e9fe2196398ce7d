using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"The committee took the decision yesterday": the day of the step that the sentence before told without one.</summary>
internal sealed partial class DecisionDayRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || context.Previous?.Sentence.Paragraph != unit.Sentence.Paragraph || Taken().Match(unit.Text) is not { Success: true } match || unit.IsClaim(match.Index)
            || unit.Dates.FirstOrDefault(d => !d.IsLimit && (d.Date.Precision == DatePrecision.Day || match.Groups["that"].Success) && d.Span.End > match.Index && d.Span.Start - (match.Index + match.Length) <= 1) is not { } day)
            yield break;
        // "It was listed after it had shipped pumps. That was in 2021.": which of the two, nobody knows.
        if (match.Groups["that"].Success && Two().IsMatch(context.Previous!.Text))
            yield break;
        foreach (var step in context.LastSteps.Where(s => s is { Date: null, IsUnsure: false } && !s.Action.IsTalk() && !ListingMerge.IsPast(s)))
            yield return step with { Date = day.Date, DateKind = day.Kind == DateKind.Announced ? DateKind.Decision : day.Kind, DateWords = day.Words, Citations = [.. step.Citations, unit.Citation] };
    }

    [GeneratedRegex(@"\b(?:after|before|when|because|since|which|who|while|although)\b")]
    private static partial Regex Two();

    [GeneratedRegex(@"^(?:(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts) (?:[\p{Ll}-]+ ){0,2}(?:decision|step|order|notice|listing|removal|deletion|designation|debarment|move|entry|change|vote|act) (?:itself )?(?:was|is|came|had been|fell|had come|dates|bears the date of)(?: (?:taken|made|dated|signed|adopted|issued|agreed|reached|passed|published|back))?|(?:[Ii]t|[Tt]hey|[Tt]he (?:[\p{L}-]+ ){0,3}(?:committee|council|bank|board|ministry|department|office|agency|bureau|commission|government|ministers|members|authority|regulator)(?: (?:on|for) (?:the )?\p{Lu}\p{L}+)?) (?:had )?(?:took|taken|made|reached|adopted|signed|agreed|issued|passed|dated|approved|ordered|granted) (?:the|that|this|its) (?:decision|step|order|notice|act|measure|move|listing|removal|delisting|deletion|designation|inclusion)|(?<that>That) (?:was|happened|came|took place))(?: (?:to|from|on|late|early|already|only|as early as|as late as))*(?= )")]
    private static partial Regex Taken();
}
