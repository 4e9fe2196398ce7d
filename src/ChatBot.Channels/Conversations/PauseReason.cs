namespace ChatBot.Channels.Conversations;

/// <summary>Why nothing can be said in a conversation for now.</summary>
public enum PauseReason
{
    /// <summary>Its team is archived.</summary>
    Archived,

    /// <summary>It or its team was deleted, and may still be restored.</summary>
    Deleted,
}
