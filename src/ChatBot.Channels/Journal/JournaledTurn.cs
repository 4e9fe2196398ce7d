namespace ChatBot.Channels.Journal;

/// <summary>One turn, as the journal follows it.</summary>
/// <param name="journal">The journal.</param>
/// <param name="key">The turn.</param>
internal sealed class JournaledTurn(TurnJournal journal, TurnKey key)
{
    private bool _sending;
    private bool _answered;

    /// <summary>Something is about to be said.</summary>
    public void Sending()
    {
        if (!_sending)
            journal.Sending(key);
        _sending = true;
    }

    /// <summary>It was answered by a message of this id.</summary>
    public void Answered(UInt128 reply, string replyId, byte[] note)
    {
        journal.Answered(key, new(reply, replyId, note));
        _answered = true;
    }

    /// <summary>The answer of another turn was replaced.</summary>
    public void AnsweredAnew(TurnKey other, AnswerContent answer) => journal.Answered(other, answer);

    /// <summary>The answer to a message; null when there is none.</summary>
    public AnswerContent? AnswerOf(TurnKey other) => journal.AnswerOf(other);

    /// <summary>The turn is over.</summary>
    public void End()
    {
        if (!_answered)
            journal.Done(key);
    }
}
