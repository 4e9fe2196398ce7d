using ChatBot.Alerts.Delivering;

namespace ChatBot.Alerts.Outbox;

/// <summary>
/// What leads a delivery from which state to which. Posting is not idempotent in the Bot Connector, so what may have been shown is not posted again;
/// replacing is, so it is tried again whatever happened.
/// </summary>
public sealed record DeliveryRules
{
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);
    private static readonly TimeSpan RepeatAfter = TimeSpan.FromMinutes(1);

    /// <summary>Whether what may have been shown or not is posted once more.</summary>
    public bool AtLeastOnce { get; init; }

    /// <summary>How often a delivery is handed over in vain before it is given up.</summary>
    public int MaxAttempts { get; init; } = 16;

    /// <summary>For how long a delivery that is being handed over belongs to who does so.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>What waited longer for its conversation to open again is not told any more.</summary>
    public TimeSpan ResumeWithin { get; init; } = TimeSpan.FromDays(14);

    /// <summary>It is about to be handed over. This must be kept before it is.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="revision">The revision of the change that is told.</param>
    /// <param name="now">The time.</param>
    public Delivery Begin(Delivery delivery, int revision, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return delivery with { State = DeliveryState.Sending, Attempts = delivery.Attempts + 1, At = now, Due = now + Lease, Revision = revision };
    }

    /// <summary>It was handed over.</summary>
    /// <param name="delivery">The delivery, as it was begun.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="now">The time.</param>
    /// <param name="chance">From 0 to 1, to keep those apart that are tried again.</param>
    public Delivery End(Delivery delivery, DeliveryOutcome outcome, DateTimeOffset now, double chance)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        ArgumentNullException.ThrowIfNull(outcome);
        var replaces = delivery.ActivityId is not null;
        return outcome switch
        {
            DeliveryOutcome.Taken taken => Become(delivery, DeliveryState.Sent, null, now) with { Attempts = 0, ActivityId = taken.ActivityId ?? delivery.ActivityId },
            DeliveryOutcome.Throttled throttled => Wait(delivery with { Attempts = delivery.Attempts - 1 }, "Throttled", throttled.Wait, now),
            DeliveryOutcome.NotTaken failed => TryAgain(delivery, failed.Code, now, chance),
            DeliveryOutcome.ShutOut shut => Become(delivery, DeliveryState.Paused, shut.Code, now),
            DeliveryOutcome.Gone when replaces => Become(delivery, DeliveryState.Pending, "Gone", now) with { ActivityId = null },
            DeliveryOutcome.Unknown unknown when replaces => TryAgain(delivery, unknown.Code, now, chance),
            DeliveryOutcome.Unknown unknown when AtLeastOnce && !delivery.IsRepeat => Wait(delivery with { IsRepeat = true }, unknown.Code, RepeatAfter, now),
            DeliveryOutcome.Unknown unknown => Become(delivery, DeliveryState.Uncertain, unknown.Code, now),
            DeliveryOutcome.Refused refused => Become(delivery, DeliveryState.Dead, refused.Code, now),
            _ => Become(delivery, DeliveryState.Dead, "Gone", now),
        };
    }

    /// <summary>Who handed it over did not say in time what became of it.</summary>
    public Delivery Abandon(Delivery delivery, DateTimeOffset now, double chance) =>
        End(delivery, new DeliveryOutcome.Unknown("Interrupted"), now, chance);

    /// <summary>Its conversation is shut.</summary>
    public static Delivery Pause(Delivery delivery, string code, DateTimeOffset now) => Become(delivery, DeliveryState.Paused, code, now);

    /// <summary>Its conversation is open again.</summary>
    /// <param name="delivery">The delivery, paused.</param>
    /// <param name="due">When it is to be handed over.</param>
    /// <param name="now">The time.</param>
    public Delivery Resume(Delivery delivery, DateTimeOffset due, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return now - delivery.At > ResumeWithin ? Cancel(delivery, "TooOld", now) : Again(delivery, due, now);
    }

    /// <summary>It is to be handed over later: the conversation wants its quiet.</summary>
    public static Delivery Postpone(Delivery delivery, DateTimeOffset due)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return delivery with { Due = due };
    }

    /// <summary>There is nothing left to tell; a message that was posted stays.</summary>
    public static Delivery Cancel(Delivery delivery, string code, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return delivery.ActivityId is null ? Become(delivery, DeliveryState.Cancelled, code, now) : Become(delivery, DeliveryState.Sent, code, now);
    }

    /// <summary>It is to be handed over from the beginning: it was told wrong, or is to be told after all.</summary>
    public static Delivery Again(Delivery delivery, DateTimeOffset due, DateTimeOffset now) =>
        Become(delivery, DeliveryState.Pending, null, now) with { Attempts = 0, Due = due };

    /// <summary>Somebody wants it to be handed over again, although it may have been shown.</summary>
    public static Delivery Resend(Delivery delivery, DateTimeOffset now) => Again(delivery, now, now) with { IsRepeat = true };

    private Delivery TryAgain(Delivery delivery, string code, DateTimeOffset now, double chance)
    {
        if (delivery.Attempts >= MaxAttempts)
            return Become(delivery, DeliveryState.Dead, code, now);
        var pause = Math.Min(LongestPause.TotalSeconds, FirstPause.TotalSeconds * Math.Pow(2, Math.Clamp(delivery.Attempts - 1, 0, 20)));
        return Wait(delivery, code, TimeSpan.FromSeconds(pause * (1 + chance / 2)), now);
    }

    private static Delivery Wait(Delivery delivery, string code, TimeSpan wait, DateTimeOffset now) =>
        Become(delivery, DeliveryState.Retry, code, now) with { Due = now + wait };

    private static Delivery Become(Delivery delivery, DeliveryState state, string? code, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        return delivery with { State = state, Code = code, At = now, Due = now };
    }
}
