using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME has been on the Union's list since 2019": a listing told by its state, and the removal of those who had been on the list that some have left.</summary>
internal sealed partial class StandingListingRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (Match match in State().Matches(unit.Text).Concat(Added().Matches(unit.Text)))
        {
            var last = unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index);
            if (last == default || match.Value[0] is ',' or ';' && match.Index - last.Span.End > 2 || unit.IsClaim(match.Index) || ListingClause.StockExchange().IsMatch(unit.Text))
                continue;
            if (!IsSubject(unit.Text, match, last))
                continue;
            var list = ListPhrase.Find(unit.Text, new(match.Index, unit.Text.Length));
            var seen = list?.Span ?? new Span(match.Index, Math.Min(unit.Text.Length, match.Index + 80));
            var keeper = AuthorityFinder.MostSpecific(unit.Text, seen)?.Name ?? KnownLists.KeeperIn(unit.Text, seen) ?? LineKeeper.Of(unit.Text);
            if (keeper is null && IsVague(unit.Text, match, list))
                continue;
            var date = unit.Dates.FirstOrDefault(d => d.Span.Start >= match.Index);
            var companies = Companies(unit, last, match);
            // "Two shipbuilders left the list. A and B had been on it since 2021.": on the same list.
            var departure = BeenOnIt().IsMatch(unit.Text, match.Index) && context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph
                ? DepartureRule.OfUnnamedFirms(previous, companies.Count) : null;
            foreach (var company in companies)
            {
                yield return new Listing
                {
                    Id = "",
                    Citations = [unit.Citation],
                    CompanyId = company,
                    Action = ListingAction.Added,
                    Authority = departure?.Authority ?? keeper,
                    List = list?.Name ?? departure?.List,
                    Date = date?.Date,
                    // Whatever the text announces, this listing is older.
                    DateKind = date?.Kind is DateKind.HistoricalMonth or DateKind.HistoricalYear ? date.Kind : DateKind.ListedOn,
                    DateWords = date?.Words,
                    ReportedBy = unit.ReportedBy,
                };
                if (departure is not null)
                    yield return departure with { CompanyId = company, Citations = [.. departure.Citations, unit.Citation] };
            }
        }
    }

    /// <summary>Whether it may be no government's list: what is merely listed somewhere, or since some day, can be a share, and "under investigation" is no list.</summary>
    private static bool IsVague(string text, Match match, ListPhrase? list) =>
        (list?.Name is null && (match.Groups["stays"].Success || MerelyListed().IsMatch(match.Value)))
        || (list is null && match.Value[0] is not (',' or ';') && !BeenOnIt().IsMatch(text, match.Index));

    /// <summary>Whether it is said of the company itself, and nobody doubts or denies it: not of its founder, nor of whoever else is named after it.</summary>
    private static bool IsSubject(string text, Match match, CompanyMention company)
    {
        var between = new Span(company.Span.End, Math.Max(company.Span.End, match.Index));
        if (Doubt().IsMatch(text[..company.Span.Start]) || Denial().IsMatch(between.Of(text)) || Possessive().IsMatch(between.Of(text)))
            return false;
        return match.Groups["stays"].Success
            ? HeadNames.In(text, Clause.Before(text, match.Index)).LastOrDefault() is { Text: not null } head && head.Span.Overlaps(company.Span)
            : match.Value[0] is ',' or ';' || !ProperName.Find(text, between).Any(n => HeadNames.IsCompanyLike(n.Text) || Nations.Find(n.Text) is not null);
    }

    /// <summary>The company before such words, and those it is coordinated with where the words are of several.</summary>
    private static List<string> Companies(Unit unit, CompanyMention last, Match match)
    {
        var subjects = new List<CompanyMention> { last };
        var heads = HeadNames.In(unit.Text, Clause.Before(unit.Text, match.Index)).Select(n => n.Span).ToList();
        if (match.Value.StartsWith("have ", StringComparison.Ordinal) || match.Value.StartsWith("had ", StringComparison.Ordinal))
            foreach (var mention in unit.Mentions.Where(m => m.Span.End <= last.Span.Start && heads.Any(h => h.Overlaps(m.Span))).Reverse())
                if (unit.Text[mention.Span.End..subjects[^1].Span.Start] is var gap && (gap is " and " or ", and " || (gap is ", " && subjects.Count > 1)))
                    subjects.Add(mention);
                else
                    break;
        return [.. subjects.AsEnumerable().Reverse().Select(m => m.Company.Id).Distinct()];
    }

    /// <summary>The names right before such words, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) =>
        State().Matches(text).Concat(Added().Matches(text)).SelectMany(m => ProperName.Find(text, new(Math.Max(0, m.Index - 100), m.Index)).TakeLast(1).Where(n => m.Index - n.Span.End <= 9));

    [GeneratedRegex(@"\b(?:has|have|had) (?:already |itself )?been (?:on|subject to|under|listed (?:by|on|under|since|in)|sanctioned by|blacklisted by|designated by) (?=[^,.;]{0,80}?\b(?:[Ll]ist|[Bb]lacklist|sanctions|since)\b)|\bis already (?:on|subject to|under) (?=[^,.;]{0,80}?\b(?:[Ll]ist|[Bb]lacklist|sanctions)\b)|\b(?<stays>is still|remains|stays) on (?=[^,.;]{0,60}?\b(?:[Ll]ist|[Bb]lacklist)\b)")]
    private static partial Regex State();

    // "NAME, added in 2022, …", "(NAME; listed since 4 March)"
    [GeneratedRegex(@"[,;] (?:first |already |itself )?(?:(?:added|listed|designated|sanctioned|blacklisted)(?: to [^,.;()]{2,40})?(?: by [^,.;()]{2,40})? (?:in|on|since|already since) (?=[^,.;]{0,40}[0-9])|(?:already )?(?:on [^,.;()]{2,40} since (?=[^,.;]{0,40}[0-9])|since [^,.;()]{2,20} on (?=[^,.;]{0,40}list)))|[,;] already since (?=[^,.;]{0,20}[0-9]{4} on [^,.;]{0,30}list)")]
    private static partial Regex Added();

    [GeneratedRegex(@"\b(?:whether|unclear|if|once|until)\b[^.;]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex Doubt();

    [GeneratedRegex(@"\b(?:no longer|not|never)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denial();

    [GeneratedRegex(@"^['’]s? \p{Ll}")]
    private static partial Regex Possessive();

    [GeneratedRegex(@"\Ghad (?:already |itself )?been on (?:it|the list|that list)\b")]
    private static partial Regex BeenOnIt();

    [GeneratedRegex(@"\blisted (?:in|on|under|since|already since) $")]
    private static partial Regex MerelyListed();
}
