using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Reads what stands before a date: "since", "before", "between … and".</summary>
internal static class PeriodFinder
{
    /// <summary>The span that a message limits itself to, and the dates that limit nothing.</summary>
    /// <param name="words">The words of the message.</param>
    /// <param name="dates">The dates in it, in order.</param>
    public static (Period? Period, ImmutableArray<FactDate> Dates) Find(ImmutableArray<Word> words, ImmutableArray<FoundDate> dates)
    {
        if (dates.Length >= 2 && Before(words, dates[0].At) is "between" or "from" && Before(words, dates[1].At) is "and" or "to" or "until" or "till")
            return (Period.Between(dates[0].Date, dates[1].Date), [.. dates.Skip(2).Select(d => d.Date)]);
        // "between 9 and 12 December": the first is a bare day.
        if (dates.Length == 1 && dates[0].At >= 3 && words[dates[0].At - 3].Text is "between" && words[dates[0].At - 1].Text is "and" && dates[0].Date.Precision == DatePrecision.Day
            && NumberFinder.ValueOf(words[dates[0].At - 2].Text.TrimEnd('t', 'h', 's', 'n', 'd', 'r')) is > 0 and var day && day < dates[0].Date.Start.Day)
            return (Period.Between(FactDate.OnDay(new DateOnly(dates[0].Date.Start.Year, dates[0].Date.Start.Month, day)), dates[0].Date), []);
        Period? period = null;
        var free = ImmutableArray<FactDate>.Empty;
        foreach (var date in dates)
            if (Limit(words, date) is { } limit)
                period = period is null ? limit : period.And(limit);
            else
                free = free.Add(date.Date);
        return (period, free);
    }

    private static Period? Limit(ImmutableArray<Word> words, FoundDate found) => Before(words, found.At) switch
    {
        "since" => Period.Since(found.Date),
        "after" => Period.After(found.Date),
        "before" => Period.Before(found.Date),
        "until" or "till" => Period.Until(found.Date),
        "by" => Period.Until(found.Date),
        "than" when found.At > 1 && words[found.At - 2].Text is "earlier" or "sooner" => Period.Before(found.Date),
        "than" when found.At > 1 && words[found.At - 2].Text is "later" or "newer" or "recent" => Period.After(found.Date),
        "to" when found.At > 1 && words[found.At - 2].Text is "prior" => Period.Before(found.Date),
        "from" when found.End < words.Length && words[found.End].Text is "on" or "onwards" or "onward" => Period.Since(found.Date),
        _ => null,
    };

    /// <summary>The word before a place, articles passed over; empty at the start.</summary>
    private static string Before(ImmutableArray<Word> words, int at)
    {
        while (at > 0 && words[at - 1].Text is "the" or "mid" or "early" or "late")
            at--;
        return at == 0 ? "" : words[at - 1].Text;
    }
}
