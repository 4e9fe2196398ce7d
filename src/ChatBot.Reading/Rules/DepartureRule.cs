using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME left the list", "NAME joined the list": the company as the one that moves.</summary>
internal sealed partial class DepartureRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        foreach (Match match in Moves().Matches(text))
        {
            var list = new Span(match.Index, match.Index + match.Length);
            if (unit.IsClaim(match.Index) || Undone().IsMatch(text[..match.Index]) || ListPhrase.Find(text, new(match.Groups["list"].Index, text.Length)) is not { } phrase)
                continue;
            var clause = Clause.Before(text, match.Index);
            var heads = HeadNames.In(text, clause).Select(n => n.Span).ToList();
            var date = DatePhrase.For(unit.Dates, match.Index);
            foreach (var company in unit.Mentions.Where(m => heads.Any(h => h.Overlaps(m.Span))).Select(m => m.Company.Id).Distinct())
                yield return new Listing
                {
                    Id = "",
                    Citations = [unit.Citation],
                    CompanyId = company,
                    Action = match.Groups["off"].Success ? ListingAction.Removed : ListingAction.Added,
                    Authority = AuthorityFinder.MostSpecific(text, list)?.Name ?? KnownLists.KeeperIn(text, list),
                    List = phrase.Name,
                    Date = date?.Date,
                    DateKind = date?.Kind ?? DateKind.Unknown,
                    DateWords = date?.Words,
                    ReportedBy = unit.ReportedBy,
                };
        }
    }

    [GeneratedRegex(@"\b(?:(?<off>left(?! on)|leaves|(?:came|comes|dropped|drops|fell|falls|is now|are now) off(?= ))|joined|joins|landed(?= on)|lands(?= on)|ended up(?= on)|(?:went|goes)(?= on(?:to)? the)) (?<list>(?:(?:on|onto) )?(?:the|its|their|[\p{Lu}][\p{L}’']*) [^.;,]{0,60}?(?:[Ll]ist|[Bb]lacklist))\b")]
    private static partial Regex Moves();

    [GeneratedRegex(@"\b(?:not|never|no|could|may|might|would|will|to)\b[^.;,]{0,25}$")]
    private static partial Regex Undone();
}
