using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"A listing of NAME is under discussion", "rumours that NAME could be next": what may come to be a listing.</summary>
internal sealed partial class ProspectRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        var text = unit.Text;
        if (Denied().IsMatch(text))
            yield break;
        foreach (Match match in Considered().Matches(text))
            foreach (var mention in unit.Mentions.Where(m => m.Span.Start >= match.Groups["name"].Index && m.Span.Start <= match.Index + match.Length).Take(1))
                yield return Prospect(unit, mention, match.Index, ListingAction.Proposed);
        foreach (Match match in Next().Matches(text))
            if (unit.Mentions.LastOrDefault(m => m.Span.End <= match.Index && match.Index - m.Span.End < 40) is { Company: not null } mention)
                yield return Prospect(unit, mention, match.Index, ListingAction.Rumoured);
    }

    /// <summary>The names of the companies that such a sentence speaks of, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text)
    {
        foreach (Match match in Considered().Matches(text))
            foreach (var name in ProperName.Find(text, new(match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length)).Where(n => Nations.Find(n.Text) is null).Take(1))
                yield return name;
        foreach (Match match in Next().Matches(text))
            foreach (var name in ProperName.Find(text, new(Math.Max(0, match.Index - 100), match.Index)).TakeLast(1).Where(n => match.Index - n.Span.End <= 2))
                yield return name;
    }

    private static Listing Prospect(Unit unit, CompanyMention mention, int at, ListingAction action)
    {
        var date = unit.DateOf(at);
        var all = new Span(0, unit.Text.Length);
        return new()
        {
            Id = "",
            Citations = [unit.Citation],
            CompanyId = mention.Company.Id,
            Action = action,
            Authority = AuthorityFinder.MostSpecific(unit.Text, all)?.Name ?? KnownLists.KeeperIn(unit.Text, all),
            List = ListPhrase.Find(unit.Text, all)?.Name,
            Date = date?.Date,
            DateKind = date?.Kind ?? DateKind.Unknown,
            DateWords = date?.Words,
            ReportedBy = unit.SourceAt(at),
        };
    }

    [GeneratedRegex(@"\b(?:listing|designation|blacklisting|inclusion|addition|sanctioning) of (?<name>[^.;]{2,120}?) (?:was|is|had been|has been|were|are) (?:(?!(?:never|not|no)\b)\p{L}+ )?(?:considered|proposed|discussed|planned|debated|mooted|weighed|under (?:discussion|consideration|review)|on the table)|\b(?:weighing|considering|mulling|discussing|planning|preparing|drafting) (?:similar |further |new |possible |additional )?(?:steps|measures|sanctions|action|curbs|restrictions|a listing|listings) (?:against|on|for|of) (?<name>(?=\p{Lu}|the )[^.;,]{2,80})|\b(?:propos(?:al|ed)|plan|draft|bid|motion|move) (?:to (?:list|sanction|blacklist|add|designate)|for (?:the )?(?:listing|sanctioning|designation) of) (?<name>(?=\p{Lu})[^.;,]{2,80})")]
    private static partial Regex Considered();

    [GeneratedRegex(@"\b(?:could|may|might|is set to|is said to|is rumou?red to|is tipped to|looks set to) (?:soon |well |also )?(?:be (?:next|the next)|follow suit|be hit with sanctions|join(?= the [^.;]{0,30}list)|face sanctions|land on(?= [^.;]{0,30}list))\b|\bis (?:rumou?red|reportedly|said) to be next\b|\bis next in line\b", RegexOptions.IgnoreCase)]
    private static partial Regex Next();

    [GeneratedRegex(@"\b(?:not|never|no longer)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();
}
