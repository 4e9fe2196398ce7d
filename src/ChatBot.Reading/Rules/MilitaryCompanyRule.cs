using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The Pentagon named A and B as Chinese military companies", "A was identified as a Chinese military company on 7 January": put on the list of those, which one keeper has.</summary>
internal sealed partial class MilitaryCompanyRule : IRule
{
    private const string Keeper = "US Defense Department";
    private const string Named = "(?:named|identified|labell?ed|designated|branded|classed|classified)";
    private const string Label = "(?:as |to be )(?:an? )?Chinese military compan(?:y|ies)\\b";

    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        if (!unit.IsStatement || Find(text) is not { } match
            || unit.IsClaim(match.Groups["verb"].Index) || UnrealStep.IsIn(text[..match.Groups["verb"].Index]) || Hearsay.IsIn(text) || match.Groups["it"].Success && !SpokeOfKeeper(unit, context))
            yield break;
        foreach (var company in unit.CompaniesIn(NamesIn(text, match)))
            yield return unit.Step(ListingAction.Added, Keeper, unit.DateOf(match.Groups["verb"].Index) ?? DayBefore(unit, context), null) with { CompanyId = company };
    }

    /// <summary>The names in such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        Find(text) is { } match ? HeadNames.In(text, NamesIn(text, match)) : [];

    private static Match? Find(string text) =>
        Active().Match(text) is { Success: true } active ? active : Passive().Match(text) is { Success: true } passive ? passive : null;

    private static Span NamesIn(string text, Match match) =>
        match.Groups["names"] is { Success: true } names ? Span.Of(names) : Clause.Before(text, match.Index);

    // "The Pentagon published its list on 7 January. It names …": that list, and on that day.
    private static bool SpokeOfKeeper(Unit unit, ReadingContext context) =>
        context.Previous is { } before && before.Sentence.Paragraph == unit.Sentence.Paragraph && KnownLists.KeeperIn(before.Text, new(0, before.Text.Length)) == Keeper;

    private static Dates.DatePhrase? DayBefore(Unit unit, ReadingContext context) =>
        SpokeOfKeeper(unit, context) && context.Previous!.Dates.Where(d => !d.IsLimit).ToList() is [var day] ? day : null;

    [GeneratedRegex(@"\b(?:Pentagon|[Dd]efen[cs]e [Dd]epartment|Department of Defen[cs]e|(?<it>^(?:It|The (?:list|update|notice|edition|version|department))))\b(?: \([^()]{2,12}\))?(?: (?:on|in) [^,;:]{3,24}?)? (?:(?:has|also|now|newly) ){0,2}(?<verb>names?|identif(?:y|ies)|labels?|brands?|" + Named + @")\b (?<names>[^;:“”""]{3,200}?) " + Label)]
    private static partial Regex Active();

    // By whom else, it is no more than what somebody calls it.
    [GeneratedRegex(@"\b(?<verb>(?:was|were|has been|have been) (?:also )?" + Named + ") " + Label + @"(?! (?:by (?!(?:the )?(?:Pentagon|US Defen[cs]e|Defen[cs]e|Department of Defen[cs]e|US Department of Defen[cs]e)\b)|in (?:an?|the|its)\b))")]
    private static partial Regex Passive();
}
