using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The fourth newcomer, NAME, is said to …": one more of a group that was announced before.</summary>
internal sealed partial class NextMemberRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        // "One company was removed from the list. It is NAME."
        if (unit.IsStatement && Only().Match(unit.Text) is { Success: true } only && context.Groups.LastOrDefault() is { Count: 1 } one && one.Announcement.Citations[0] == context.Previous?.Citation
            && unit.Mentions.FirstOrDefault(m => m.Span.Start == only.Index + only.Length) is { Company: { } meant })
            yield return one.Announcement with { CompanyId = meant.Id, Citations = [.. one.Announcement.Citations, unit.Citation] };
        // "Three firms were sanctioned. Another has many clients. One of them is NAME": of the clients.
        if (!unit.IsStatement || OfThem().IsMatch(unit.Text) && context.LastSteps.Count == 0 && context.Groups.LastOrDefault()?.Announcement.Citations[0] != context.Previous?.Citation || (ListedGroup.For(context.Groups, null, ListingAction.Added)?.Announcement ?? OneOfSeveral(context)) is not { } group)
            yield break;
        foreach (var company in Names(unit.Text).SelectMany(n => unit.CompaniesIn(n.Span)).Distinct())
            yield return group with { CompanyId = company, Citations = [.. group.Citations, unit.Citation] };
    }

    // "NAME was one of three firms sanctioned by Britain. The others are A and B."
    private static Listing? OneOfSeveral(ReadingContext context) =>
        context.Steps.LastOrDefault(s => s is { Action: ListingAction.Added, IsUnsure: false }) is { } step && OneOf().IsMatch(step.Citations[0].Quote) ? step with { Reason = null } : null;

    [GeneratedRegex(@"\b(?:one|two|among) (?:of )?(?:the )?(?:" + Numbers.TwoToTen + @"|[0-9]{1,2}) (?:[\p{L}-]+ ){1,3}")]
    private static partial Regex OneOf();

    /// <summary>The names of such members; empty where a sentence does not open so, or tells of a step of its own.</summary>
    public static IEnumerable<ProperName> Names(string text)
    {
        if (Only().Match(text) is { Success: true } only && ProperName.Find(text, new(only.Length, text.Length)).FirstOrDefault() is { Text: not null } sole && sole.Span.Start == only.Length && HeadNames.IsCompanyLike(sole.Text) && sole.Text.Contains(' ', StringComparison.Ordinal))
            return [sole];
        var (rest, opening) = (Rest().Match(text), Opening().Match(text));
        if (!rest.Success && !opening.Success || !ListingClauseReader.FindAll(text, listInMind: true).TrueForAll(c => c.NamesOnly) || ListMotionRule.Subjects(text).Any())
            return [];
        if (rest.Success)
            return HeadNames.In(text, new(rest.Length, text.Length)).Where(n => HeadNames.IsCompanyLike(n.Text));
        return ProperName.Find(text, new(opening.Length, text.Length)).FirstOrDefault() is { Text: not null } name && name.Span.Start == opening.Length && HeadNames.IsCompanyLike(name.Text) ? [name] : [];
    }

    [GeneratedRegex(@"^(?:One of|The others|The other (?:two|three|four|five|six)|The rest|The remaining)\b")]
    private static partial Regex OfThem();

    [GeneratedRegex(@"^The (?:others|other (?:two|three|four|five|six)|rest|remaining (?:two|three|four|five|six))(?: of (?:them|these))? (?:are|were|is):? (?=(?:the |an? )?(?:[\p{L}-]+ ){0,5}\p{Lu})")]
    private static partial Regex Rest();

    [GeneratedRegex(@"^(?:It|This|That|The (?:company|firm|name)) is (?:the (?:[\p{Ll}-]+ ){1,4})?(?=\p{Lu})")]
    private static partial Regex Only();

    [GeneratedRegex(@"^(?:The|A|Another) (?:first |second |third |fourth |fifth |sixth |seventh |eighth |other |last |final |only |new |remaining )?(?:newcomer|addition|new entrant|new name|name on the list|designee),? (?:is |was )?(?:the (?:\p{Ll}[\p{L}-]* ){0,3})?(?=\p{Lu})|^(?:The (?:first|second|third|fourth|fifth|other|last)(?: of (?:them|these))?|One|Another)(?: of (?:them|these|those|the (?:" + Numbers.TwoToTen + @")))?(?: is|,) (?:the (?:\p{Ll}[\p{L}-]* ){1,4})?(?=\p{Lu})")]
    private static partial Regex Opening();
}
