using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Turns;

/// <summary>The way out to a channel. The bot cannot tell whether a connector on the network or a conversation of this process is behind it.</summary>
public interface IChannelSender
{
    /// <summary>Sends an addressed activity; a reply where it has a <see cref="Activity.ReplyToId"/>.</summary>
    Task<SendResult> SendAsync(Activity activity, CancellationToken cancellation);

    /// <summary>Replaces the activity that has this <see cref="Activity.Id"/>.</summary>
    Task<SendResult> UpdateAsync(Activity activity, CancellationToken cancellation);

    /// <summary>Takes an activity back.</summary>
    /// <param name="reference">Where it is, with its id.</param>
    /// <param name="cancellation">Gives up.</param>
    Task<SendResult> DeleteAsync(ConversationReference reference, CancellationToken cancellation);
}

/// <summary>What became of a message.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    /// <summary>The channel took it.</summary>
    /// <param name="Id">Its id there; null when the channel gave none, as for typing.</param>
    public sealed record Sent(string? Id) : SendResult;

    /// <summary>The channel did not take it, or it was never sent.</summary>
    /// <param name="Status">The HTTP status; null when there was no response.</param>
    /// <param name="Code">The protocol's error code, or a name for what kept it from being sent.</param>
    public sealed record Failed(int? Status, string Code) : SendResult;
}
