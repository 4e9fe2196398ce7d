using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Turns;

/// <summary>Collects the replies to an activity whose sender wants them in the HTTP response (<c>deliveryMode: expectReplies</c>).</summary>
public sealed class ReplyBuffer : IChannelSender
{
    private readonly List<Activity> _replies = [];

    /// <summary>The replies so far, in order.</summary>
    public IReadOnlyList<Activity> Replies => _replies;

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(Activity activity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (!activity.Is(ActivityTypes.Typing))
            _replies.Add(activity);
        return Task.FromResult<SendResult>(new SendResult.Sent(null));
    }

    /// <inheritdoc/>
    public Task<SendResult> UpdateAsync(Activity activity, CancellationToken cancellation) => Unsupported;

    /// <inheritdoc/>
    public Task<SendResult> DeleteAsync(ConversationReference reference, CancellationToken cancellation) => Unsupported;

    private static Task<SendResult> Unsupported => Task.FromResult<SendResult>(new SendResult.Failed(null, "NotSupported"));
}
