using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>What a text takes back of the steps that it told: "The Council listed A, not B", "was added on 4 June, not 3 June", "it was the Commerce Department, not OFAC", "A is no new name".</summary>
/// <param name="Company">Whose step; null where it is that of anybody.</param>
/// <param name="Authority">The keeper wrongly named; null where it is not about the keeper.</param>
/// <param name="Date">The day wrongly told; null where it is not about the day.</param>
internal sealed partial record Retraction(string? Company, string? Authority, FactDate? Date)
{
    /// <summary>Whether it takes back only that somebody came onto a list now, so that earlier steps and removals stand.</summary>
    private bool IsOfNewEntry { get; init; }

    /// <summary>That a company was told to be new on a list by mistake.</summary>
    public static Retraction OfNewEntry(string company) => new(company, null, null) { IsOfNewEntry = true };

    /// <summary>Those of the companies of which a correction says that they were not listed, whatever the text said of them elsewhere.</summary>
    /// <param name="source">The source.</param>
    /// <param name="facts">What was read from it.</param>
    public static IEnumerable<Retraction> OfNotListed(Source source, IEnumerable<Fact> facts) =>
        facts.OfType<Event>().Where(e => e.Type == NotListedRule.Type && CorrectionRule.Opens(source.Passages[e.Citations[0].Paragraph - 1].Text))
            .Where(e => e.CompanyId is not null).Select(e => OfNewEntry(e.CompanyId!) with { Authority = e.Actor });

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
        (IsOfNewEntry ? step.Action == ListingAction.Added && !ListingMerge.IsPast(step) : step.Action is ListingAction.Added or ListingAction.Removed) && (Company is null || Company == step.CompanyId)
        && (Authority is null || step.Authority is { } keeper && ListingMerge.AreCompatible(keeper, Authority)) && (Date is null || step.Date == Date);

    [GeneratedRegex(@",? (?:and )?not (?:as (?:we )?(?:first |previously )?(?:reported|stated|written),? )?(?:on |by |from |in )?(?:the )?")]
    private static partial Regex Not();
}
