using System.Collections.Immutable;

namespace ChatBot.Facts.Feedback;

/// <summary>Keeps what people thought of the answers, in the order in which it came.</summary>
public interface IVoteStore
{
    /// <summary>Keeps one vote; it is on the disk when this returns. A comment above 1000 characters is cut.</summary>
    void Add(Vote vote);

    /// <summary>Every vote, the oldest first.</summary>
    ImmutableArray<Vote> All();

    /// <summary>Takes from the votes given in one conversation what says which it was; the votes themselves stay.</summary>
    void Forget(string conversationKey);
}
