using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>
/// The days of several companies of one step, each told beside its company: "listed A in 2021, in 2022 B, and on 4 March C", "A and B were added on
/// 4 March and 14 May respectively". The verb is said once; a day of one is none of another.
/// </summary>
internal static partial class GappedDays
{
    /// <summary>The steps of a sentence, those of one verb with the days beside their companies, and those whose verb is left out.</summary>
    public static IEnumerable<Fact> Complete(IReadOnlyList<Fact> told, Unit unit)
    {
        var steps = told.OfType<Listing>().Where(l => l is { Action: ListingAction.Added or ListingAction.Removed, IsUnsure: false } && l.Citations.Contains(unit.Citation)).ToList();
        if (steps.Count == 0 || steps.Select(s => (s.Action, s.Authority)).Distinct().Count() > 1 || unit.Dates.Count(d => !d.IsLimit) < 2)
            return told;
        var companies = unit.Mentions.SkipWhile(m => !steps.Exists(s => s.CompanyId == m.Company.Id)).DistinctBy(m => m.Company.Id).ToList();
        var days = Respectively().IsMatch(unit.Text) ? InOrder(unit, companies.FindAll(m => steps.Exists(s => s.CompanyId == m.Company.Id)).ConvertAll(m => m.Company.Id)) : Beside(unit, companies);
        return told.Select(f => f is Listing step && steps.Contains(step) && days.TryGetValue(step.CompanyId, out var day) ? StepDate.On(step, day) : f)
            .Concat(days.Where(d => !steps.Exists(s => s.CompanyId == d.Key)).Select(d => StepDate.On(steps[0], d.Value) with { CompanyId = d.Key, Reason = null }))
            .DistinctBy(f => f is Listing l ? (l.CompanyId, l.Action, l.Authority, l.Date) : (object)f);
    }

    private static Dictionary<string, DatePhrase> InOrder(Unit unit, List<string> companies) =>
        unit.Dates.Where(d => !d.IsLimit).ToList() is { } days && days.Count == companies.Count ? companies.Zip(days).ToDictionary(p => p.First, p => p.Second) : [];

    // Whose verb is left out has its day right before its name; the one with the verb has the day that is left.
    private static Dictionary<string, DatePhrase> Beside(Unit unit, List<CompanyMention> companies)
    {
        var days = new Dictionary<string, DatePhrase>(StringComparer.Ordinal);
        var rest = unit.Dates.Where(d => !d.IsLimit).ToList();
        for (var i = 1; i < companies.Count; i++)
        {
            var (name, company) = companies[i];
            var since = companies[i - 1].Span.End;
            if (rest.Find(d => d.Span.Start >= since && d.Span.End <= name.Start && Coordinating().IsMatch(unit.Text[since..d.Span.Start]) && Leading().IsMatch(unit.Text[d.Span.End..name.Start])) is not { } own || !Closed().IsMatch(unit.Text, name.End))
                continue;
            days[company.Id] = own;
            rest.Remove(own);
        }
        if (days.Count > 0 && rest is [var left])
            days[companies[0].Company.Id] = left;
        return days;
    }

    // "listed A in 2021, and" before the day of another
    [GeneratedRegex(@"^(?: (?:on|in) [\p{L}\p{N} ,]{3,20})?(?:[,;]|,? and|,? then|, and then),? $")]
    private static partial Regex Coordinating();

    [GeneratedRegex(@"^,? (?:(?:the|its|a|an|another) (?:[\p{L}-]+ ){0,3})?$")]
    private static partial Regex Leading();

    [GeneratedRegex(@"\G(?:[.,;)]|$| and\b)")]
    private static partial Regex Closed();

    [GeneratedRegex(@"\brespectively\b")]
    private static partial Regex Respectively();
}
