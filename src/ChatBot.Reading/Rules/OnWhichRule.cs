using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The department released an updated list, on which NAME appears": whom a list holds, told behind it.</summary>
internal sealed partial class OnWhichRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        foreach (Match match in OnWhich().Matches(text))
        {
            var before = new Span(0, match.Groups["who"].Index);
            if (!unit.IsStatement || unit.IsClaim(match.Index) || Unreal().IsMatch(text[..match.Groups["verb"].Index]))
                continue;
            var keeper = KnownLists.KeeperIn(text, before) ?? AuthorityFinder.MostSpecific(text, before)?.Name ?? unit.Label;
            if (keeper is null || unit.Dates.LastOrDefault(d => !d.IsLimit && d.Span.End <= before.End) is var date && date is null && !context.SpokeOfLists)
                continue;
            var who = Span.Of(match.Groups["who"]);
            var companies = unit.CompaniesIn(who).ToList();
            if (companies.Count == 0 && Antecedent.Of(unit, who, context) is { } meant)
                companies.Add(meant.Company.Id);
            foreach (var company in companies)
                yield return unit.Step(ListingAction.Added, keeper, date, ListPhrase.All(text, before).LastOrDefault() is { IsRestrictive: true } list ? list.Name : null) with { CompanyId = company };
        }
    }

    /// <summary>The names in such a clause, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        OnWhich().Matches(text).SelectMany(m => HeadNames.In(text, Span.Of(m.Groups["who"])));

    [GeneratedRegex(@"\b(?:[Ll]ist|[Bb]lacklist|[Aa]nnex|[Ss]chedule)\b[^;.]{0,140}?, (?:on|in|among) which (?<who>[^;:\uE000]{2,120}?),? (?:now |also |newly |again )?(?<verb>appears?|appeared|figures?|figured|features?|featured|stands?|(?:is|are|was|were) (?:newly |also |now )?(?:named|listed|included|designated|entered|identified))\b")]
    private static partial Regex OnWhich();

    [GeneratedRegex(@"\b(?:not|never|no(?!\.)|neither|nor|none|if|whether|draft|proposed|leaked|planned)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();
}
