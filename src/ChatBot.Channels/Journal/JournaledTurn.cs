namespace ChatBot.Channels.Journal;

/// <summary>One turn, as the journal follows it.</summary>
/// <param name="journal">The journal.</param>
/// <param name="key">The turn.</param>
internal sealed class JournaledTurn(TurnJournal journal, TurnKey key)
{
    private RecordKind _state = RecordKind.Received;

    /// <summary>Something is about to be said.</summary>
    public void Sending()
    {
        if (_state == RecordKind.Sending)
            return;
        journal.Sending(key);
        _state = RecordKind.Sending;
    }

    /// <summary>What was about to be said was certainly not: the turn stands as before.</summary>
    public void Unsent()
    {
        journal.Unsent(key);
        _state = RecordKind.Unsent;
    }

    /// <summary>It was answered by a message of this id.</summary>
    public void Answered(UInt128 reply, string replyId, byte[] note)
    {
        journal.Answered(key, new(reply, replyId, note));
        _state = RecordKind.Answered;
    }

    /// <summary>The answer of another turn was replaced.</summary>
    public void AnsweredAnew(TurnKey other, AnswerContent answer) => journal.Answered(other, answer);

    /// <summary>The answer to a message; null when there is none.</summary>
    public AnswerContent? AnswerOf(TurnKey other) => journal.AnswerOf(other);

    /// <summary>The turn is over, unless its answer could not be given: then it is given after the next start, if that is soon.</summary>
    public void End()
    {
        if (_state is not (RecordKind.Answered or RecordKind.Unsent))
            journal.Done(key);
    }
}
