using System.Globalization;

namespace ChatBot.Reading.Sources;

/// <summary>The day in a date as documents write it. It is the day where it was written: an offset behind it moves nothing.</summary>
internal static class PublicationDate
{
    private const int IsoLength = 10;

    private static readonly string[] Written =
    [
        "yyyy/MM/dd", "yyyyMMdd", "MMMM d, yyyy", "MMM d, yyyy", "d MMMM yyyy", "d MMM yyyy",
    ];

    /// <returns>The day; null when there is none, or it can be read in two ways.</returns>
    public static DateOnly? Parse(string? date)
    {
        var text = date?.Trim() ?? "";
        var iso = text.Length >= IsoLength && (text.Length == IsoLength || !char.IsAsciiDigit(text[IsoLength])) ? text[..IsoLength] : "";
        if (DateOnly.TryParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            || DateOnly.TryParseExact(text, Written, CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
            return day;
        return DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.None, out var stamp)
            ? DateOnly.FromDateTime(stamp.DateTime)
            : null;
    }
}
