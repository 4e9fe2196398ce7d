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
