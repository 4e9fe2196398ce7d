using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>
/// "The ministry will lift its freeze on NAME. The removal takes effect on Friday.": a removal that the keeper of a list has announced, from the day on which the text says that it
/// takes effect. Without such a day nobody is off the list yet.
/// </summary>
internal sealed partial class ComingRemovalRule : IRule
{
    // More than a text has in mind, and a bound for one that repeats a sentence thousands of times.
    private const int Remembered = 10;

    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        if (!unit.IsStatement)
            yield break;
        foreach (var (coming, day) in Announced(unit, context))
            if (day is null)
            {
                context.ComingRemovals.Add(coming);
                if (context.ComingRemovals.Count > Remembered)
                    context.ComingRemovals.RemoveAt(0);
            }
            else
                foreach (var removal in coming.On(day.Coming(context.Published), unit))
                    yield return removal;
        // "two makers", whom the next sentences name
        for (var i = 0; i < context.ComingRemovals.Count; i++)
            if (context.ComingRemovals[i] is { Companies.IsEmpty: true, Count: var count } unnamed && unit.Mentions.Select(m => m.Company.Id).Distinct().ToImmutableArray() is var named && named.Length == count)
                context.ComingRemovals[i] = unnamed with { Companies = named };
        if (TakesEffect().Match(unit.Text) is { Success: true } effect && !unit.IsClaim(effect.Index) && unit.Dates.Where(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day).ToList() is [var from])
        {
            foreach (var removal in context.ComingRemovals.SelectMany(c => c.On(from.Coming(context.Published), unit)))
                yield return removal;
            context.ComingRemovals.Clear();
        }
    }

    /// <summary>The names in such an announcement, for whoever has to find out that they are companies.</summary>
    public static IEnumerable<ProperName> Names(string text) => Clauses(text).Where(c => c.List is not null || AuthorityFinder.ActorIn(text, c.Agent) is not null).SelectMany(c => c.Objects(text)).SelectMany(o => HeadNames.In(text, o));

    private static IEnumerable<(ComingRemoval Coming, DatePhrase? Day)> Announced(Unit unit, ReadingContext context)
    {
        foreach (var clause in Clauses(unit.Text))
        {
            var verb = clause.Predicate.Group.Start;
            if (unit.IsClaim(verb) && !unit.IsAnnounced(verb) || Condition.IsIn(unit.Text) || ListingAnnouncement.Of(unit, clause, context) is not { Authority: { } keeper } announcement || AuthorityFinder.Known(keeper) is null)
                continue;
            var companies = clause.Objects(unit.Text).SelectMany(unit.CompaniesIn).Distinct().ToImmutableArray();
            yield return (
                new(announcement, companies, companies.IsEmpty ? GroupPhrase.Find(unit.Text, clause.Companies)?.Count : companies.Length),
                unit.Dates.FirstOrDefault(d => clause.Tail.Contains(d.Span.Start) && !d.IsLimit && d.Date.Precision == DatePrecision.Day && d.Coming(context.Published).Date.Start >= context.Published));
        }
    }

    private static IEnumerable<ListingClause> Clauses(string text) =>
        // Few sentences say so: the others need not be parsed.
        !text.Contains("will ", StringComparison.Ordinal) && !text.Contains("shall ", StringComparison.Ordinal) ? []
            : ListingClauseReader.FindAll(text, listInMind: true).Where(c => c is { Action: ListingAction.Removed, Predicate: { IsNegated: false, Modality: Modality.Planned } } && Will().IsMatch(c.Predicate.Group.Of(text)));

    [GeneratedRegex(@"^(?:will|shall) (?!not\b|soon\b|never\b|likely\b|probably\b)")]
    private static partial Regex Will();

    [GeneratedRegex(@"^(?:The|This|Its|Their|Both) (?:removals?|delistings?|deletions?|lifting|changes?|decisions?|steps?|moves?)\b[^.;,]{0,60} (?:takes?|will take) effect\b")]
    private static partial Regex TakesEffect();
}
