using System.Collections.Concurrent;
using ChatBot.Channels.Conversations;

namespace ChatBot.Tests.Channels;

/// <summary>Conversations that are known for the time of a test, and how often they changed.</summary>
internal sealed class ConversationsInMemory : IConversationStore
{
    private readonly ConcurrentDictionary<string, KnownConversation> _known = new(StringComparer.Ordinal);

    public int Writes { get; private set; }

    public IReadOnlyCollection<KnownConversation> All => [.. _known.Values];

    public KnownConversation? Find(string key) => _known.GetValueOrDefault(key);

    public void Apply(ConversationChange change)
    {
        Writes++;
        foreach (var conversation in change.Kept)
            _known[conversation.Key] = conversation;
        foreach (var conversation in change.Removed)
            _known.TryRemove(conversation.Key, out _);
    }
}
