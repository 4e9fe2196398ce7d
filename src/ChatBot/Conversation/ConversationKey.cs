using ChatBot.Channels.Schema;

namespace ChatBot.Conversation;

/// <summary>Tells conversations apart; each thread of a Teams channel is one of its own, and what one user says in private is another.</summary>
internal static class ConversationKey
{
    /// <summary>The key of the conversation that an activity belongs to.</summary>
    public static string Of(Activity activity) => activity.Recipient?.IsTargeted == true ? OfUser(activity) : OfAll(activity);

    /// <summary>The key of what everybody there reads.</summary>
    public static string OfAll(Activity activity) => $"{activity.ChannelId}/{activity.Conversation?.Id}";

    /// <summary>The key of what only the sender and the bot read there.</summary>
    public static string OfUser(Activity activity) => $"{OfAll(activity)}/{activity.From?.Id}";
}
