using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>"NAME followed on 14 May, and OTHER on 3 June", "On 14 May it did the same to the firm's customer, NAME": one keeper's step told before, of further companies.</summary>
internal static partial class NextCompanies
{
    /// <summary>The steps of those who follow: of whoever is told of first, and of those behind whose verb is left out.</summary>
    public static IEnumerable<Listing> Read(Unit unit, ReadingContext context)
    {
        if (context.LastSteps is not [.., { Action: ListingAction.Added or ListingAction.Removed, IsUnsure: false, Authority: { } keeper } last])
            yield break;
        var start = unit.Mentions.FindIndex(m => IsTold(unit, m, keeper));
        if (start < 0 || context.LastSteps.Any(s => s.CompanyId == unit.Mentions[start].Company.Id))
            yield break;
        foreach (var (company, date) in Days(unit, start))
            yield return unit.Step(last.Action, keeper, date, last.List) with { CompanyId = company, Citations = [unit.Citation, .. last.Citations.Take(1)] };
    }

    private static bool IsTold(Unit unit, CompanyMention mention, string keeper) =>
        (IsDoneTo(unit.Text, mention, keeper) || FollowsOn().IsMatch(unit.Text, mention.Span.End)) && !FollowingRule.Unreal().IsMatch(unit.Text[..mention.Span.Start]) && !unit.IsClaim(mention.Span.Start)
        && (IsDoneTo(unit.Text, mention, keeper) || AlsoListedRule.IsSubject(unit, new(0, mention.Span.End))) && !AlsoListedRule.OfMarket().IsMatch(unit.Text);

    private static bool IsDoneTo(string text, CompanyMention mention, string keeper) =>
        SameToo().Match(text) is { Success: true } done && mention.Span.Start >= done.Index + done.Length && Described().IsMatch(text[(done.Index + done.Length)..mention.Span.Start])
        && (FollowingRule.ByIt().IsMatch(text[..done.Index]) || DocumentKeeper.In(text, Clause.Before(text, done.Index)) == keeper);

    private static IEnumerable<(string Company, DatePhrase Date)> Days(Unit unit, int start)
    {
        var text = unit.Text;
        var follows = FollowsOn().Match(text, unit.Mentions[start].Span.End);
        var date = FollowingRule.DateAt(unit, follows.Success ? follows.Index + follows.Length : unit.Mentions[start].Span.End)
            // "On 14 May it did the same to NAME"
            ?? (follows.Success ? null : unit.Dates.LastOrDefault(d => !d.IsLimit && d.Span.End <= SameToo().Match(text).Index));
        // "NAME followed on 14 May with a lawsuit": something else.
        for (var i = start; date is not null && (!follows.Success || FollowingRule.NoMore().IsMatch(text, date.Span.End)); i++)
        {
            yield return (unit.Mentions[i].Company.Id, date);
            if (i + 1 >= unit.Mentions.Count || unit.Mentions[i + 1].Span is var next && (next.Start < date.Span.End || !AndThen().IsMatch(text[date.Span.End..next.Start])))
                yield break;
            date = FollowingRule.DateAt(unit, unit.Mentions[i + 1].Span.End);
        }
    }

    [GeneratedRegex(@"\b(?:did|does|has done) the same (?:to|with|for) ")]
    private static partial Regex SameToo();

    [GeneratedRegex(@"^(?:(?:the|its|a|an|another|(?:the|that) (?:firm|company|bank|group)['’]s) (?:[\p{Ll}-]+ ){0,3}(?:[\p{Ll}-]+, )?)?$")]
    private static partial Regex Described();

    [GeneratedRegex(@"\G(?:, (?:an?|the|its) [^,;:]{3,60},)? (?:followed|came next|was next|joined it|joined them)(?: there)?(?= (?:on|in|later|a (?:day|week|month|year)|two|three|four)\b)(?![^.;]{2,40}, to )")]
    private static partial Regex FollowsOn();

    [GeneratedRegex(@"^,? (?:and|then|and then) (?:(?:the|its|a|an) (?:[\p{Ll}-]+ ){1,3})?$")]
    private static partial Regex AndThen();
}
