using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>"was put on the Entity List in 2019 and on the UFLPA list in June 2022": the other lists on which a verb puts a firm, each with a day of its own.</summary>
internal static partial class FurtherLists
{
    // In characters: how far behind a list its day can stand, "on the list of the UN's Sudan committee since 2024".
    private const int Reach = 70;

    /// <summary>The steps that a sentence tells of further lists behind a first one.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="first">Where the first list ends.</param>
    /// <param name="told">The step that it tells of the first.</param>
    public static IEnumerable<Listing> Behind(Unit unit, int first, Listing told)
    {
        var text = unit.Text;
        if (told.Action is not (ListingAction.Added or ListingAction.Removed))
            yield break;
        foreach (var list in ListPhrase.All(text, new(first, text.Length)))
        {
            if (!IsJoined(unit, new(first, list.Span.Start)) || OffList().IsMatch(text, list.Span.Start) != (told.Action == ListingAction.Removed))
                yield break;
            var date = DateOf(unit, first, list);
            first = date is not null && date.Span.Start > list.Span.End ? date.Span.End : list.Span.End;
            var own = list.KeeperIn(text) ?? (list.Name is { } name ? KnownLists.KeeperIn(name, new(0, name.Length)) : null);
            if (own is null && !list.IsRestrictive && list.Name is null || own is not null && own == told.Authority && list.Name == told.List)
                continue;
            yield return told with
            {
                Authority = own ?? told.Authority,
                List = list.Name,
                Date = date?.Date ?? told.Date,
                DateKind = date is null ? told.DateKind : told.DateKind == DateKind.ListedOn && date.Kind is not (DateKind.HistoricalMonth or DateKind.HistoricalYear) ? DateKind.ListedOn : date.Kind,
                DateWords = date is null ? told.DateWords : date.Words,
                Reason = null,
            };
        }
    }

    // Nothing but "and", and the days of the two lists.
    private static bool IsJoined(Unit unit, Span gap)
    {
        var words = gap.Of(unit.Text);
        foreach (var date in unit.Dates.Where(d => d.Span.Start >= gap.Start && d.Span.End <= gap.End).Reverse())
            words = words.Remove(date.Span.Start - gap.Start, date.Span.Length);
        return And().IsMatch(words);
    }

    private static DatePhrase? DateOf(Unit unit, int first, ListPhrase list) =>
        unit.Dates.FirstOrDefault(d => !d.IsLimit && d.Span.Start >= list.Span.End && d.Span.Start - list.Span.End < Reach && !Border().IsMatch(unit.Text[list.Span.End..d.Span.Start]))
            ?? unit.Dates.LastOrDefault(d => !d.IsLimit && d.Span.End <= list.Span.Start && d.Span.Start > first && Conjunction().IsMatch(unit.Text[first..d.Span.Start]));

    [GeneratedRegex(@"^(?: (?:of|kept by|run by) (?:the )?[\p{L}’' ]{2,50})?\s*,?\s*(?:and|then|and then|and later|and also|as well as|but also),?\s*(?:(?:then|later|also|again|since|already|even|finally)\s*)?,?\s*$")]
    private static partial Regex And();

    [GeneratedRegex(@"\band\b[^,;]*$")]
    private static partial Regex Conjunction();

    [GeneratedRegex(@"[,;:]|\b(?:and|but|while|which|who)\b")]
    private static partial Regex Border();

    [GeneratedRegex(@"\G(?:off|from|out of)\b")]
    private static partial Regex OffList();
}
