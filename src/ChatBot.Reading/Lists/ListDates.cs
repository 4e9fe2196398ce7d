using System.Globalization;
using ChatBot.Facts;

namespace ChatBot.Reading.Lists;

/// <summary>Reads the dates that lists write.</summary>
internal static class ListDates
{
    private static readonly string[] Days = ["d MMM yyyy", "d MMMM yyyy"];

    /// <summary>A date in ISO 8601, whole or shortened, with or without a time, or as "16 Dec 2021"; null when it is none.</summary>
    public static FactDate? Parse(string? text)
    {
        text = text?.Trim();
        if (text is null or "")
            return null;
        if (text.Length > 10 && text[10] is 'T' or ' ' && text[4] == '-')
            text = text[..10];
        if (FactDate.TryParse(text, out var date))
            return date;
        return DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? FactDate.OnDay(day) : null;
    }

    /// <summary>A day in a format of .NET, such as <c>dd/MM/yyyy</c>; null when it is none.</summary>
    public static DateOnly? ParseDay(string? text, string format) =>
        DateOnly.TryParseExact(text?.Trim(), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
