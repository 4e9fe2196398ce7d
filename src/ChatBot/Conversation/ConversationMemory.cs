using ChatBot.Asking;

namespace ChatBot.Conversation;

/// <summary>What each conversation was about, in memory: bounded in number, forgotten after a while of silence.</summary>
/// <param name="capacity">How many conversations are remembered.</param>
/// <param name="lifetime">How long a silent one is remembered.</param>
/// <param name="time">The clock.</param>
internal sealed class ConversationMemory(int capacity, TimeSpan lifetime, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<Remembered>> _byId = new(StringComparer.Ordinal);

    // From the one silent for longest to the latest, so that both limits are kept by looking at the front.
    private readonly LinkedList<Remembered> _bySilence = new();

    /// <summary>How many conversations are remembered now.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _byId.Count;
        }
    }

    /// <summary>What the conversation was about; null when that is not or no longer known.</summary>
    public Context? Recall(string conversationId)
    {
        lock (_gate)
        {
            Forget();
            return _byId.TryGetValue(conversationId, out var node) ? node.Value.Context : null;
        }
    }

    /// <summary>Keeps what the conversation is about now.</summary>
    public void Remember(string conversationId, Context context)
    {
        lock (_gate)
        {
            if (_byId.Remove(conversationId, out var old))
                _bySilence.Remove(old);
            _byId[conversationId] = _bySilence.AddLast(new Remembered(conversationId, context, time.GetTimestamp()));
            Forget();
        }
    }

    private void Forget()
    {
        while (_bySilence.First is { } oldest && (_byId.Count > capacity || time.GetElapsedTime(oldest.Value.At) >= lifetime))
        {
            _bySilence.RemoveFirst();
            _byId.Remove(oldest.Value.ConversationId);
        }
    }

    private sealed record Remembered(string ConversationId, Context Context, long At);
}
