namespace ChatBot.Channels.Journal;

/// <summary>Where a record stands.</summary>
internal readonly record struct Place(int Segment, long Offset);

/// <summary>What is known of a turn without looking into the files.</summary>
/// <param name="Conversation">The conversation's digest.</param>
/// <param name="Received">Where the activity stands; null when it could not be written.</param>
/// <param name="State">The latest that was written of it.</param>
/// <param name="Answer">Where its latest answer stands; null before there is one.</param>
internal readonly record struct TurnEntry(UInt128 Conversation, Place? Received, RecordKind State, Place? Answer);

/// <summary>Finds turns by their activity, and answers by the bot's message. Holds no content, only where it stands.</summary>
internal sealed class JournalIndex
{
    private readonly Dictionary<UInt128, TurnEntry> _turns = [];
    private readonly Dictionary<UInt128, Place> _replies = [];

    /// <summary>All turns.</summary>
    public IEnumerable<TurnEntry> Turns => _turns.Values;

    /// <summary>The turns of which nobody knows whether something was said.</summary>
    public IReadOnlyList<TurnKey> Uncertain() =>
        [.. _turns.Where(t => t.Value.State == RecordKind.Sending).Select(t => new TurnKey(t.Key, t.Value.Conversation))];

    /// <summary>Whether a turn was received before.</summary>
    public bool Knows(TurnKey key) => _turns.ContainsKey(key.Activity);

    /// <summary>Where the answer of a turn stands.</summary>
    public Place? AnswerOf(TurnKey key) => _turns.TryGetValue(key.Activity, out var turn) ? turn.Answer : null;

    /// <summary>Where the answer stands that was sent as a message of the bot.</summary>
    public Place? AnswerSentAs(UInt128 reply) => _replies.TryGetValue(reply, out var place) ? place : null;

    /// <summary>Takes in a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="segment">Where it stands; null when it could not be written.</param>
    /// <param name="offset">At which place there.</param>
    /// <param name="reply">The digest of the bot's message, for an answer.</param>
    public void Take(JournalRecord record, JournalSegment? segment, long offset, UInt128? reply)
    {
        Place? place = segment is null ? null : new(segment.Number, offset);
        var key = record.Key.Activity;
        if (record.Kind == RecordKind.Received)
        {
            if (_turns.TryAdd(key, new(record.Key.Conversation, place, RecordKind.Received, null)))
                segment?.Turns.Add(key);
            return;
        }
        if (_turns.TryGetValue(key, out var turn))
            _turns[key] = turn with { State = record.Kind, Answer = record.Kind == RecordKind.Answered ? place : turn.Answer };
        if (reply is { } digest && place is { } stands)
        {
            _replies[digest] = stands;
            segment!.Replies.Add(digest);
        }
    }

    /// <summary>Forgets a segment that goes.</summary>
    public void Drop(JournalSegment segment)
    {
        foreach (var key in segment.Turns)
            if (_turns.TryGetValue(key, out var turn) && turn.Received?.Segment == segment.Number)
                _turns.Remove(key);
        foreach (var reply in segment.Replies)
            if (_replies.TryGetValue(reply, out var place) && place.Segment == segment.Number)
                _replies.Remove(reply);
    }

    /// <summary>Forgets the answers of a conversation. That its activities were seen is kept: they must not be taken for new ones.</summary>
    public void Forget(UInt128 conversation)
    {
        foreach (var (key, turn) in _turns.Where(t => t.Value.Conversation == conversation).ToList())
            _turns[key] = turn with { State = RecordKind.Done, Answer = null };
    }
}
