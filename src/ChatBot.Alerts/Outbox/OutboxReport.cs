using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Alerts.Outbox;

/// <summary>How the deliveries stand. All numbers are counted from the deliveries that are kept, so they add up.</summary>
/// <param name="Counts">How many there are in each state.</param>
/// <param name="Changes">The same of each change, the latest first.</param>
/// <param name="OldestOpen">Since when the one that is due longest has been due; null when none is due.</param>
/// <param name="SentLastMinute">How many were taken within a minute.</param>
/// <param name="SentLastHour">How many were taken within an hour.</param>
/// <param name="Errors">Why deliveries are in their state, the latest first.</param>
/// <param name="Paused">How many conversations are shut, by the channel's code.</param>
public sealed record OutboxReport(
    DeliveryCounts Counts,
    ImmutableArray<ChangeReport> Changes,
    DateTimeOffset? OldestOpen,
    int SentLastMinute,
    int SentLastHour,
    ImmutableArray<ErrorReport> Errors,
    ImmutableArray<KeyValuePair<string, int>> Paused)
{
    /// <summary>The report.</summary>
    /// <param name="deliveries">All deliveries.</param>
    /// <param name="subscribers">All subscribers.</param>
    /// <param name="now">The time.</param>
    public static OutboxReport Of(ImmutableArray<Delivery> deliveries, IEnumerable<Subscriber> subscribers, DateTimeOffset now)
    {
        return new(
            DeliveryCounts.Of(deliveries),
            [.. deliveries.GroupBy(d => d.Change).OrderByDescending(g => g.Key).Select(g => new ChangeReport(g.Key, DeliveryCounts.Of(g)))],
            deliveries.Where(d => d.IsOpen && d.State != DeliveryState.Sending && d.Due <= now).Select(d => (DateTimeOffset?)d.Due).Min(),
            SentSince(now.AddMinutes(-1)),
            SentSince(now.AddHours(-1)),
            [
                .. deliveries.Where(d => d.State is DeliveryState.Retry or DeliveryState.Dead or DeliveryState.Uncertain or DeliveryState.Paused)
                    .GroupBy(d => (d.State, Code: d.Code ?? ""))
                    .Select(g => new ErrorReport(g.Key.State, g.Key.Code, g.Count(), g.Max(d => d.At)))
                    .OrderByDescending(e => e.Latest),
            ],
            [.. subscribers.Where(s => s.PausedBy is not null).CountBy(s => s.PausedBy!).OrderByDescending(p => p.Value).ThenBy(p => p.Key, StringComparer.Ordinal)]);

        int SentSince(DateTimeOffset time) => deliveries.Count(d => d.State == DeliveryState.Sent && d.At > time);
    }
}
