using System.Text.Json;
using ChatBot.Channels.Conversations;
using ChatBot.Channels.Schema;

namespace ChatBot.Commands;

/// <summary>Who calls a command, and from where.</summary>
/// <param name="Conversation">Names the conversation without its thread; see <see cref="KnownConversation.KeyOf"/>.</param>
/// <param name="Place">Where to speak in it unasked.</param>
internal sealed record Caller(string Conversation, ConversationReference Place)
{
    /// <summary>The channel; see <see cref="ChannelIds"/>.</summary>
    public string ChannelId => Place.ChannelId ?? "";

    /// <summary>The organisation; null where the channel does not vouch for it.</summary>
    public string? Tenant => Place.Conversation?.TenantId;

    /// <summary>Whether others than the user and the bot read the conversation.</summary>
    public bool IsShared => Place.Conversation?.IsShared == true;

    /// <summary>Whether it is a channel of a team, where messages are posts.</summary>
    public bool IsChannel => string.Equals(Place.Conversation?.ConversationType, "channel", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the conversation lasts no longer than the client that it is held in.</summary>
    public bool IsPassing => ChannelId is ChannelIds.Webchat or ChannelIds.Directline or ChannelIds.Emulator;

    /// <summary>Whether only the user and the bot read what is said now, in a conversation of several.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The user's id in the directory; null where the channel does not vouch for it.</summary>
    public string? UserObjectId { get; init; }

    /// <summary><see cref="Place"/> as it is kept.</summary>
    public string Address => JsonSerializer.Serialize(Place, ChannelsJson.Default.ConversationReference);

    // What is longer comes from nobody who means well.
    private const int Longest = 500;

    /// <summary>The caller of an activity; null where it names no conversation that could be kept, or wants all replies at once, so that nothing can be said later.</summary>
    public static Caller? Of(Activity activity)
    {
        if (activity is not { ChannelId.Length: > 0 and <= Longest, Conversation.Id.Length: > 0 and <= Longest, ServiceUrl: null or { Length: <= Longest } }
            || string.Equals(activity.DeliveryMode, DeliveryModes.ExpectReplies, StringComparison.OrdinalIgnoreCase))
            return null;
        // Elsewhere it is the client that says who somebody is and in which organisation.
        var isVouchedFor = activity.ChannelId == ChannelIds.Msteams;
        var place = KnownConversation.ReferenceOf(activity);
        return new(
            KnownConversation.KeyOf(activity.ChannelId, activity.Conversation.Id),
            isVouchedFor ? place : place with { Conversation = place.Conversation! with { TenantId = null } })
        {
            IsPrivate = activity.Recipient?.IsTargeted == true,
            UserObjectId = isVouchedFor ? activity.From?.ObjectId : null,
        };
    }
}
