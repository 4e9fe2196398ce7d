using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Channels.Journal;

/// <summary>Writes each attempt to say something down, before it is made and when it certainly failed.</summary>
/// <param name="inner">Makes the attempt.</param>
/// <param name="turn">The turn that it belongs to.</param>
internal sealed class JournaledSender(IChannelSender inner, JournaledTurn turn) : IChannelSender
{
    /// <inheritdoc/>
    public Task<SendResult> SendAsync(Activity activity, CancellationToken cancellation) =>
        activity.Is(ActivityTypes.Typing) ? inner.SendAsync(activity, cancellation) : AttemptAsync(activity, cancellation);

    /// <summary>An update may be made twice, so nothing needs to be known of it.</summary>
    public Task<SendResult> UpdateAsync(Activity activity, CancellationToken cancellation) => inner.UpdateAsync(activity, cancellation);

    /// <inheritdoc/>
    public Task<SendResult> DeleteAsync(ConversationReference reference, CancellationToken cancellation) => inner.DeleteAsync(reference, cancellation);

    private async Task<SendResult> AttemptAsync(Activity activity, CancellationToken cancellation)
    {
        turn.Sending();
        var result = await inner.SendAsync(activity, cancellation);
        if (result is SendResult.Throttled or SendResult.NotTaken)
            turn.Unsent();
        return result;
    }
}
