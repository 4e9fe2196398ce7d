namespace ChatBot.Alerts.Outbox;

/// <summary>How far changes were given out to the subscribers.</summary>
/// <param name="Done">The sequence of the latest change that was given to all.</param>
/// <param name="Doing">The sequence of the change that is being given out; 0 where none is.</param>
/// <param name="Position">The conversation that it was given to last, in the order of their names; empty before the first.</param>
public sealed record FanOutProgress(long Done, long Doing, string Position)
{
    /// <summary>No change was given to anybody.</summary>
    public static FanOutProgress None { get; } = new(0, 0, "");
}
