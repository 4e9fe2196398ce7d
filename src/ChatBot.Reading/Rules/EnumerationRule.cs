using ChatBot.Facts;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"The three listed firms are A, B and C": lists each as the sentence that announced the group says.</summary>
internal sealed class EnumerationRule : IRule
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
            group ??= Told(unit, enumeration, context);
            foreach (var (sentence, name) in enumeration.Items)
            {
                if (context.Companies.Known(name.Text) is not { } company)
                    continue;
                var citation = new Citation(unit.Citation.SourceId, sentence.Paragraph, sentence.Start, sentence.Text);
                yield return group with
                {
                    CompanyId = company.Id,
                    Citations = group.Citations.Contains(citation) ? group.Citations : [.. group.Citations, citation],
                };
            }
        }
    }

    /// <summary>What the introduction, or the sentence before it in its passage, says about the step.</summary>
    private static Listing Told(Unit unit, Enumeration enumeration, ReadingContext context)
    {
        var before = context.Previous is { } previous && previous.Sentence.Paragraph == unit.Sentence.Paragraph ? previous : null;
        var date = unit.Dates.FirstOrDefault(d => !d.IsLimit) ?? before?.Dates.FirstOrDefault(d => !d.IsLimit);
        var seen = before is null ? "" : before.Text;
        return new()
        {
            Id = "",
            Citations = before is null ? [unit.Citation] : [unit.Citation, before.Citation],
            CompanyId = "",
            List = context.ListMeant(unit)?.Name,
            Action = enumeration.Action,
            // "Belarus annex: NAME" behind "Russia annex: NAME" behind "the Council has adopted the package"
            Authority = (Enumeration.IsPart(unit.Text) ? Enumeration.IsPart(seen) ? context.LastSteps.FirstOrDefault()?.Authority : Enumeration.AdopterIn(seen) : null) ?? (Enumeration.IsPart(unit.Text) ? null : LineKeeper.Of(unit.Text)) ?? (Enumeration.IsPart(seen) ? null : LineKeeper.Of(seen)) ?? AuthorityFinder.MostSpecific(seen, new(0, seen.Length))?.Name ?? KnownLists.KeeperIn(unit.Text, new(0, unit.Text.Length)),
            Date = date?.Date,
            DateKind = date?.Kind ?? DateKind.Unknown,
            DateWords = date?.Words,
        };
    }
}
