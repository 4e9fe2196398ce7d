using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Layouts;

/// <summary>Reads lines that begin with a day, below a heading that names one company: "NAME: a timeline", "May 2021: placed on the SDN List by OFAC", "14 May 2024: removed".</summary>
internal sealed partial class TimelineReader(Source source, CompanyBook book, DateResolver dates)
{
    /// <summary>The listings of a source's timelines; the companies go into the book.</summary>
    public IEnumerable<Listing> Read()
    {
        for (var i = 0; i < source.Passages.Count; i++)
            if (SubjectOf(source.Passages[i].Text) is { } name)
                foreach (var listing in Below(i, name))
                    yield return listing;
    }

    private IEnumerable<Listing> Below(int heading, ProperName name)
    {
        // "removed" is from the list that the line before it names, where they name one.
        Listing? last = null;
        var keepers = new HashSet<string>();
        for (var i = heading + 1; i < source.Passages.Count && DayOf(source.Passages[i].Text) is var (date, rest); i++)
        {
            var line = source.Passages[i];
            if (StepPhrase.Told(rest, dates) is not { } action || Others(rest, name))
                continue;
            var keeper = KeeperWords.In(rest);
            if (keeper is not null)
                keepers.Add(keeper);
            if (keeper is null && (last is null || keepers.Count > 1 || action == last.Action))
                continue;
            List<Passage> lines = keeper is null ? [line, source.Passages[heading], source.Passages[last!.Citations[0].Paragraph - 1]] : [line, source.Passages[heading]];
            var step = new Listing
            {
                Id = "",
                Citations = [.. lines.Select(l => new Citation(source.Id, l.Number, 0, l.Text))],
                CompanyId = book.Introduce(name.Text, Aliases.After(source.Passages[heading].Text, name.Span.End)).Id,
                Action = action,
                Authority = keeper ?? last?.Authority,
                List = KeeperWords.ListIn(rest) ?? (keeper is null ? last?.List : null),
                Date = date.Date,
                DateKind = date.Kind,
                DateWords = date.Words,
            };
            if (keeper is not null)
                last = step;
            yield return step;
        }
    }

    // A line about another firm tells nothing of this one.
    private static bool Others(string rest, ProperName name) =>
        ProperName.Find(rest, new(0, rest.Length)).Any(n => LegalFormPhrase.StartIn(n.Text) < n.Text.Length && !name.Text.StartsWith(n.Text, StringComparison.Ordinal));

    private static ProperName? SubjectOf(string line) =>
        Chronicle().IsMatch(line) && Heading.IsHeading(line) && SoleCompany.In(line) is { } name && !Chronicle().IsMatch(name.Text) ? name : null;

    /// <summary>The day that a line begins with, and what stands behind its mark; null where it begins with none.</summary>
    private (DatePhrase Date, string Said)? DayOf(string line)
    {
        var mark = LinePrefix.OfItem(line);
        return dates.Find(line).FirstOrDefault() is { IsLimit: false } date && line[mark..date.Span.Start].Trim(' ', '*').Length == 0 && Break().Match(line, date.Span.End) is { Success: true } end
            ? (date, line[(end.Index + end.Length)..]) : null;
    }

    [GeneratedRegex(@"\b(?:time ?lines?|chronolog(?:y|ies)|calendar|history|key dates|milestones|step by step|what happened when|the story so far)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Chronicle();

    [GeneratedRegex(@"\G\**(?::| –| —| -|\.)\**\s+")]
    private static partial Regex Break();
}
