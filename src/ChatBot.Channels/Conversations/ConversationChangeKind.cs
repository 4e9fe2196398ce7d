namespace ChatBot.Channels.Conversations;

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
