using System.Collections.Immutable;

namespace ChatBot.Channels.Conversations;

/// <summary>What an activity changes in what is known of conversations.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Kept">The conversations that are new or known differently, as they are now.</param>
/// <param name="Removed">The conversations of which nothing may be kept any longer.</param>
/// <param name="Welcome">Whether the bot is to greet now; once per installation.</param>
public sealed record ConversationChange(
    ConversationChangeKind Kind,
    ImmutableArray<KnownConversation> Kept,
    ImmutableArray<KnownConversation> Removed,
    bool Welcome = false)
{
    /// <summary>Nothing is to be written.</summary>
    public static ConversationChange None { get; } = new(ConversationChangeKind.None, [], []);
}
