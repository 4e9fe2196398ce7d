namespace ChatBot.Alerts.Delivering;

/// <summary>What became of one attempt to hand an alert over.</summary>
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>The channel took it.</summary>
    /// <param name="ActivityId">Its id there; null when the channel gave none.</param>
    public sealed record Taken(string? ActivityId) : DeliveryOutcome;

    /// <summary>The channel did not take it because too much came. It is no attempt.</summary>
    /// <param name="Wait">How long to wait.</param>
    public sealed record Throttled(TimeSpan Wait) : DeliveryOutcome;

    /// <summary>The channel certainly did not take it, for a reason that passes.</summary>
    /// <param name="Code">The channel's code, or a name for what kept it from being sent.</param>
    public sealed record NotTaken(string Code) : DeliveryOutcome;

    /// <summary>Nothing can be said there until the bot is let in again.</summary>
    /// <param name="Code">The channel's code.</param>
    public sealed record ShutOut(string Code) : DeliveryOutcome;

    /// <summary>What was to be replaced is not there any more.</summary>
    public sealed record Gone : DeliveryOutcome;

    /// <summary>It may have been taken or not; posting it again could show it twice.</summary>
    /// <param name="Code">The channel's code, or a name for what happened.</param>
    public sealed record Unknown(string Code) : DeliveryOutcome;

    /// <summary>The channel did not take it, and trying again changes nothing.</summary>
    /// <param name="Code">The channel's code, or a name for what kept it from being sent.</param>
    public sealed record Refused(string Code) : DeliveryOutcome;
}
