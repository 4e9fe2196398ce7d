using System.Globalization;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Commands.Subscribing;

/// <summary>When a conversation is told, in words.</summary>
internal static class TimesWords
{
    /// <summary>"as soon as one of my sources changes", "daily at 09:00 (Europe/Berlin)".</summary>
    public static string HowOften(DeliveryTimes times) => times.Rhythm switch
    {
        Rhythm.Daily => $"daily at {Of(times.At)} ({TimeZones.Words(times.Zone)})",
        Rhythm.Weekly => $"weekly on {times.Day} at {Of(times.At)} ({TimeZones.Words(times.Zone)})",
        _ => "as soon as one of my sources changes",
    };

    /// <summary>The quiet hours in a sentence; empty where there are none.</summary>
    public static string Quiet(DeliveryTimes times) => times.Quiet is not { } quiet ? ""
        : times.Rhythm == Rhythm.Immediate ? $"Between {Of(quiet.From)} and {Of(quiet.To)} ({TimeZones.Words(times.Zone)}) alerts wait until the quiet hours end."
        : $"Quiet hours are {Of(quiet.From)} to {Of(quiet.To)} ({TimeZones.Words(times.Zone)}); they do not hold back what comes at a set time.";

    /// <summary>How to have other times than those of UTC; null where the zone is another or makes no difference.</summary>
    public static string? ZoneHint(DeliveryTimes times) => times.Zone == TimeZones.Utc && (times.Rhythm != Rhythm.Immediate || times.Quiet is not null)
        ? "These times are UTC; for others add a time zone such as Europe/Berlin."
        : null;

    /// <summary>The rhythm as it is typed: "weekly on Monday at 09:00 Europe/Berlin".</summary>
    public static string Typed(DeliveryTimes times) => times.Rhythm switch
    {
        Rhythm.Daily => $"daily at {Of(times.At)} {TimeZones.Words(times.Zone)}",
        Rhythm.Weekly => $"weekly on {times.Day} at {Of(times.At)} {TimeZones.Words(times.Zone)}",
        _ => "immediately",
    };

    private static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
