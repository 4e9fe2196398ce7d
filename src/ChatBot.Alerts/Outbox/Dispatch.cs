using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts.Changes;

namespace ChatBot.Alerts.Outbox;

/// <summary>Decides what is done for a conversation whose time has come.</summary>
/// <param name="store">The deliveries.</param>
/// <param name="subscribers">The subscribers.</param>
/// <param name="contents">What is told.</param>
/// <param name="concerns">Whether a change concerns a subscriber.</param>
/// <param name="rules">What becomes of a delivery.</param>
/// <param name="chance">From 0 to 1, to keep those apart that are tried again.</param>
internal sealed class Dispatch(IOutboxStore store, ISubscriberStore subscribers, AlertContents contents, Func<SourceChange, Subscriber, bool> concerns, DeliveryRules rules, Func<double> chance)
{
    /// <summary>The decision.</summary>
    /// <param name="lane">The conversation.</param>
    /// <param name="now">The time.</param>
    /// <exception cref="Facts.StoreException">The changes cannot be read.</exception>
    public Turn Decide(Lane lane, DateTimeOffset now)
    {
        var due = lane.At(now);
        if (due.IsEmpty)
            return new Turn.Pass();
        if (due[0].State == DeliveryState.Sending)
            return Settle(due, d => rules.Abandon(d, now, chance()));
        if (subscribers.Find(lane.Conversation) is not { } subscriber)
            return Settle(lane.Deliveries, d => DeliveryRules.Cancel(d, "Unsubscribed", now));
        if (subscriber.PausedBy is { } code)
            return Settle(lane.Deliveries, d => DeliveryRules.Pause(d, code, now));
        if (due[0].ActivityId is null && subscriber.Times is { Rhythm: Rhythm.Immediate } times && times.Next(now) is var awake && awake > now)
            return Settle([due[0]], d => DeliveryRules.Postpone(d, awake));
        return Tell(subscriber, lane, Message(subscriber, lane, due, now), now);
    }

    /// <summary>The deliveries that are one message: those that were one before, those of a digest, or the first.</summary>
    private ImmutableArray<Delivery> Message(Subscriber subscriber, Lane lane, ImmutableArray<Delivery> due, DateTimeOffset now) => due[0].ActivityId is { } id
        ? store.Of(subscriber.Conversation).RemoveAll(d => d.ActivityId != id || d.State is not (DeliveryState.Pending or DeliveryState.Retry or DeliveryState.Sent))
        : subscriber.Times.Rhythm == Rhythm.Immediate ? [due[0]]
        : lane.Deliveries.RemoveAll(d => d.ActivityId is not null || d.State is not (DeliveryState.Pending or DeliveryState.Retry) || d.Due > now);

    private Turn Tell(Subscriber subscriber, Lane lane, ImmutableArray<Delivery> message, DateTimeOffset now)
    {
        var changes = message.ToDictionary(d => d.Change, d => contents.Find(d.Change));
        if (message.RemoveAll(d => d.State == DeliveryState.Sent || HasContent(d, changes[d.Change], subscriber)) is { IsEmpty: false } empty)
            return Settle(empty, d => DeliveryRules.Cancel(Revised(d), changes[d.Change] is { IsWithdrawn: false } ? "NothingToTell" : "Withdrawn", now));
        var told = message.RemoveAll(d => changes[d.Change] is null);
        if (contents.Compose([.. told.Select(d => changes[d.Change]!)], subscriber) is not { } alert)
            return Settle(told.RemoveAll(d => d.State == DeliveryState.Sent), d => DeliveryRules.Cancel(Revised(d), "NothingToTell", now));
        return new Turn.Tell(
            subscriber,
            [.. told.Select(d => new DeliveryStep(d, rules.Begin(d, changes[d.Change]!.Revision, now)))],
            lane.Deliveries.RemoveAll(d => told.Contains(d)),
            alert);

        Delivery Revised(Delivery delivery) => changes[delivery.Change] is { } change ? delivery with { Revision = change.Revision } : delivery;
    }

    // That something was taken back is told only to who was told of it.
    private bool HasContent(Delivery delivery, SourceChange? change, Subscriber subscriber) =>
        change is not null && (delivery.ActivityId is not null || (!change.IsWithdrawn && concerns(change, subscriber)));

    private static Turn.Settle Settle(ImmutableArray<Delivery> deliveries, Func<Delivery, Delivery> become) =>
        new([.. deliveries.Select(d => new DeliveryStep(d, become(d)))]);
}
