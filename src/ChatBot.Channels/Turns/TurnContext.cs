using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Turns;

/// <summary>One incoming activity, and the way to reply to it.</summary>
/// <param name="activity">The activity.</param>
/// <param name="sender">The way out.</param>
public sealed class TurnContext(Activity activity, IChannelSender sender)
{
    /// <summary>The incoming activity.</summary>
    public Activity Activity { get; } = activity;

    /// <summary>What was said: the message without the bot's own mention, or what the pressed button says. Empty where nothing was said.</summary>
    public string Text { get; } = MessageText.Of(activity);

    /// <summary>Where replies go.</summary>
    public ConversationReference Reference { get; } = ConversationReference.Of(activity);

    /// <summary>Sends a reply; conversation, sender, recipient and the activity replied to are filled in.</summary>
    public Task<SendResult> SendAsync(Activity reply, CancellationToken cancellation) =>
        sender.SendAsync(Reference.Address(reply), cancellation);

    /// <summary>Sends a message for all to read, also where the activity was private. It replies to nothing.</summary>
    public Task<SendResult> SendToAllAsync(Activity message, CancellationToken cancellation) =>
        sender.SendAsync((Reference with { ActivityId = null, IsTargeted = false }).Address(message), cancellation);

    /// <summary>The same turn, with its replies for the user alone.</summary>
    public TurnContext AsPrivate() => Reference.IsTargeted
        ? this
        : new(Activity with { Recipient = (Activity.Recipient ?? new()) with { IsTargeted = true } }, sender);

    /// <summary>Shows that the bot is writing.</summary>
    public Task<SendResult> SendTypingAsync(CancellationToken cancellation) =>
        SendAsync(new Activity { Type = ActivityTypes.Typing }, cancellation);
}
