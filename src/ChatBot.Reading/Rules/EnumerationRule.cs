using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The three listed firms are A, B and C": lists each as the sentence that announced the group says.</summary>
internal sealed partial class EnumerationRule : IRule
{
    public IEnumerable<Fact> Read(Unit unit, ReadingContext context)
    {
        foreach (var enumeration in context.Enumerations[unit.Sentence])
        {
            var group = ListedGroup.For(context.Groups, enumeration.Count, enumeration.Action)?.Announcement;
            // A line of a bulletin with a label of its own does not go on with the step of another line.
            if (group is not null && enumeration.IsExplicit && enumeration.Count is null && group.Citations[0].Paragraph != unit.Sentence.Paragraph && context.Previous?.Sentence.Paragraph == unit.Sentence.Paragraph)
                group = null;
            // "Who is new?" asks about lists only where the text has spoken of them.
            if (group is null && (!enumeration.IsExplicit || !context.SpokeOfLists && context.Previous?.IsStatement == false))
                continue;
            // The list that the lead names is not that of another keeper's group.
            var keeper = enumeration.IsExplicit ? KeeperOf(unit.Text) : null;
            if (group?.List is { } listed && enumeration.IsExplicit && KnownLists.NameIn(unit.Text) is { } called && KnownLists.NameIn(listed) is { } known && !called.Equals(known, StringComparison.OrdinalIgnoreCase))
                group = null;
            if (group is null || keeper is not null && group.Authority is { } other && !ListingMerge.AreCompatible(keeper, other))
                group = Told(unit, enumeration, context);
            var steps = TakenOver(group, context) is { } taken ? [group with { Date = null, DateKind = DateKind.Unknown, DateWords = null }, taken] : new[] { group };
            foreach (var (sentence, name) in enumeration.Items)
            {
                if (context.Companies.Known(name.Text) is not { } company)
                    continue;
                var citation = new Citation(unit.Citation.SourceId, sentence.Paragraph, sentence.Start, sentence.Text);
                foreach (var step in steps)
                    yield return step with
                    {
                        CompanyId = company.Id,
                        Citations = step.Citations.Contains(citation) ? step.Citations : [.. step.Citations, citation],
                    };
            }
        }
    }

    /// <summary>"Switzerland takes over the names that the Union listed on 3 May. New in its annex are: …": what the other keeper did before; null where the sentence before tells nothing of the kind.</summary>
    private static Listing? TakenOver(Listing step, ReadingContext context)
    {
        if (step is not { Action: ListingAction.Added, Authority: { } keeper } || context.Previous is not { IsStatement: true } before || !step.Citations.Contains(before.Citation) || !TakesOver().IsMatch(before.Text) || ActionWords.Deny(before.Text)
            || AuthorityFinder.Find(before.Text, new(0, before.Text.Length)).Select(f => f.Authority).Where(a => DocumentKeeper.KeepsLists(a) && !ListingMerge.AreCompatible(a.Name, keeper)).Select(a => a.Name).Distinct().ToList() is not [var first])
            return null;
        var date = before.Dates.FirstOrDefault(d => !d.IsLimit);
        return before.Step(ListingAction.Added, first, date) with { Citations = step.Citations, DateKind = DateKind.ListedOn };
    }

    [GeneratedRegex(@"\b(?:tak(?:es?|ing)|took) over\b[^.;]{0,80}\b(?:names|entries|listings?|designations?|firms|companies|entities|additions)\b|\b(?:adopt|mirror|transpos|cop(?:y|ie))\w*\b[^.;]{0,40}\b(?:names|entries|listings?|designations?|additions)\b")]
    private static partial Regex TakesOver();

    // "Two firms are now under a British asset freeze: …"
    private static string? KeeperOf(string lead) =>
        ListPhrase.All(lead, new(0, lead.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? colon : lead.Length)).Select(l => l.KeeperIn(lead)).FirstOrDefault(k => k is not null) ?? KnownLists.KeeperIn(lead, new(0, lead.Length));

    // "The firm removed is NAME, which was listed in June": of what was before.
    [GeneratedRegex(@", (?:which|who|that) [^,;:]*$")]
    private static partial Regex Aside();

    /// <summary>What the introduction, or the sentence before it in its passage, says about the step.</summary>
    private static Listing Told(Unit unit, Enumeration enumeration, ReadingContext context)
    {
        var before = context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph ? previous : null;
        var date = unit.Dates.FirstOrDefault(d => !d.IsLimit && !d.IsSince && !Aside().IsMatch(unit.Text[..d.Span.Start])) ?? before?.Dates.FirstOrDefault(d => !d.IsLimit);
        var seen = before is null ? "" : before.Text;
        var meant = context.Lists.Meant(unit);
        return new()
        {
            Id = "",
            Citations = before is null ? [unit.Citation] : [unit.Citation, before.Citation],
            CompanyId = "",
            List = meant?.Name,
            Action = enumeration.Action,
            // "Belarus annex: NAME" behind "Russia annex: NAME" behind "the Council has adopted the package"
            Authority = (Enumeration.IsPart(unit.Text) ? Enumeration.IsPart(seen) ? (context.LastSteps is [var told, ..] ? told.Authority : null) : Enumeration.AdopterIn(seen) : LineKeeper.Of(unit.Text)) ?? KeeperOf(unit.Text) ?? Enumeration.AdopterIn(unit.Text) ?? Enumeration.AdopterIn(seen) ?? (Enumeration.IsPart(seen) ? null : LineKeeper.Of(seen)) ?? AuthorityFinder.MostSpecific(seen, new(0, seen.Length))?.Name
                // "UNITED STATES. BIS, Entity List. Effective 14 June. Added: NAME.": whose list the line opens with.
                ?? (meant?.Citation.Paragraph == unit.Sentence.Paragraph ? meant.Keeper : null) ?? unit.Label,
            Date = date?.Date,
            DateKind = date?.Kind ?? DateKind.Unknown,
            DateWords = date?.Words,
        };
    }
}
