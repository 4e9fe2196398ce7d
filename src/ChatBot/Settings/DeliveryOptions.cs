using ChatBot.Alerts.Outbox;

namespace ChatBot.Settings;

/// <summary>How alerts are handed over.</summary>
internal sealed class DeliveryOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Delivery";

    /// <summary>Whether an alert that may have been shown or not is posted once more. Then some are shown twice; without, some are not shown at all, and are reported as uncertain.</summary>
    /// <value>False by default.</value>
    public bool AtLeastOnce { get; set; }

    /// <summary>How many alerts are under way at once.</summary>
    /// <value>64 by default.</value>
    public int InFlight { get; set; } = 64;

    /// <summary>How often an alert that a channel does not take is tried before it is given up; the waits grow from seconds to an hour.</summary>
    /// <value>16 by default: about six hours.</value>
    public int MaxAttempts { get; set; } = 16;

    /// <summary>After how many minutes an alert that is under way, and of which nothing is heard, is uncertain.</summary>
    /// <value>5 by default.</value>
    public int LeaseMinutes { get; set; } = 5;

    /// <summary>When a conversation that was shut opens again, it is told what waited for at most so many days.</summary>
    /// <value>14 by default.</value>
    public int ResumeWithinDays { get; set; } = 14;

    /// <summary>For how many days deliveries that are over are kept.</summary>
    /// <value>90 by default.</value>
    public int KeepDays { get; set; } = 90;

    /// <summary>What leads a delivery from which state to which.</summary>
    internal DeliveryRules Rules => new()
    {
        AtLeastOnce = AtLeastOnce,
        MaxAttempts = MaxAttempts,
        Lease = TimeSpan.FromMinutes(LeaseMinutes),
        ResumeWithin = TimeSpan.FromDays(ResumeWithinDays),
    };

    /// <summary>How the pump works.</summary>
    internal PumpSettings Pump => new() { InFlight = InFlight, Keep = TimeSpan.FromDays(KeepDays) };

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
    [
        .. SettingsServices.RequireRange(InFlight, 1, 1000, "Delivery:InFlight"),
        .. SettingsServices.RequireRange(MaxAttempts, 1, 100, "Delivery:MaxAttempts"),
        .. SettingsServices.RequireRange(LeaseMinutes, 1, 60, "Delivery:LeaseMinutes"),
        .. SettingsServices.RequireRange(KeepDays, 1, 3650, "Delivery:KeepDays"),
        .. SettingsServices.RequireRange(ResumeWithinDays, 0, KeepDays, "Delivery:ResumeWithinDays"),
    ];
}
