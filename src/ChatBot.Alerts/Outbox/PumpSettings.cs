namespace ChatBot.Alerts.Outbox;

/// <summary>How a pump works.</summary>
public sealed record PumpSettings
{
    /// <summary>How many messages are under way at once.</summary>
    public int InFlight { get; init; } = 64;

    /// <summary>How many deliveries of a fan-out share a transaction.</summary>
    public int Page { get; init; } = 1000;

    /// <summary>For how long a write waits for others to share its transaction.</summary>
    public TimeSpan CommitWindow { get; init; } = TimeSpan.FromMilliseconds(20);

    /// <summary>How long is waited for a store that could not be read or written.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For how long deliveries that are over are kept, with their changes.</summary>
    public TimeSpan Keep { get; init; } = TimeSpan.FromDays(90);
}
