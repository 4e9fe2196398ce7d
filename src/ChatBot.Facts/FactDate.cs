using System.Globalization;

namespace ChatBot.Facts;

/// <summary>How exactly a date is known.</summary>
public enum DatePrecision
{
    /// <summary>The day is known.</summary>
    Day,

    /// <summary>The week, Monday to Sunday, is known.</summary>
    Week,

    /// <summary>The month is known.</summary>
    Month,

    /// <summary>The year is known.</summary>
    Year,
}

/// <summary>An absolute date with the precision its source gives it; never more exact than what was written.</summary>
/// <param name="Start">The first day that the date can mean.</param>
/// <param name="Precision">How exactly it is known.</param>
public readonly record struct FactDate(DateOnly Start, DatePrecision Precision)
{
    /// <summary>The last day that the date can mean.</summary>
    public DateOnly End => Precision switch
    {
        DatePrecision.Day => Start,
        DatePrecision.Week => Start.AddDays(Math.Min(6, DateOnly.MaxValue.DayNumber - Start.DayNumber)),
        DatePrecision.Month => new(Start.Year, Start.Month, DateTime.DaysInMonth(Start.Year, Start.Month)),
        _ => new(Start.Year, 12, 31),
    };

    /// <summary>A known day.</summary>
    public static FactDate OnDay(DateOnly day) => new(day, DatePrecision.Day);

    /// <summary>The week, from Monday on, that holds a day.</summary>
    public static FactDate InWeekOf(DateOnly day) =>
        new(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)), DatePrecision.Week);

    /// <summary>A known month.</summary>
    public static FactDate InMonth(int year, int month) => new(new DateOnly(year, month, 1), DatePrecision.Month);

    /// <summary>A known year.</summary>
    public static FactDate InYear(int year) => new(new DateOnly(year, 1, 1), DatePrecision.Year);

    /// <summary>Whether both dates can mean a common day.</summary>
    public bool Overlaps(FactDate other) => Start <= other.End && other.Start <= End;

    /// <summary>ISO 8601, shortened to what is known, which is also its TIMEX value: <c>2021-12-16</c>, <c>2021-W50</c>, <c>2021-12</c>, <c>2021</c>.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.Day => Start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DatePrecision.Week => string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(Start.ToDateTime(default)):D4}-W{ISOWeek.GetWeekOfYear(Start.ToDateTime(default)):D2}"),
        DatePrecision.Month => Start.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        _ => Start.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>In English words: "16 December 2021", "the week of 13 December 2021", "December 2021", "2021".</summary>
    public string ToWords() => Precision switch
    {
        DatePrecision.Day => Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Week => "the week of " + Start.ToString("d MMMM yyyy", CultureInfo.InvariantCulture),
        DatePrecision.Month => Start.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
        _ => Start.ToString("yyyy", CultureInfo.InvariantCulture),
    };

    /// <summary>With its preposition: "on 16 December 2021", "in the week of 13 December 2021", "in December 2021".</summary>
    public string ToPhrase() => (Precision == DatePrecision.Day ? "on " : "in ") + ToWords();

    /// <summary>Reads what <see cref="ToString"/> writes.</summary>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse(string? text, out FactDate date)
    {
        date = default;
        var culture = CultureInfo.InvariantCulture;
        if (text is null)
            return false;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
            date = OnDay(day);
        else if (text.Length == 8 && text[4..6] == "-W" && int.TryParse(text[..4], NumberStyles.None, culture, out var weekYear)
            && int.TryParse(text[6..], NumberStyles.None, culture, out var week) && weekYear >= 1 && week >= 1 && week <= ISOWeek.GetWeeksInYear(weekYear))
            date = new(DateOnly.FromDateTime(ISOWeek.ToDateTime(weekYear, week, DayOfWeek.Monday)), DatePrecision.Week);
        else if (DateOnly.TryParseExact(text, "yyyy-MM", culture, DateTimeStyles.None, out var month))
            date = InMonth(month.Year, month.Month);
        else if (DateOnly.TryParseExact(text, "yyyy", culture, DateTimeStyles.None, out var year))
            date = InYear(year.Year);
        else
            return false;
        return true;
    }
}
