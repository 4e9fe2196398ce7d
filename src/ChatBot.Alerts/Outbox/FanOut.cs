using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts.Changes;

namespace ChatBot.Alerts.Outbox;

/// <summary>
/// Gives changes out to the subscribers, in pages that each share a transaction with how far it came, so that nobody is left out or told twice wherever
/// the program ends. Not thread-safe.
/// </summary>
/// <param name="log">The changes.</param>
/// <param name="subscribers">Who may want to know.</param>
/// <param name="store">Where the deliveries go.</param>
/// <param name="concerns">Whether a change concerns a subscriber.</param>
/// <param name="page">How many deliveries share a transaction.</param>
/// <param name="time">The clock.</param>
internal sealed class FanOut(
    IChangeLog log, ISubscriberStore subscribers, IOutboxStore store, Func<SourceChange, Subscriber, bool> concerns, int page, TimeProvider time)
{
    private SourceChange? _doing;
    private long _latest;
    private ImmutableArray<string> _conversations = [];

    /// <summary>Gives out a page.</summary>
    /// <returns>The deliveries that changed, as they are now; null when there is nothing to give out.</returns>
    /// <exception cref="Facts.StoreException">The store cannot be read or written; all is as before.</exception>
    public ImmutableArray<Delivery>? Next()
    {
        var from = store.Progress;
        if ((_doing is { } doing && doing.Sequence == from.Doing && log.Latest == _latest ? doing : log.After(from.Done)) is not { } change)
            return null;
        var position = from.Doing == change.Sequence ? from.Position : "";
        var (steps, reached) = PageOf(change, position);
        var to = reached is null ? new FanOutProgress(change.Sequence, 0, "") : new(from.Done, change.Sequence, reached);
        return store.Write([new([.. steps]) { From = from, To = to }])[0] ? [.. steps.Select(s => s.After!)] : [];
    }

    /// <summary>What a delivery becomes when its change is given out, for the first time or corrected; null when it stays.</summary>
    /// <param name="delivery">The delivery; null where there is none.</param>
    /// <param name="change">The change.</param>
    /// <param name="subscriber">Whom it is for.</param>
    public Delivery? Visit(Delivery? delivery, SourceChange change, Subscriber subscriber)
    {
        var now = time.GetUtcNow();
        return delivery switch
        {
            null => Concerns() ? Born(change, subscriber, now) : null,
            // Putting a message right makes no noise, so it needs no hour.
            { State: DeliveryState.Sent } or { State: DeliveryState.Dead, ActivityId: not null } => delivery.Revision < change.Revision ? DeliveryRules.Again(delivery, now, now) : null,
            { State: DeliveryState.Cancelled } => delivery.Revision < change.Revision && Concerns() ? Born(change, subscriber, now) : null,
            { State: DeliveryState.Pending or DeliveryState.Retry or DeliveryState.Paused, ActivityId: null } when change.IsWithdrawn =>
                DeliveryRules.Cancel(delivery with { Revision = change.Revision }, "Withdrawn", now),
            _ => null,
        };

        // Who asked for it after it happened is not told of it.
        bool Concerns() => !change.IsWithdrawn
            && subscriber with { Subscriptions = subscriber.Subscriptions.RemoveAll(s => s.Since > change.Recorded) } is { Subscriptions.IsEmpty: false } then
            && concerns(change, then);
    }

    private (List<DeliveryStep> Steps, string? Reached) PageOf(SourceChange change, string position)
    {
        if (_doing?.Sequence != change.Sequence)
            (_doing, _latest, _conversations) = (change, log.Latest, [.. subscribers.All.Select(s => s.Conversation).Order(StringComparer.Ordinal)]);
        var steps = new List<DeliveryStep>();
        var place = _conversations.BinarySearch(position, StringComparer.Ordinal);
        for (var i = place < 0 ? ~place : place + 1; i < _conversations.Length; i++)
        {
            if (subscribers.Find(_conversations[i]) is not { } subscriber)
                continue;
            var before = store.Of(subscriber.Conversation).FirstOrDefault(d => d.Change == change.Number);
            if (Visit(before, change, subscriber) is { } after)
                steps.Add(new(before, after));
            if (steps.Count == page)
                return (steps, subscriber.Conversation);
        }
        _conversations = [];
        _doing = null;
        return (steps, null);
    }

    private static Delivery Born(SourceChange change, Subscriber subscriber, DateTimeOffset now) =>
        new(change.Number, subscriber.Conversation, subscriber.Tenant)
        {
            State = subscriber.PausedBy is null ? DeliveryState.Pending : DeliveryState.Paused,
            Code = subscriber.PausedBy,
            At = now,
            Due = subscriber.Times.Next(now),
            Revision = change.Revision,
        };
}
