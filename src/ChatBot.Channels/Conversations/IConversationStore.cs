namespace ChatBot.Channels.Conversations;

/// <summary>Remembers which conversations the bot is part of, across restarts. Reading never touches the disk.</summary>
public interface IConversationStore
{
    /// <summary>All conversations that are known now.</summary>
    IReadOnlyCollection<KnownConversation> All { get; }

    /// <summary>A conversation by its <see cref="KnownConversation.Key"/>; null when it is not known.</summary>
    KnownConversation? Find(string key);

    /// <summary>Writes a change, all of it or nothing. With a removed conversation goes all that tells of it.</summary>
    void Apply(ConversationChange change);
}
