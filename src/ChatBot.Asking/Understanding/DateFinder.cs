using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Asking.Text;
using ChatBot.Facts;

namespace ChatBot.Asking.Understanding;

/// <summary>A date named in a message.</summary>
/// <param name="Date">The date.</param>
/// <param name="At">The place of its first word.</param>
/// <param name="Length">How many words it takes.</param>
internal readonly record struct FoundDate(FactDate Date, int At, int Length)
{
    /// <summary>The first place after it.</summary>
    public int End => At + Length;
}

/// <summary>Finds absolute dates in a message: "16 December 2021", "Dec 16", "2021-12-16", "October 2021", "2019", "Christmas 2021".</summary>
internal static class DateFinder
{
    private static readonly FrozenDictionary<string, int> Months = Enumerable.Range(1, 12)
        .SelectMany(m => new[] { CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(m), CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(m) }.Select(n => (Name: n.ToLowerInvariant(), Month: m)))
        .Append(("sept", 9))
        .DistinctBy(p => p.Item1)
        .ToFrozenDictionary(p => p.Item1, p => p.Item2);

    private static readonly FrozenSet<string> Weekdays = Enum.GetNames<DayOfWeek>().Select(d => d.ToLowerInvariant()).ToFrozenSet();

    /// <summary>Days that have a name, as month and day.</summary>
    private static readonly FrozenDictionary<string, (int Month, int Day)> Feasts = new (string Name, (int, int) Day)[]
    {
        ("christmas", (12, 25)), ("xmas", (12, 25)),
    }.ToFrozenDictionary(f => f.Name, f => f.Day);

    /// <summary>Whether the word names a day of the week.</summary>
    public static bool IsWeekday(string word) => Weekdays.Contains(word);

    /// <summary>Whether the word names a month. "may" and "march" do so only with a capital, which the word does not tell.</summary>
    public static bool IsMonth(string word) => Months.ContainsKey(word);

    /// <summary>The dates named; marks their words as taken. A day and month without a year count in <paramref name="year"/>.</summary>
    public static ImmutableArray<FoundDate> Find(ImmutableArray<Word> words, bool[] taken, int year)
    {
        var dates = ImmutableArray<FoundDate>.Empty;
        for (var i = 0; i < words.Length; i++)
        {
            if (taken[i])
                continue;
            var (date, length) = At(words, i, year);
            if (length == 0)
                continue;
            Array.Fill(taken, true, i, length);
            dates = dates.Add(new(date, i, length));
            i += length - 1;
        }
        return dates;
    }

    private static (FactDate Date, int Length) At(ImmutableArray<Word> words, int at, int year)
    {
        int? Number(int i) => i < words.Length && words[i].Text is [>= '0' and <= '9', ..] && int.TryParse(words[i].Text.TrimEnd('t', 'h', 's', 'n', 'd', 'r'), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
        int? Month(int i) => i < words.Length && Months.TryGetValue(words[i].Text, out var m) ? m : null;
        int? Year(int i) => Number(i) is >= 1900 and <= 2100 and var y ? y : null;

        // 2021-12-16 is read as three words.
        if (Year(at) is { } y1 && Number(at + 1) is >= 1 and <= 12 and var m1 && Number(at + 2) is { } d1 && Day(y1, m1, d1) is { } iso && words[at + 1].Start == words[at].End + 1)
            return (iso, 3);
        // "the 16th of December".
        var of = at + 1 < words.Length && words[at + 1].Text is "of" && words[at].Text is not [.., >= '0' and <= '9'] ? 1 : 0;
        if (Number(at) is { } d2 && Month(at + 1 + of) is { } m2)
            return Day(Year(at + 2 + of) ?? year, m2, d2) is { } day ? (day, (Year(at + 2 + of) is null ? 2 : 3) + of) : default;
        if (Feasts.TryGetValue(words[at].Text, out var feast))
            return (FactDate.OnDay(new DateOnly(Year(at + 1) ?? year, feast.Month, feast.Day)), Year(at + 1) is null ? 1 : 2);
        if (Month(at) is { } m3)
        {
            // "may" is a month only beside a number.
            if (Number(at + 1) is { } d3 && d3 <= 31 && Day(Year(at + 2) ?? year, m3, d3) is { } day)
                return (day, Year(at + 2) is null ? 2 : 3);
            if (Year(at + 1) is { } y3)
                return (FactDate.InMonth(y3, m3), 2);
            return words[at].Text is "may" or "march" && !words[at].IsCapitalized || words[at].Text == "may" ? default : (FactDate.InMonth(year, m3), 1);
        }
        return Year(at) is { } y4 && words[at].Length == 4 ? (FactDate.InYear(y4), 1) : default;
    }

    private static FactDate? Day(int year, int month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(year, month) ? FactDate.OnDay(new DateOnly(year, month, day)) : null;
}
