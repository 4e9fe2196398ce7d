using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>Finds dates that are told from today: "yesterday", "last month", "this week", "two weeks ago".</summary>
internal static class RelativeDates
{
    private static readonly FrozenSet<string> Current = "this current".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Previous = "last past previous".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Limits = "since after before until till by".Split(' ').ToFrozenSet();

    /// <summary>The dates, and the spans up to today ("in the last two weeks"); marks their words as taken.</summary>
    /// <param name="words">The words of the message.</param>
    /// <param name="taken">The words that belong to something found already.</param>
    /// <param name="today">Today.</param>
    /// <param name="told">The day that a source means by a day of the week; null where none names it.</param>
    public static (ImmutableArray<FoundDate> Dates, Period? Recent) Find(ImmutableArray<Word> words, bool[] taken, DateOnly today, Func<string, FactDate?> told)
    {
        var dates = ImmutableArray<FoundDate>.Empty;
        Period? recent = null;
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i])
                continue;
            if (SpanAt(words, i, today) is ({ } from, var spanned))
            {
                var said = string.Join(' ', words.Skip(i).Take(spanned).Select(w => w.Text));
                recent = new(from, today, $"in the {said} (since {FactDate.OnDay(from).ToWords()})");
                Array.Fill(taken, true, i, spanned);
            }
            else if ((WeekdayAt(words, i, today, told) is ({ } weekday, var named) ? (weekday, named) : DateAt(words, i, today)) is ({ } date, var length))
            {
                Array.Fill(taken, true, i, length);
                dates = dates.Add(new(date, i, length));
            }
        }
        return (dates, recent);
    }

    /// <summary>"since last Friday": the Friday that the sources speak of, else the last one before today.</summary>
    private static (FactDate? Date, int Length) WeekdayAt(ImmutableArray<Word> words, int at, DateOnly today, Func<string, FactDate?> told)
    {
        var length = words[at].Text is "last" or "this" or "past" or "that" && at + 1 < words.Length ? 2 : 1;
        var name = words[at + length - 1].Text;
        if (at == 0 || !Limits.Contains(words[at - 1].Text) || !DateFinder.IsWeekday(name))
            return default;
        if (told(name) is { } day)
            return (day, length);
        var last = today.AddDays(-1);
        while (!last.DayOfWeek.ToString().Equals(name, StringComparison.OrdinalIgnoreCase))
            last = last.AddDays(-1);
        return (FactDate.OnDay(last), length);
    }

    private static (FactDate? Date, int Length) DateAt(ImmutableArray<Word> words, int at, DateOnly today)
    {
        var word = words[at].Text;
        var next = at + 1 < words.Length ? words[at + 1].Text : "";
        if (word is "today" or "tonight")
            return (FactDate.OnDay(today), 1);
        if (word is "yesterday")
            return (FactDate.OnDay(today.AddDays(-1)), 1);
        if (Current.Contains(word) && Unit(next, today) is { } current)
            return (current, 2);
        if (Previous.Contains(word) && Unit(next, today) is { } running)
            return (Unit(next, running.Start.AddDays(-1)), 2);
        // "two weeks ago" is that day, give or take its unit.
        if (at + 2 < words.Length && words[at + 2].Text is "ago" && Number(word) is { } n && Back(next, n, today) is { } then)
            return (next.StartsWith("day", StringComparison.Ordinal) ? FactDate.OnDay(then) : Unit(next.TrimEnd('s'), then), 3);
        return default;
    }

    /// <summary>"last two weeks", "past month" with "the" before it: a span that ends today, while "last month" is the month before this one.</summary>
    private static (DateOnly? From, int Length) SpanAt(ImmutableArray<Word> words, int at, DateOnly today)
    {
        if (!Previous.Contains(words[at].Text) || at + 1 >= words.Length)
            return default;
        if (at + 2 < words.Length && Number(words[at + 1].Text) is { } n && Back(words[at + 2].Text, n, today) is { } from)
            return (from, 3);
        return at > 0 && words[at - 1].Text is "the" or "in" && Back(words[at + 1].Text, 1, today) is { } one && words[at + 1].Text[^1] != 's' ? ((DateOnly?)one, 2) : default;
    }

    private static FactDate? Unit(string unit, DateOnly day) => unit switch
    {
        "week" => FactDate.InWeekOf(day),
        "month" => FactDate.InMonth(day.Year, day.Month),
        "year" => FactDate.InYear(day.Year),
        _ => null,
    };

    private static DateOnly? Back(string unit, int n, DateOnly today) => unit switch
    {
        "day" or "days" => today.AddDays(-n),
        "week" or "weeks" => today.AddDays(-7 * n),
        "month" or "months" => today.AddMonths(-n),
        "year" or "years" => today.AddYears(-n),
        _ => null,
    };

    private static int? Number(string word) => word switch
    {
        "a" or "an" => 1,
        "couple" or "few" => 3,
        _ => NumberFinder.ValueOf(word) is > 0 and < 1000 and var n ? n : null,
    };
}
