using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Alerts.Outbox;

/// <summary>
/// Keeps the deliveries. Reading never touches the disk. What was being handed over when the program ended is found with a lease that is over,
/// because nobody else can have the store open.
/// </summary>
public interface IOutboxStore
{
    /// <summary>How far changes were given out.</summary>
    FanOutProgress Progress { get; }

    /// <summary>All deliveries, as they are now.</summary>
    ImmutableArray<Delivery> All();

    /// <summary>The deliveries to a conversation, by the number of the change.</summary>
    ImmutableArray<Delivery> Of(string conversation);

    /// <summary>Writes in one transaction. What somebody else changed first is left as it is.</summary>
    /// <param name="writes">What is to be written.</param>
    /// <returns>Of each, whether it was; it was not where a delivery or the fan-out is not as the write says.</returns>
    /// <exception cref="StoreException">The store cannot be written; all is as before.</exception>
    ImmutableArray<bool> Write(IReadOnlyList<OutboxWrite> writes);
}
