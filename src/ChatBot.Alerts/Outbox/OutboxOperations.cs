using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Alerts.Outbox;

/// <summary>What people do with the outbox.</summary>
/// <param name="store">The deliveries.</param>
/// <param name="subscribers">The subscribers.</param>
/// <param name="rules">What becomes of a delivery.</param>
/// <param name="time">The clock.</param>
public sealed class OutboxOperations(IOutboxStore store, ISubscriberStore subscribers, DeliveryRules rules, TimeProvider time)
{
    /// <summary>Tells of a conversation whose deliveries changed.</summary>
    internal event Action<string>? Changed;

    /// <summary>All deliveries, as they are now.</summary>
    public ImmutableArray<Delivery> Deliveries => store.All();

    /// <summary>How the deliveries stand.</summary>
    public OutboxReport Report() => OutboxReport.Of(store.All(), subscribers.All, time.GetUtcNow());

    /// <summary>Hands a delivery over again that was given up, or may have been shown or not.</summary>
    /// <returns>Whether there is one like that.</returns>
    /// <exception cref="Facts.StoreException">It could not be written.</exception>
    public bool Resend(int change, string conversation) =>
        Resend(store.Of(conversation).Where(d => d.Change == change && d.State is DeliveryState.Uncertain or DeliveryState.Dead)) > 0;

    /// <summary>Hands all deliveries of a change over again that may have been shown or not.</summary>
    /// <returns>How many.</returns>
    /// <exception cref="Facts.StoreException">They could not be written.</exception>
    public int ResendUncertain(int change) => Resend(store.All().Where(d => d.Change == change && d.State == DeliveryState.Uncertain));

    /// <summary>Lets a conversation that was shut be told again, as when the bot was let in or somebody spoke there. Where nothing was shut, this costs a look into memory.</summary>
    /// <returns>Whether it was shut.</returns>
    /// <exception cref="Facts.StoreException">It could not be written.</exception>
    public bool Resume(string conversation)
    {
        if (subscribers.Find(conversation)?.PausedBy is null)
            return false;
        if (subscribers.Change(conversation, s => s is null ? null : s with { PausedBy = null, PausedSince = null }) is not { } subscriber)
            return false;
        var now = time.GetUtcNow();
        Write(store.Of(conversation).Where(d => d.State == DeliveryState.Paused).Select(d => new DeliveryStep(d, rules.Resume(d, subscriber.Times.Next(now), now))));
        return true;
    }

    private int Resend(IEnumerable<Delivery> deliveries)
    {
        var now = time.GetUtcNow();
        return Write(deliveries.Select(d => new DeliveryStep(d, DeliveryRules.Resend(d, now))));
    }

    private int Write(IEnumerable<DeliveryStep> steps)
    {
        var writes = steps.Select(s => new OutboxWrite(s)).ToImmutableArray();
        if (writes.IsEmpty)
            return 0;
        var made = store.Write(writes);
        foreach (var write in writes)
            Changed?.Invoke(write.Steps[0].Before!.Conversation);
        return made.Count(m => m);
    }
}
