using ChatBot.Channels.Schema;

namespace ChatBot.Conversation;

/// <summary>Tells conversations apart; each thread of a Teams channel is one of its own.</summary>
internal static class ConversationKey
{
    /// <summary>The key of the conversation that an activity belongs to.</summary>
    public static string Of(Activity activity) => $"{activity.ChannelId}/{activity.Conversation?.Id}";
}
