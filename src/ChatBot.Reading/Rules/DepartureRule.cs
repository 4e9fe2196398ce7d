using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME left the list", "NAME joined the list": the company as the one that moves.</summary>
internal sealed partial class DepartureRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (Match match in Moves().Matches(unit.Text))
        {
            if (ListingIn(unit, match) is not { } listing)
                continue;
            var heads = HeadNames.In(unit.Text, Clause.Before(unit.Text, match.Index)).Select(n => n.Span).ToList();
            foreach (var company in unit.Mentions.Where(m => heads.Any(h => h.Overlaps(m.Span))).Select(m => m.Company.Id).Distinct())
                yield return listing with { CompanyId = company };
        }
    }

    /// <summary>"Two shipbuilders left the list": the removal, without a company, that a sentence without one tells; null when it tells none.</summary>
    public static Listing? OfNobodyNamed(Unit? unit) =>
        unit is { Mentions.Count: 0 } && Moves().Match(unit.Text) is { Success: true } match && match.Groups["off"].Success ? ListingIn(unit, match) : null;

    private static Listing? ListingIn(Unit unit, Match match)
    {
        var (text, list) = (unit.Text, new Span(match.Index, match.Index + match.Length));
        if (unit.IsClaim(match.Index) || Undone().IsMatch(text[..match.Index]) || (ListPhrase.At(text, match.Groups["list"].Index) ?? ListPhrase.Find(text, list)) is not { } phrase)
            return null;
        var date = unit.DateOf(match.Index);
        return new()
        {
            Id = "",
            Citations = [unit.Citation],
            CompanyId = "",
            Action = match.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added,
            Authority = AuthorityFinder.MostSpecific(text, list)?.Name ?? KnownLists.KeeperIn(text, list),
            List = phrase.Name,
            Date = date?.Date,
            DateKind = date?.Kind ?? DateKind.Unknown,
            DateWords = date?.Words,
            ReportedBy = unit.ReportedBy,
        };
    }

    [GeneratedRegex(@"\b(?:(?<off>left(?! on)|leaves|exited|exits|quit|(?:came|comes|dropped|drops|fell|falls|is now|are now) off(?= ))|joined|joins|landed(?= on)|lands(?= on)|ended up(?= on)|(?:went|goes)(?= on(?:to)? the)) (?<list>(?:(?:on|onto) )?(?:the|its|their|[\p{Lu}][\p{L}’']*) [^.;,]{0,60}?(?:[Ll]ist|[Bb]lacklist))\b")]
    private static partial Regex Moves();

    [GeneratedRegex(@"\b(?:not|never|no|could|may|might|would|will|to)\b[^.;,]{0,25}$")]
    private static partial Regex Undone();
}
