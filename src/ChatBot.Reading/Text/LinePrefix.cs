using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.Reading.Text;

/// <summary>Marks at the start of a line that are no part of its first sentence.</summary>
internal static partial class LinePrefix
{
    /// <summary>How long the time is that an entry of a live report begins with ("09:12 – ", "[14.05] "); 0 without one.</summary>
    public static int OfTime(string line) => Time().Match(line).Length;

    /// <summary>That time; null without one.</summary>
    public static TimeOnly? TimeOf(string line)
    {
        if (Time().Match(line) is not { Success: true } time || Clock().Match(time.Value) is not { Success: true } clock)
            return null;
        var hour = int.Parse(clock.Groups["hour"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        if (clock.Groups["pm"].Success && hour < 12)
            hour += 12;
        return hour < 24 ? new(hour, int.Parse(clock.Groups["minute"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)) : null;
    }

    [GeneratedRegex(@"(?<hour>[0-9]{1,2})[:.h](?<minute>[0-9]{2})(?:[:.][0-9]{2})?\s?(?<pm>p\.?m)?", RegexOptions.IgnoreCase)]
    private static partial Regex Clock();

    /// <summary>How long the mark of a list's item is ("- ", "1. ", "2.1 ", "31.1(a) ", "• ", "- Item 104: "); 0 without one.</summary>
    public static int OfItem(string line) => Item().Match(line).Length;

    [GeneratedRegex(@"^[\[(*]{0,3}[0-2]?[0-9][:.h][0-5][0-9](?:[:.][0-5][0-9])?(?:\s?(?:[ap]\.?m\.?|AM|PM))?(?:\s(?:GMT|UTC|BST|CET|CEST|ET|EST|EDT|JST|AEST|local time))?[\])*]{0,3}(?:\s*[-–—:|]{1,2}\s+|\s+)(?=\S)")]
    private static partial Regex Time();

    [GeneratedRegex(@"^(?:[-*•–·+▪]|\(?[0-9]{1,3}[.)]|[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}\([0-9a-z]{1,3}\)|[0-9]{1,3}\.[0-9](?:\.[0-9])?(?=\s+\p{Lu})|\(?[a-z][)])\s+(?:\*\*)?(?:(?:Item|Entry|Entity|Number|No\.?|Nr\.?|Row|Line|Point) [0-9]{1,4}[a-z]?(?:[:.)]| [–—-]) (?=\S))?")]
    private static partial Regex Item();
}
