using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Conversations;

/// <summary>A conversation that the bot is part of, with all that is needed to speak there without being spoken to.</summary>
public sealed record KnownConversation
{
    private const string Thread = ";messageid=";

    /// <summary>Tells it from all others: the channel and the conversation, without a thread.</summary>
    public string Key => KeyOf(ChannelId, ConversationId);

    /// <summary>The channel; see <see cref="ChannelIds"/>.</summary>
    public required string ChannelId { get; init; }

    /// <summary>The conversation without a thread; in a team that is the id of the Teams channel.</summary>
    public required string ConversationId { get; init; }

    /// <summary>Where the channel's connector listens, as it was said last.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>The bot's id in the channel.</summary>
    public required string BotId { get; init; }

    /// <summary>The bot's name in the channel.</summary>
    public string? BotName { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>; null where the channel does not say it.</summary>
    public string? ConversationType { get; init; }

    /// <summary>Whether it says of itself that several take part.</summary>
    public bool? IsGroup { get; init; }

    /// <summary>The name of a group chat or of a Teams channel, where it is known; the General channel has none.</summary>
    public string? Name { get; init; }

    /// <summary>The organisation; of any form, never to be parsed.</summary>
    public string? TenantId { get; init; }

    /// <summary>The team that it is a channel of.</summary>
    public string? TeamId { get; init; }

    /// <summary>The name of the team.</summary>
    public string? TeamName { get; init; }

    /// <summary>The team's group in the directory.</summary>
    public string? TeamGroupId { get; init; }

    /// <summary>The channel that was picked when the bot was installed into the team.</summary>
    public string? SelectedChannelId { get; init; }

    /// <summary>The language of who installed the bot, or spoke to it first, as a BCP 47 tag.</summary>
    public string? Locale { get; init; }

    /// <summary>In a personal chat, the user's id for this bot; null elsewhere.</summary>
    public string? UserId { get; init; }

    /// <summary>In a personal chat, the user's id in the directory; null elsewhere.</summary>
    public string? UserObjectId { get; init; }

    /// <summary>When the bot came here, in whole milliseconds; in a team, when it came to the team. Where it was not told of that, when it was first spoken to.</summary>
    public required DateTimeOffset InstalledAt { get; init; }

    /// <summary>Whether the greeting was given; the channels of a team share one.</summary>
    public bool Welcomed { get; init; }

    /// <summary>Why nothing can be said here for now; null while the bot can speak.</summary>
    public PauseReason? Paused { get; init; }

    /// <summary>Tells this installation from an earlier or a later one in the same place: what was meant for one is not for another.</summary>
    public long Generation => InstalledAt.ToUnixTimeMilliseconds();

    /// <summary>The key of a conversation; all threads of a Teams channel have one.</summary>
    public static string KeyOf(string? channelId, string? conversationId) => $"{channelId}/{WithoutThread(conversationId)}";

    /// <summary>The id of a conversation without the root message of a thread.</summary>
    public static ReadOnlySpan<char> WithoutThread(ReadOnlySpan<char> conversationId)
    {
        var thread = conversationId.IndexOf(Thread, StringComparison.OrdinalIgnoreCase);
        return thread < 0 ? conversationId : conversationId[..thread];
    }

    /// <summary>Where to speak unasked in the conversation that an activity comes from, known or not; see <see cref="ToReference"/>. Of a conversation that several read, it names no user.</summary>
    public static ConversationReference ReferenceOf(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var conversation = activity.Conversation ?? new();
        return new(
            ActivityId: null,
            activity.ChannelId,
            activity.ServiceUrl,
            new ConversationAccount
            {
                Id = WithoutThread(conversation.Id).ToString(),
                IsGroup = conversation.IsGroup,
                ConversationType = conversation.ConversationType,
                TenantId = conversation.TenantId ?? TeamsChannelData.Of(activity).TenantId,
            },
            activity.Recipient is { } bot ? new ChannelAccount { Id = bot.Id, Name = bot.Name } : null,
            conversation.IsShared || activity.From is not { } user ? null : new ChannelAccount { Id = user.Id },
            activity.Locale);
    }

    /// <summary>Where to speak unasked: to the user, to the chat, or in a new post of the Teams channel.</summary>
    public ConversationReference ToReference() => new(
        ActivityId: null,
        ChannelId,
        ServiceUrl,
        new ConversationAccount
        {
            Id = ConversationId,
            Name = Name,
            IsGroup = IsGroup,
            ConversationType = ConversationType,
            TenantId = TenantId,
        },
        new ChannelAccount { Id = BotId, Name = BotName },
        UserId is null ? null : new ChannelAccount { Id = UserId },
        Locale);
}
