namespace ChatBot.Channels.Schema;

/// <summary>Where a reply goes: everything that is needed to speak in a conversation.</summary>
/// <param name="ActivityId">The activity to reply to; null to speak without replying.</param>
/// <param name="ChannelId">The channel.</param>
/// <param name="ServiceUrl">Where the channel's connector listens.</param>
/// <param name="Conversation">The conversation.</param>
/// <param name="Bot">The bot, as the channel knows it.</param>
/// <param name="User">The user who spoke.</param>
/// <param name="Locale">The user's language.</param>
public sealed record ConversationReference(
    string? ActivityId,
    string? ChannelId,
    string? ServiceUrl,
    ConversationAccount? Conversation,
    ChannelAccount? Bot,
    ChannelAccount? User,
    string? Locale)
{
    /// <summary>Whether what is said here is for the user alone, as the reply to a private message must be.</summary>
    public bool IsTargeted { get; init; }

    /// <summary>The private message that clients show above the reply; null where there is none.</summary>
    public string? PromptId { get; init; }

    /// <summary>
    /// Where a reply to an activity goes. Only messages are replied to by id: clients hold a reply back when they never
    /// showed what it replies to, as a change of members.
    /// </summary>
    public static ConversationReference Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var isTargeted = activity.Recipient?.IsTargeted == true;
        return new(
            activity.Is(ActivityTypes.Message) || activity.Is(ActivityTypes.MessageUpdate) ? activity.Id : null,
            activity.ChannelId,
            activity.ServiceUrl,
            activity.Conversation,
            isTargeted ? activity.Recipient! with { IsTargeted = null } : activity.Recipient,
            activity.From,
            activity.Locale)
        {
            IsTargeted = isTargeted,
            // A pressed button is no prompt that could be shown.
            PromptId = isTargeted && !string.IsNullOrWhiteSpace(activity.Text) ? activity.Id : null,
        };
    }

    /// <summary>The activity, addressed to this place. A card goes without text: Teams would make two messages of it, with one id for neither.</summary>
    public Activity Address(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var hasCard = activity.Attachments is { Count: > 0 } attachments && attachments.Any(a => a.IsCard);
        return activity with
        {
            ChannelId = ChannelId,
            ServiceUrl = ServiceUrl,
            Conversation = Conversation,
            From = Bot,
            Recipient = User,
            // A private message stands by itself: a reply would belong to a message that the others do not see.
            ReplyToId = IsTargeted ? null : activity.ReplyToId ?? ActivityId,
            IsTargeted = IsTargeted || activity.IsTargeted,
            Entities = IsTargeted && PromptId is { } prompt && activity.Is(ActivityTypes.Message)
                ? [.. activity.Entities ?? [], PromptPreview.Of(prompt)]
                : activity.Entities,
            Locale = activity.Locale ?? Locale,
            Summary = hasCard ? activity.Summary ?? activity.Text : activity.Summary,
            Text = hasCard ? null : activity.Text,
            TextFormat = hasCard ? null : activity.TextFormat,
        };
    }
}
