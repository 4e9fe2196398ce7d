using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME figures there for the first time", "NAME has gone": who is new on the list that was named right before, and who is missing there.</summary>
internal sealed partial class ThereRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        if (!unit.IsStatement || context.Lists.Meant(unit) is not { } list || list.Citation.Paragraph != unit.Sentence.Paragraph && list.Citation != context.Previous?.Citation
            // "NAME is a newcomer in the edition. OTHER no longer figures in it.": the list of the step told right before.
            && !(context.Previous?.Sentence.Paragraph == unit.Sentence.Paragraph && context.LastSteps.Any(s => s.Citations.Contains(list.Citation))))
            yield break;
        foreach (Match match in Stands().Matches(text))
        {
            var subject = Clause.Before(text, match.Index);
            if (unit.IsClaim(match.Index) || Unreal().IsMatch(subject.Of(text)) || Doubt.IsUnfounded(text[..match.Index]))
                continue;
            var companies = unit.CompaniesIn(subject).ToList();
            if (companies.Count == 0 && Antecedent.Of(unit, subject, context) is { } meant)
                companies.Add(meant.Company.Id);
            var step = unit.Step(match.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added, list.Keeper ?? unit.Label, DateOf(unit, match, context), null, list);
            foreach (var company in companies)
                yield return step with { CompanyId = company };
        }
    }

    /// <summary>The names before such words, for whoever has to find out that they are companies.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The text right before; empty at the start.</param>
    public static IEnumerable<ProperName> Names(string text, string before) =>
        Lists().IsMatch(before) ? Stands().Matches(text).SelectMany(m => HeadNames.In(text, Clause.Before(text, m.Index))).Where(n => n.Text.Contains(' ', StringComparison.Ordinal)) : [];

    // "The ministry brought out its list on 3 May. NAME figures there for the first time.": since then. What stands aside about who is missing is of another day.
    private static DatePhrase? DateOf(Unit unit, Match match, ReadingContext context)
    {
        var clause = new Span(match.Index, Clause.After(unit.Text, match.Index + match.Length).End);
        return unit.Dates.FirstOrDefault(d => !d.IsLimit && clause.Contains(d.Span.Start))
            ?? (context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph ? previous.Dates.LastOrDefault(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day) ?? DayOf(context.LastSteps) : null);
    }

    private static DatePhrase? DayOf(IReadOnlyList<Listing> steps) =>
        steps is [{ Date: { Precision: DatePrecision.Day } day, DateWords: { } words } told, ..] && !ListingMerge.IsPast(told) ? new(default, words, day, told.DateKind, IsLimit: false) : null;

    [GeneratedRegex(@"\b(?:(?:(?:now |also |both |all )*(?:figures?|appears?|features?|stands?|is|are) (?:now |also |both |all |newly )*(?:there|on it|in it|therein) (?:for the first time|as (?:a )?(?:newcomers?|new names?))|(?:makes?|made|has made|have made) (?:its|their) (?:debut|first appearance)(?: there| on it)?|(?:is|are) (?:new|newcomers) (?:there|on it|to it))|(?<off>no longer (?:figures?|appears?|features?|stands?) (?:there|on it|in it)|(?:has|have|is|are) (?:now |since |also |both )*(?:gone|disappeared|vanished|dropped out|missing|no longer (?:there|on it|in it|among them))(?: from (?:it|there))?))(?=[,.;]|$)")]
    private static partial Regex Stands();

    [GeneratedRegex(@"\b(?:not|never|no|none|nobody|neither|nor|if|whether|few)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\b(?:[Ll]ist|[Bb]lacklist|[Rr]egister|[Rr]oll|[Aa]nnex)\b")]
    private static partial Regex Lists();
}
