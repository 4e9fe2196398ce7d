using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>What a correction takes back of the steps told before: "The Council listed A, not B", "was added on 4 June, not 3 June", "it was the Commerce Department, not OFAC".</summary>
/// <param name="Company">Whose step; null where it is that of anybody.</param>
/// <param name="Authority">The keeper wrongly named; null where it is not about the keeper.</param>
/// <param name="Date">The day wrongly told; null where it is not about the day.</param>
internal sealed partial record Retraction(string? Company, string? Authority, FactDate? Date)
{
    /// <summary>What a sentence of a correction takes back.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="told">The steps that it tells.</param>
    /// <param name="context">What was read so far.</param>
    public static IEnumerable<Retraction> In(Unit unit, IEnumerable<Listing> told, ReadingContext context)
    {
        if (!CorrectionRule.Begins(unit, context))
            yield break;
        foreach (Match not in Not().Matches(unit.Text))
        {
            var at = not.Index + not.Length;
            var companies = unit.Mentions.Where(m => m.Span.Start < not.Index).Select(m => m.Company.Id).Distinct().DefaultIfEmpty(null).ToList();
            if (unit.Mentions.FirstOrDefault(m => m.Span.Start == at) is { Company: { } wrong })
                yield return new(wrong.Id, null, null);
            else if (AuthorityFinder.Find(unit.Text, new(at, unit.Text.Length)).FirstOrDefault() is { Authority: { } keeper } found && found.Span.Start == at)
                foreach (var company in companies)
                    yield return new(company, keeper.Name, null);
            else if (new DateResolver(context.Published).Find(unit.Text[at..]).FirstOrDefault(d => d.Span.Start == 0) is { } day)
                foreach (var company in companies)
                    yield return new(company, null, day.Date);
        }
        // "An earlier version said that NAME was listed on 3 June. It was listed on 4 June."
        if (context.Previous is { } earlier && CorrectionRule.IsOfEarlierVersion(earlier.Text) && earlier.Dates.Where(d => d.Date.Precision == DatePrecision.Day).Select(d => d.Date).Distinct().ToList() is [var mistaken])
            foreach (var step in told.Where(s => s.Date is { Precision: DatePrecision.Day } right && right != mistaken))
                yield return new(step.CompanyId, null, mistaken);
    }

    /// <summary>Whether a step told elsewhere is what it takes back.</summary>
    public bool Covers(Listing step) =>
        step.Action is ListingAction.Added or ListingAction.Removed && (Company is null || Company == step.CompanyId)
        && (Authority is null || step.Authority is { } keeper && ListingMerge.AreCompatible(keeper, Authority)) && (Date is null || step.Date == Date);

    [GeneratedRegex(@",? (?:and )?not (?:as (?:we )?(?:first |previously )?(?:reported|stated|written),? )?(?:on |by |from |in )?(?:the )?")]
    private static partial Regex Not();
}
