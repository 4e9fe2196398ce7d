using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>"Has anybody else listed NAME? Yes: the UK in May 2024, and Canada a month later.": an answer that says no more than who and when.</summary>
internal sealed partial class AnsweredKeepersRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (context.Previous is not { } asked || asked.Sentence.Paragraph != unit.Sentence.Paragraph || !Question().IsMatch(asked.Text) || !Yes().IsMatch(unit.Text) || !unit.IsStatement
            || context.CompaniesOf(asked).Select(m => m.Company.Id).Distinct().ToList() is not [var company])
            yield break;
        foreach (var (span, authority) in AuthorityFinder.Find(unit.Text, new(0, unit.Text.Length)).Where(f => DocumentKeeper.KeepsLists(f.Authority)))
            if (unit.Dates.FirstOrDefault(d => d.Span.Start >= span.End) is { IsLimit: false } date && Since().IsMatch(unit.Text[span.End..date.Span.Start]))
                yield return unit.Step(ListingAction.Added, authority.Name, date) with { CompanyId = company, DateKind = DateKind.ListedOn, Citations = [unit.Citation, asked.Citation] };
    }

    [GeneratedRegex(@"\b(?:(?:anybody|anyone|somebody|someone|who|nobody) else|(?:other|another|more|further) (?:\p{Ll}+ )?(?:countr(?:y|ies)|governments?|authorit(?:y|ies)|capitals?|lists?|blacklists?|regulators?|keepers?)|elsewhere)\b[^?]*\?$", RegexOptions.IgnoreCase)]
    private static partial Regex Question();

    [GeneratedRegex(@"^(?:Yes|Indeed|Quite so|Several|Two|Three|(?:It|They) (?:is|are|has|have|was|were))\b")]
    private static partial Regex Yes();

    // Between a keeper and its day.
    [GeneratedRegex(@"^,? ?(?:(?:(?:has|have) )?(?:did|done|listed|sanctioned|blacklisted|added|put|had)(?: so| it| the (?:firm|company))?(?: (?:to|on) (?:its|the) (?:own )?(?:\p{L}+ )?list)?,? ?)?$")]
    private static partial Regex Since();
}
