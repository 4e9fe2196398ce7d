using ChatBot.Channels.Conversations;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Journal;

/// <summary>Tells turns apart: the same activity, delivered again, has the same key.</summary>
/// <param name="Activity">The digest of the activity's channel, conversation, id, type and name.</param>
/// <param name="Conversation">The digest of the channel and the conversation, without the thread.</param>
internal readonly record struct TurnKey(UInt128 Activity, UInt128 Conversation)
{
    /// <summary>The key of an activity; null when it has no id, so that nobody can tell whether it comes again.</summary>
    public static TurnKey? Of(Activity activity)
    {
        if (string.IsNullOrEmpty(activity.Id))
            return null;
        // All edits of a message bear its id; what they changed tells them apart.
        return activity.Is(ActivityTypes.MessageUpdate)
            ? new(Digest.Of(activity.ChannelId, activity.Conversation?.Id, activity.Id, ActivityTypes.MessageUpdate, activity.Timestamp, activity.Text), ConversationOf(activity))
            : new(Digest.Of(activity.ChannelId, activity.Conversation?.Id, activity.Id, activity.Type?.ToLowerInvariant(), activity.Name), ConversationOf(activity));
    }

    /// <summary>The key of the message that an edit is about.</summary>
    public static TurnKey OfEdited(Activity edit) =>
        new(Digest.Of(edit.ChannelId, edit.Conversation?.Id, edit.Id, ActivityTypes.Message, null), ConversationOf(edit));

    /// <summary>The digest of a message of the bot.</summary>
    public static UInt128 OfReply(string? channelId, string? conversationId, string replyId) => Digest.Of(channelId, conversationId, replyId);

    /// <summary>The digest of a conversation, all its threads included.</summary>
    public static UInt128 OfConversation(string? channelId, string? conversationId) =>
        Digest.Of(channelId, KnownConversation.WithoutThread(conversationId).ToString());

    private static UInt128 ConversationOf(Activity activity) => OfConversation(activity.ChannelId, activity.Conversation?.Id);
}
