using System.Collections.Immutable;

namespace ChatBot.Alerts.Outbox;

/// <summary>How many deliveries there are in each state.</summary>
/// <param name="ByState">The numbers; a state that none is in is missing.</param>
public sealed record DeliveryCounts(ImmutableSortedDictionary<DeliveryState, int> ByState)
{
    /// <summary>How many are in a state.</summary>
    public int this[DeliveryState state] => ByState.GetValueOrDefault(state);

    /// <summary>How many there are.</summary>
    public int Total => ByState.Values.Sum();

    /// <summary>Counts deliveries.</summary>
    public static DeliveryCounts Of(IEnumerable<Delivery> deliveries) => new(deliveries.CountBy(d => d.State).ToImmutableSortedDictionary());
}
