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

/// <summary>What happened to conversations.</summary>
public enum ConversationChangeKind
{
    /// <summary>Nothing that matters here.</summary>
    None,

    /// <summary>The bot came, or the details of its coming are known better.</summary>
    Installed,

    /// <summary>A newer version of the app took the place of the older one.</summary>
    Upgraded,

    /// <summary>The bot was spoken to in a conversation that it was not told of.</summary>
    Seen,

    /// <summary>The connector listens elsewhere, or a paused conversation speaks again.</summary>
    Refreshed,

    /// <summary>A team or a channel has another name.</summary>
    Renamed,

    /// <summary>Nothing can be said there for now.</summary>
    Paused,

    /// <summary>The bot can speak there again.</summary>
    Resumed,

    /// <summary>The bot went, or the team is gone for good.</summary>
    Removed,
}
