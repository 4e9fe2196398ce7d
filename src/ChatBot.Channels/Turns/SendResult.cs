namespace ChatBot.Channels.Turns;

/// <summary>What became of a message. What the protocol expects to happen is a result, never an exception.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The channel took it.</summary>
    /// <param name="Id">Its id there; null when the channel gave none, as for typing.</param>
    public sealed record Sent(string? Id) : SendResult;

    /// <summary>The channel did not take it because too much came (429); it may be sent again after a while.</summary>
    /// <param name="RetryAfter">How long to wait.</param>
    public sealed record Throttled(TimeSpan RetryAfter) : SendResult;

    /// <summary>The channel certainly did not take it, for a reason that passes: no connection was made, or somebody else wrote at the same time (412).</summary>
    /// <param name="Status">The HTTP status; null when there was no response.</param>
    /// <param name="Code">The protocol's error code, or a name for what kept it from being sent.</param>
    public sealed record NotTaken(int? Status, string Code) : SendResult;

    /// <summary>Nothing can be said in this conversation until the bot is let in again: it was removed, blocked, or the conversation is gone (401, 403, 404).</summary>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Code">The protocol's error code.</param>
    public sealed record Paused(int Status, string Code) : SendResult;

    /// <summary>The channel did not take it because it is too large (413); a smaller one may do.</summary>
    public sealed record TooBig : SendResult;

    /// <summary>It may have been taken or not: the connection broke after it was sent, no answer came, or the channel failed over it (5xx). Sending it again could show it twice.</summary>
    /// <param name="Status">The HTTP status; null when there was no response.</param>
    /// <param name="Code">The protocol's error code, or a name for what happened.</param>
    public sealed record Uncertain(int? Status, string Code) : SendResult;

    /// <summary>The channel did not take it, or it was never sent, and sending it again changes nothing.</summary>
    /// <param name="Status">The HTTP status; null when there was no response.</param>
    /// <param name="Code">The protocol's error code, or a name for what kept it from being sent.</param>
    public sealed record Failed(int? Status, string Code) : SendResult;
}
