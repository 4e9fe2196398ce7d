using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>Words for what a firm owns, which who keeps a list of firms freezes: "froze NAME's assets".</summary>
internal static partial class AssetPhrase
{
    /// <summary>Whether a clause tells that somebody's assets are frozen.</summary>
    public static bool IsFrozenIn(ClauseParts parts) =>
        parts.Match.Verb.Base == "freeze"
        && (Of().IsMatch(parts.Text, parts.Match.Span.End)
            || parts.Predicate.IsPassive && (Before().IsMatch(parts.WordsBefore) || Own().IsMatch(parts.WordsBefore) || AuthorityFinder.Find(parts.Text, ClauseRoles.ByAgent(parts.Text, parts.Tail)).Any()));

    /// <summary>Whether a clause tells a freeze, for which no list need be named.</summary>
    public static bool IsOfFreeze(ListingClause clause) => clause.Predicate.Verb.Base == "freeze";

    /// <summary>The companies whose assets a clause freezes, where they are no object of its own: "froze NAME's assets", "its assets are frozen".</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="authority">Who freezes them.</param>
    /// <param name="context">What was read so far.</param>
    public static IEnumerable<string> OwnersIn(Unit unit, ListingClause clause, string? authority, ReadingContext context)
    {
        if (clause.Predicate.Verb.Base != "freeze")
            return [];
        // "froze NAME's assets", "froze its assets"
        var owners = Of().Match(unit.Text, clause.Tail.Start) is { Success: true } assets
            ? OwnerMeant(unit, assets, context) ?? unit.Mentions.Where(m => m.Span.Start >= clause.Tail.Start && m.Span.End <= assets.Index + assets.Length).Select(m => m.Company.Id).Distinct().ToList()
            : [];
        // "NAME's assets are frozen": by who keeps lists, and not by a judge or a bank.
        return owners.Count == 0 && authority is { } by && Authorities.Find(by) is not null && clause.Predicate.IsPassive && Own().Match(unit.Text[..clause.Predicate.Group.Start]) is { Success: true } frozen
            ? OwnerMeant(unit, frozen, context) ?? unit.Mentions.Where(m => m.Span.End == frozen.Groups["whose"].Index).Select(m => m.Company.Id).ToList()
            : owners;
    }

    // "its assets": null where the words name their owner themselves.
    private static List<string>? OwnerMeant(Unit unit, Match assets, ReadingContext context) =>
        assets.Groups["its"] is not { Success: true } its ? null
        : Antecedent.Of(unit, Span.Of(its), context) is { } owner ? [owner.Company.Id] : [];

    // "froze NAME's assets"
    [GeneratedRegex(@"\G (?:whatever|everything|every (?:penny|cent|dollar|euro|rouble|pound)(?: that)?|all (?:that )?)(?: the)? (?=\p{Lu}[^,;]{2,60}? (?:possess|own|held|hold|has|had)\w*\b)|\G ?(?:(?:\p{Lu}[^,;]{1,60}?)['’]s?|(?<its>its|their)|(?<its>the (?:company|firm|bank|group))['’]s) (?:\p{L}+ )?(?:assets|funds|accounts)\b")]
    private static partial Regex Of();

    // "the assets of NAME are frozen"
    [GeneratedRegex(@"\b(?:assets|funds|accounts|economic resources|property)(?: and (?:\p{L}+ ){0,2}(?:assets|funds|resources|property|interests))? (?:of|belonging to|owned by|held by) (?:the )?(?=[^,;]*\p{Lu})")]
    internal static partial Regex Before();

    // "NAME's assets are frozen"
    [GeneratedRegex(@"(?:(?<=\p{L}\.?)(?<whose>)['’]s?|\b(?<its>[Ii]ts)) (?:\p{L}+ )?(?:assets|funds|accounts|property)(?: (?:in|within) (?:the )?\p{Lu}\p{L}+)?,? $")]
    private static partial Regex Own();
}
