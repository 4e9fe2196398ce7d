using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Commands.Subscribing;

/// <summary>
/// Reads when somebody wants to be told: "immediately", "daily at 9 Europe/Berlin", "every Monday at 8:30 am", "quiet 22:00-07:00", "quiet off".
/// What is not said stays as it was. Independent of the machine's language.
/// </summary>
internal static partial class TimesReader
{
    private const string ClockForm = "Write it as 9:00, 17:30 or 5 pm.";

    /// <summary>Where in a text words begin that say how often; its length where none do.</summary>
    public static int FindStart(string text) => Starts().Match(text) is { Success: true } start ? start.Index : text.Length;

    /// <summary>The same in a text that begins with a name. A capitalised word is part of the name ("China Daily") unless what follows makes it a time.</summary>
    public static int FindStartAfterName(string text)
    {
        for (var start = Starts().Match(text); start.Success; start = start.NextMatch())
            if (char.IsAsciiLetterLower(text[start.Index]) || (text.IndexOf(' ', start.Index) > 0 && Read(text[start.Index..], DeliveryTimes.Immediate) is TimesReading.Understood))
                return start.Index;
        return text.Length;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The times as they are.</param>
    public static TimesReading Read(string text, DeliveryTimes before)
    {
        var rest = text.Trim().TrimEnd('.', '!');
        if (Take(ref rest, Quiet()) is not null)
            return ReadQuiet(text, rest, before);
        if (Take(ref rest, Now()) is not null)
            return InZone(text, rest, before with { Rhythm = Rhythm.Immediate });
        if (Take(ref rest, Daily()) is not null)
            return ReadDigest(text, rest, before with { Rhythm = Rhythm.Daily });
        if (Take(ref rest, Weekly()) is not null)
            return ReadDigest(text, rest, before with { Rhythm = Rhythm.Weekly });
        if (Take(ref rest, EveryDayOfWeek()) is { } day)
            return ReadDigest(text, rest, before with { Rhythm = Rhythm.Weekly, Day = DayOf(day) });
        if (Take(ref rest, Zone()) is not null || TimeZones.Find(rest) is not null)
            return InZone(text, rest, before);
        return new TimesReading.None();
    }

    private static TimesReading ReadDigest(string text, string rest, DeliveryTimes times)
    {
        for (var i = 0; i < 2; i++)
        {
            Take(ref rest, Filler());
            if (times.Rhythm == Rhythm.Weekly && Take(ref rest, Day()) is { } day)
                times = times with { Day = DayOf(day) };
            Take(ref rest, Filler());
            if (Take(ref rest, Clock()) is not { } clock)
                continue;
            if (TimeOf(clock) is not { } at)
                return NoTime(clock);
            times = times with { At = at };
        }
        return InZone(text, rest, times);
    }

    private static TimesReading ReadQuiet(string text, string rest, DeliveryTimes before)
    {
        if (Take(ref rest, Off()) is not null && rest.Length == 0)
            return new TimesReading.Understood(before with { Quiet = null });
        if (Take(ref rest, Clock()) is not { } from || Take(ref rest, Until()) is null || Take(ref rest, Clock()) is not { } to)
            return new TimesReading.Problem("Quiet hours are written from when to when, for example quiet 22:00-07:00, or quiet off for none.", []);
        if (TimeOf(from) is not { } start)
            return NoTime(from);
        if (TimeOf(to) is not { } end)
            return NoTime(to);
        return start == end
            ? new TimesReading.Problem("Quiet hours that end when they begin are none. Write quiet off if you want none.", [])
            : InZone(text, rest, before with { Quiet = new(start, end) });
    }

    private static TimesReading InZone(string text, string rest, DeliveryTimes times)
    {
        Take(ref rest, Filler());
        rest = Zone().Replace(rest, "").Trim().TrimEnd(')');
        if (rest.Length == 0)
            return new TimesReading.Understood(times);
        if (TimeZones.Find(rest) is { } zone)
            return new TimesReading.Understood(times with { Zone = zone });
        if (char.IsAsciiDigit(rest[0]))
            return new TimesReading.Problem($"I do not understand “{Echo.Of(rest)}” as a time of day. {ClockForm}", []);
        var before = text[..Math.Max(0, text.LastIndexOf(rest, StringComparison.Ordinal))];
        return new TimesReading.Problem(
            $"I do not know a time zone “{Echo.Of(rest)}”. Write it as region and city, for example Europe/Berlin, or UTC.",
            [.. TimeZones.Near(rest).Select(near => before + near)]);
    }

    private static TimesReading.Problem NoTime(Match clock) => new($"“{Echo.Of(clock.Value)}” is no time of day. {ClockForm}", []);

    private static TimeOnly? TimeOf(Match clock)
    {
        if (clock.Groups["word"] is { Success: true, Value: var word })
            return new TimeOnly(word.StartsWith('n') || word.StartsWith('N') ? 12 : 0, 0);
        var hour = int.Parse(clock.Groups["hour"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        var minute = clock.Groups["minute"] is { Success: true } m ? int.Parse(m.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        if (clock.Groups["half"] is { Success: true, Value: var half })
        {
            if (hour is < 1 or > 12)
                return null;
            hour = (hour % 12) + (half[0] is 'p' or 'P' ? 12 : 0);
        }
        return hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    private static DayOfWeek DayOf(Match day) => Enum.GetValues<DayOfWeek>()
        .First(d => d.ToString().StartsWith(day.Groups["day"].Value[..3], StringComparison.OrdinalIgnoreCase));

    private static Match? Take(ref string rest, Regex what)
    {
        if (what.Match(rest) is not { Success: true } match)
            return null;
        rest = rest[match.Length..].TrimStart();
        return match;
    }

    private const RegexOptions Plain = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string DayNames = @"(?<day>mon|tues?|wed(nes)?|thu(rs)?|fri|sat(ur)?|sun)(day)?s?\b";

    [GeneratedRegex(@"\b(immediately|instantly|hourly|daily|weekly|monthly|(every|each|once an?)\s+(hour|day|week|month|mon|tue|wed|thu|fri|sat|sun)|(on\s+)?(mon|tues|wednes|thurs|fri|satur|sun)days?\s+at\s|on\s+(mon|tues|wednes|thurs|fri|satur|sun)days\b|at\s+(\d|noon\b|midnight\b|once\b)|right\s+away\b|quiet(\s+hours?)?\s+(from\b|between\b|off\b|\d))", Plain)]
    private static partial Regex Starts();

    [GeneratedRegex(@"^(immediate(ly)?|instant(ly)?|at\s+once|right\s+away|as\s+soon\s+as\s+possible)\b[\s,;]*", Plain)]
    private static partial Regex Now();

    [GeneratedRegex(@"^(daily|(every|each|once\s+a)\s+day)\b[\s,;]*", Plain)]
    private static partial Regex Daily();

    [GeneratedRegex(@"^(weekly|(every|each|once\s+a)\s+week)\b[\s,;]*", Plain)]
    private static partial Regex Weekly();

    [GeneratedRegex(@"^((every|each)\s+)?" + DayNames + @"[\s,;]*", Plain)]
    private static partial Regex EveryDayOfWeek();

    [GeneratedRegex("^" + DayNames + @"[\s,;]*", Plain)]
    private static partial Regex Day();

    [GeneratedRegex(@"^quiet(\s+hours?)?\b[\s:,]*((from|between)\b\s*)?", Plain)]
    private static partial Regex Quiet();

    [GeneratedRegex(@"^(off|none|no|never)\b\s*", Plain)]
    private static partial Regex Off();

    [GeneratedRegex(@"^\s*(-|–|—|(to|until|till|and)\b)\s*", Plain)]
    private static partial Regex Until();

    [GeneratedRegex(@"^(((at|on|in)\b|[@,;(])\s*)+", Plain)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^((?<word>noon|midnight)|(?<hour>\d{1,2})([:.h](?<minute>\d{2}))?(\s*(?<half>[ap]\.?m\.?))?(\s*o['’]clock)?)(?![\w:.])[\s,;]*", Plain)]
    private static partial Regex Clock();

    [GeneratedRegex(@"\b(time\s*zone|zone|time)\b[\s:]*", Plain)]
    private static partial Regex Zone();
}
