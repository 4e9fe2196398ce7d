using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Alerts.Outbox;

/// <summary>What was left undone when the program ended between two writes that belong together.</summary>
/// <param name="store">The deliveries.</param>
/// <param name="subscribers">The subscribers.</param>
/// <param name="contents">The changes.</param>
/// <param name="fanOut">Puts right what was told wrong.</param>
/// <param name="rules">What becomes of a delivery.</param>
/// <param name="time">The clock.</param>
internal sealed class Recovery(
    IOutboxStore store, ISubscriberStore subscribers, AlertContents contents, FanOut fanOut, DeliveryRules rules, TimeProvider time)
{
    private const int Page = 1000;

    /// <summary>Does it.</summary>
    /// <exception cref="Facts.StoreException">The store cannot be read or written.</exception>
    public void Run()
    {
        foreach (var page in store.All().OrderBy(d => d.Change).Select(d => new DeliveryStep(d, Missed(d))).Where(s => s.After is not null).Chunk(Page))
            store.Write([.. page.Select(s => new OutboxWrite(s))]);
    }

    /// <summary>What is to be done about a delivery that was just given out, because its conversation changed meanwhile; null when all is well.</summary>
    public DeliveryStep? Late(Delivery delivery) =>
        subscribers.Find(delivery.Conversation) is null && delivery is { State: DeliveryState.Pending or DeliveryState.Paused, ActivityId: null } ? new DeliveryStep(delivery, null)
        : Missed(delivery) is { } after ? new DeliveryStep(delivery, after)
        : null;

    /// <summary>What a delivery should have become since; null when all is well.</summary>
    public Delivery? Missed(Delivery delivery)
    {
        var now = time.GetUtcNow();
        var subscriber = subscribers.Find(delivery.Conversation);
        if (delivery.State == DeliveryState.Paused && subscriber?.PausedBy is null)
            return subscriber is null ? DeliveryRules.Cancel(delivery, "Unsubscribed", now) : rules.Resume(delivery, subscriber.Times.Next(now), now);
        return subscriber is not null && contents.Find(delivery.Change) is { } change && delivery.Revision < change.Revision
            ? fanOut.Visit(delivery, change, subscriber)
            : null;
    }
}
