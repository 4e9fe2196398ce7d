using System.Collections.Immutable;

namespace ChatBot.Alerts.Outbox;

/// <summary>Steps that happen together or not at all.</summary>
/// <param name="Steps">The steps; at most one of a delivery.</param>
public sealed record OutboxWrite(params ImmutableArray<DeliveryStep> Steps)
{
    /// <summary>How far the fan-out must be; null where that does not matter.</summary>
    public FanOutProgress? From { get; init; }

    /// <summary>How far it is then; null where it stays.</summary>
    public FanOutProgress? To { get; init; }
}
