using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"The entry NAME was amended. Listed on: 30 March 2018.": since when the entry of which the sentence before speaks has stood.</summary>
internal sealed partial class EntryDayRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || unit.Mentions.Count > 0 || context.Previous is not { } before || before.Sentence.Paragraph != unit.Sentence.Paragraph || unit.Dates is not [{ IsLimit: false } day]
            || Listed().Match(unit.Text) is not { Success: true } listed || day.Span.Start > listed.Length || !Nothing().IsMatch(unit.Text, day.Span.End)
            || !listed.Value.Contains(':', StringComparison.Ordinal) && !Entry().IsMatch(before.Text) || before.Mentions.Select(m => m.Company.Id).Distinct().ToList() is not [var company])
            yield break;
        var meant = context.Lists.Meant(unit);
        var keeper = (meant?.Citation.Paragraph == unit.Sentence.Paragraph ? meant.Keeper : null) ?? unit.Label ?? meant?.Keeper;
        if (keeper is not null)
            yield return unit.Step(ListingAction.Added, keeper, day) with { CompanyId = company, DateKind = DateKind.ListedOn, Citations = [unit.Citation, before.Citation] };
    }

    [GeneratedRegex(@"^(?:First |Originally |Initially )?[Ll]isted(?: (?:on|since|in))?:? ")]
    private static partial Regex Listed();

    [GeneratedRegex(@"\b(?:entry|listing|designation|amended|added|removed|deleted|updated)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Entry();

    [GeneratedRegex(@"\G\W*$")]
    private static partial Regex Nothing();
}
