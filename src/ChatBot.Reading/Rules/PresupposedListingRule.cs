using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"The designation last Wednesday of NAME", "the listing of NAME, which dates from 3 May": a step that a sentence takes for known, whatever it says about it.</summary>
internal sealed partial class PresupposedListingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement || ListingClause.StockExchange().IsMatch(unit.Text))
            yield break;
        foreach (var match in Steps(unit.Text))
        {
            var date = DateIn(unit, match);
            if (date is null || Unreal().IsMatch(unit.Text[..match.Index]))
                continue;
            foreach (var company in unit.CompaniesIn(NameOf(unit.Text, match)))
                yield return unit.Step(ListingAction.Added, AuthorityFinder.MostSpecific(unit.Text, new(match.Index, match.Groups["name"].Index))?.Name ?? unit.Label, date) with { CompanyId = company };
        }
    }

    /// <summary>The names behind such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) => Steps(text).SelectMany(m => HeadNames.In(text, NameOf(text, m)));

    private static IEnumerable<Match> Steps(string text) => When().Matches(text).Concat(Since().Matches(text));

    private static Span NameOf(string text, Match match) =>
        match.Groups["name"].Length > 0 ? new(match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length) : Clause.After(text, match.Groups["name"].Index);

    private static DatePhrase? DateIn(Unit unit, Match match)
    {
        var day = match.Groups["day"];
        return unit.Dates.FirstOrDefault(d => d.Span.Start >= day.Index - 5 && d.Span.End <= day.Index + day.Length + 1);
    }

    private const string Noun = "(?:[Dd]esignation|[Ll]isting|[Bb]lacklisting|[Ss]anctioning)";

    [GeneratedRegex(@"\b(?:[Tt]he|[Ii]ts|\p{Lu}\p{L}+['’]s?) (?:recent |earlier |\p{L}+ )?" + Noun + @" (?<day>(?:(?:on|in|last|this|of|yesterday|today|early|late) ?)*(?:[0-9]{1,2} )?(?:\p{Lu}\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|month|week|year|(?<=day ?))(?: [0-9]{1,2})?(?:,? [0-9]{4})?) of (?:the )?(?<name>)(?=\p{Lu}|\p{Ll}[\p{L} -]{2,40} \p{Lu})")]
    private static partial Regex When();

    [GeneratedRegex(@"\b(?:[Tt]he|[Ii]ts|\p{Lu}\p{L}+['’]s?) (?:" + Noun + @" of|[Ee]ntry (?:for|of)) (?:the )?(?<name>[^;:]{2,80}?)(?:,? (?:which|that) (?:dates|dated) (?:from|back to) |, (?:dating|dated) (?:from|back to|of) )(?<day>[^,;]{4,24})")]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:no|whether|if|possible|expected|planned|proposed|future|never|without|denied)\b[^.;]{0,30}$", RegexOptions.IgnoreCase)]
    private static partial Regex Unreal();
}
