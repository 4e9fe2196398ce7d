using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;

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
        if (NameIn(unit.Text) is not { } name || !unit.IsStatement || ListedGroup.For(context.Groups, null, ListingAction.Added) is not { } group
            || unit.Mentions.FirstOrDefault(m => m.Span.Overlaps(name.Span)) is not { Company: not null } mention)
            yield break;
        yield return group.Announcement with { CompanyId = mention.Company.Id, Citations = [.. group.Announcement.Citations, unit.Citation] };
    }

    /// <summary>The name of such a member; null where a sentence does not open so, or tells of a step of its own.</summary>
    public static ProperName? NameIn(string text) =>
        Only().Match(text) is { Success: true } only && ProperName.Find(text, new(only.Length, text.Length)).FirstOrDefault() is { Text: not null } sole && sole.Span.Start == only.Length && HeadNames.IsCompanyLike(sole.Text) && sole.Text.Contains(' ', StringComparison.Ordinal) ? sole :
        Opening().Match(text) is { Success: true } match && ListingClauseReader.FindAll(text, listInMind: true).TrueForAll(c => c.NamesOnly) && !ListMotionRule.Subjects(text).Any()
        && ProperName.Find(text, new(match.Length, text.Length)).FirstOrDefault() is { Text: not null } name && name.Span.Start == match.Length && HeadNames.IsCompanyLike(name.Text)
            ? name : null;

    [GeneratedRegex(@"^(?:It|This|That|The (?:company|firm|name)) is (?:the (?:[\p{Ll}-]+ ){1,4})?(?=\p{Lu})")]
    private static partial Regex Only();

    [GeneratedRegex(@"^(?:The|A|Another) (?:first |second |third |fourth |fifth |sixth |seventh |eighth |other |last |final |only |new |remaining )?(?:newcomer|addition|new entrant|new name|name on the list|designee),? (?:is |was )?(?:the (?:\p{Ll}[\p{L}-]* ){0,3})?(?=\p{Lu})|^(?:The (?:first|second|third|fourth|fifth|other|last)(?: of (?:them|these))?|One|Another)(?: is|,) (?:the (?:\p{Ll}[\p{L}-]* ){1,4})?(?=\p{Lu})")]
    private static partial Regex Opening();
}
