namespace ChatBot.Alerts.Subscriptions;

/// <summary>When a conversation wants to be told.</summary>
/// <param name="Rhythm">How often.</param>
/// <param name="Zone">The time zone of all its times, by its IANA name ("Europe/Berlin").</param>
public sealed record DeliveryTimes(Rhythm Rhythm, string Zone)
{
    private const string Utc = "Etc/UTC";

    /// <summary>As soon as a list changes, at any hour.</summary>
    public static DeliveryTimes Immediate { get; } = new(Rhythm.Immediate, Utc);

    /// <summary>The time of day of digests.</summary>
    public TimeOnly At { get; init; } = new(9, 0);

    /// <summary>The day of weekly digests.</summary>
    public DayOfWeek Day { get; init; } = DayOfWeek.Monday;

    /// <summary>The hours without alerts; null for none. They do not keep a digest from its hour.</summary>
    public QuietHours? Quiet { get; init; }

    /// <summary>When something that happens now is to be handed over; now, or later.</summary>
    public DateTimeOffset Next(DateTimeOffset now)
    {
        if (Rhythm == Rhythm.Immediate && Quiet is null)
            return now;
        // A store may come from a machine that knows more zones.
        var zone = TimeZoneInfo.TryFindSystemTimeZoneById(Zone, out var found) ? found : TimeZoneInfo.Utc;
        var local = TimeZoneInfo.ConvertTime(now, zone);
        return Rhythm == Rhythm.Immediate ? AfterQuiet(now, local, zone) : Digest(now, local, zone);
    }

    private DateTimeOffset AfterQuiet(DateTimeOffset now, DateTimeOffset local, TimeZoneInfo zone)
    {
        if (Quiet is not { } quiet || !quiet.Contain(TimeOnly.FromTimeSpan(local.TimeOfDay)))
            return now;
        var end = Moment(DateOnly.FromDateTime(local.Date), quiet.To, zone);
        return end > now ? end : Moment(DateOnly.FromDateTime(local.Date).AddDays(1), quiet.To, zone);
    }

    private DateTimeOffset Digest(DateTimeOffset now, DateTimeOffset local, TimeZoneInfo zone)
    {
        var day = DateOnly.FromDateTime(local.Date);
        if (Rhythm == Rhythm.Weekly)
            day = day.AddDays(((int)Day - (int)day.DayOfWeek + 7) % 7);
        var at = Moment(day, At, zone);
        return at >= now ? at : Moment(day.AddDays(Rhythm == Rhythm.Weekly ? 7 : 1), At, zone);
    }

    // A time that the clock jumps over comes an hour later; of one that comes twice, the first is meant.
    private static DateTimeOffset Moment(DateOnly day, TimeOnly time, TimeZoneInfo zone)
    {
        var local = day.ToDateTime(time);
        if (zone.IsInvalidTime(local))
            local += TimeSpan.FromHours(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
