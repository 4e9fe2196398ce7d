using System.Collections.Immutable;
using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts.Changes;

namespace ChatBot.Alerts.Outbox;

/// <summary>What is told: composed when it is told, from the changes as they are then, once for all who subscribed to the same. Not thread-safe.</summary>
/// <param name="log">The changes.</param>
/// <param name="compose">Makes an alert of changes; null when nothing of them concerns the subscriber.</param>
internal sealed class AlertContents(IChangeLog log, Func<ImmutableArray<SourceChange>, Subscriber, Alert?> compose)
{
    private const int MostChanges = 64;
    private const int MostAlerts = 256;

    private readonly Dictionary<int, SourceChange?> _changes = [];
    private readonly Dictionary<(long Sequence, string Subscriptions), Alert?> _alerts = [];
    private long _latest;

    /// <summary>A change as it stands; null when it is not kept any longer.</summary>
    /// <exception cref="Facts.StoreException">The store cannot be read.</exception>
    public SourceChange? Find(int number)
    {
        Refresh();
        if (_changes.TryGetValue(number, out var known))
            return known;
        if (_changes.Count >= MostChanges)
            _changes.Clear();
        return _changes[number] = log.Find(number);
    }

    /// <summary>The alert for a subscriber; null when there is nothing to tell.</summary>
    /// <param name="changes">The changes, the earliest first.</param>
    /// <param name="subscriber">The subscriber.</param>
    public Alert? Compose(ImmutableArray<SourceChange> changes, Subscriber subscriber)
    {
        if (changes is not [var change])
            return compose(changes, subscriber);
        Refresh();
        var key = (change.Sequence, KeyOf(change, subscriber));
        if (_alerts.TryGetValue(key, out var known))
            return known;
        if (_alerts.Count >= MostAlerts)
            _alerts.Clear();
        return _alerts[key] = compose(changes, subscriber);
    }

    private void Refresh()
    {
        if (log.Latest == _latest)
            return;
        _latest = log.Latest;
        _changes.Clear();
        _alerts.Clear();
    }

    private static string KeyOf(SourceChange change, Subscriber subscriber) =>
        string.Join('\n', subscriber.Subscriptions.Select(s => $"{s.Kind}|{s.Since <= change.Recorded}|{s.CompanyId}|{s.Subject}"));
}
