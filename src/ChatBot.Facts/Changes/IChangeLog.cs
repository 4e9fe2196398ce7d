using System.Collections.Immutable;

namespace ChatBot.Facts.Changes;

/// <summary>The changes that imports made, kept until nobody needs to be told of them any more.</summary>
public interface IChangeLog
{
    /// <summary>The highest <see cref="SourceChange.Sequence"/>; 0 where there is no change.</summary>
    long Latest { get; }

    /// <summary>All changes without their entries, in the order of their sequence.</summary>
    IEnumerable<SourceChange> All { get; }

    /// <summary>Ends when a change is written; each task once.</summary>
    Task Next { get; }

    /// <summary>The change that was written first after a sequence; null where none was.</summary>
    /// <param name="sequence">The sequence of the one before; 0 for the first.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    SourceChange? After(long sequence);

    /// <summary>A change as it stands; null when it is not kept any longer.</summary>
    /// <param name="number">Its number.</param>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    SourceChange? Find(int number);

    /// <summary>Deletes changes; the latest stays.</summary>
    /// <param name="numbers">Their numbers.</param>
    /// <exception cref="StoreException">The store cannot be written; nothing was deleted.</exception>
    void Forget(ImmutableArray<int> numbers);
}
