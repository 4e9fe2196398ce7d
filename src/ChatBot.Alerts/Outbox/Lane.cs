using System.Collections.Immutable;

namespace ChatBot.Alerts.Outbox;

/// <summary>The open deliveries to one conversation, which go one after the other.</summary>
/// <param name="conversation">The conversation.</param>
/// <param name="tenant">Whose turn it shares.</param>
internal sealed class Lane(string conversation, Tenant tenant)
{
    public string Conversation => conversation;

    public Tenant Tenant => tenant;

    /// <summary>The deliveries, by the number of the change.</summary>
    public ImmutableArray<Delivery> Deliveries { get; set; } = [];

    /// <summary>Where it stands in the schedule.</summary>
    public LanePlace Place { get; set; }

    /// <summary>When it is looked at again, while it waits.</summary>
    public DateTimeOffset WakesAt { get; set; }

    /// <summary>When the first delivery is due; null where there is none.</summary>
    public DateTimeOffset? Due => Deliveries.IsEmpty ? null : Next().Min(d => d.Due);

    /// <summary>Those whose turn it is.</summary>
    public ImmutableArray<Delivery> At(DateTimeOffset now) => [.. Next().Where(d => d.Due <= now)];

    // One at a time; what was not taken comes before what happened later; what is only not due yet, or only to be put right, holds up nothing.
    private IEnumerable<Delivery> Next()
    {
        var sending = Deliveries.Where(d => d.State == DeliveryState.Sending);
        foreach (var delivery in sending.Any() ? sending : Deliveries)
        {
            yield return delivery;
            if (delivery.State != DeliveryState.Pending && (delivery.ActivityId is null || delivery.State == DeliveryState.Sending))
                yield break;
        }
    }
}

/// <summary>Where a lane stands.</summary>
internal enum LanePlace
{
    /// <summary>Nowhere.</summary>
    Idle,

    /// <summary>Among those that wait for their time.</summary>
    Waiting,

    /// <summary>Among those of its tenant whose time has come.</summary>
    Ready,

    /// <summary>Out, with whoever took it.</summary>
    Taken,
}
