using System.Collections.Immutable;
using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Alerts.Outbox;

/// <summary>What is to be done for a conversation whose time has come.</summary>
internal abstract record Turn
{
    private Turn()
    {
    }

    /// <summary>Nothing is due any more.</summary>
    public sealed record Pass : Turn;

    /// <summary>Deliveries come to an end, or to a stop, without a message.</summary>
    /// <param name="Steps">What becomes of them.</param>
    public sealed record Settle(ImmutableArray<DeliveryStep> Steps) : Turn;

    /// <summary>A message is handed over.</summary>
    /// <param name="To">To whom.</param>
    /// <param name="Deliveries">The deliveries that it is, as they are and as they are while it is under way.</param>
    /// <param name="Others">The other open deliveries to the conversation, which must not be under way.</param>
    /// <param name="Alert">What it says.</param>
    public sealed record Tell(Subscriber To, ImmutableArray<DeliveryStep> Deliveries, ImmutableArray<Delivery> Others, Alert Alert) : Turn;
}
