using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"Ministers have signed off A and B" in a text about lists: whose names those who decide agreed to.</summary>
internal sealed partial class SignedOffRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || !context.SpokeOfLists || Signed().Match(unit.Text) is not { Success: true } match || unit.IsClaim(match.Index) || Unreal().IsMatch(unit.Text[..match.Index]) || Doubt.IsUnfounded(unit.Text[..match.Index]) || OfOtherDeal().IsMatch(unit.Text, match.Index))
            yield break;
        var keeper = DocumentKeeper.In(unit.Text, Clause.Before(unit.Text, match.Index)) ?? unit.Label;
        foreach (var company in unit.CompaniesIn(Clause.After(unit.Text, match.Index + match.Length)))
            yield return unit.Step(ListingAction.Added, keeper, unit.DateOf(match.Index)) with { CompanyId = company };
    }

    // Only who decides on such lists, and only names as the object: "signed off the budget" is something else.
    [GeneratedRegex(@"(?<=\b(?:[Mm]inisters|[Aa]mbassadors|[Cc]apitals|[Gg]overnments|[Mm]ember states|the (?:Council|[Cc]ommittee|27))(?: in \p{Lu}\p{L}+)?(?: have| has)?(?: now| today| just| finally)? )(?:signed off(?: on)?|waved through|nodded through|rubber-stamped) (?=\p{Lu}|(?:the|an?) (?:[\p{L}-]+ ){1,4}\p{Lu})")]
    private static partial Regex Signed();

    [GeneratedRegex(@"\b(?:not|never|nor|if|whether|until|unless|once|would|could|might|will|to)\b[^.;]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();

    [GeneratedRegex(@"\G[^.;]*\b(?:takeover|merger|acquisition|purchase|bid|aid|loan|budget|contract|deal|bail-?out|rescue|subsid\w+|exempt\w*|waiver|licen[cs]e)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OfOtherDeal();
}
