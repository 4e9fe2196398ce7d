using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Alerts.Outbox;
using ChatBot.Commands;
using ChatBot.Facts.Changes;

namespace ChatBot.Alerts;

/// <summary>How the deliveries of alerts stand, in words, for administrators in the chat and on the command line.</summary>
internal static class OutboxWords
{
    private const int MostChanges = 10;
    private const int MostErrors = 10;

    private static readonly DeliveryState[] Order =
    [
        DeliveryState.Sent, DeliveryState.Pending, DeliveryState.Sending, DeliveryState.Retry,
        DeliveryState.Paused, DeliveryState.Uncertain, DeliveryState.Dead, DeliveryState.Cancelled,
    ];

    /// <summary>The words.</summary>
    /// <param name="report">How they stand.</param>
    /// <param name="log">Knows what the changes were.</param>
    /// <param name="now">The time.</param>
    public static StatusReport Of(OutboxReport report, IChangeLog log, DateTimeOffset now) => new(
        Sum(report.Counts),
        [
            new("Oldest that is due", report.OldestOpen is { } since ? Age(now - since) : "none"),
            new("Sent", Text($"{report.SentLastMinute:N0} in the last minute, {report.SentLastHour:N0} in the last hour")),
            .. report.Changes.Take(MostChanges).Select(c => new StatusLine(Text($"Change {c.Change}{(log.All.FirstOrDefault(l => l.Number == c.Change) is { } change ? $", {change.Source.Title}" : "")}"), Sum(c.Counts))),
            .. report.Errors.Take(MostErrors).Select(e => new StatusLine($"{Name(e.State)}: {(e.Code.Length == 0 ? "no reason" : e.Code)}", Text($"{e.Count:N0}, the last {Age(now - e.Latest)} ago"))),
            .. report.Paused.Select(p => new StatusLine("Conversations that are shut: " + p.Key, Text($"{p.Value:N0}"))),
        ]);

    private static string Sum(DeliveryCounts counts)
    {
        ImmutableArray<string> parts = [.. Order.Where(s => counts[s] > 0).Select(s => Text($"{counts[s]:N0} {Name(s).ToLowerInvariant()}"))];
        return parts.IsEmpty ? "No deliveries." : Text($"{counts.Total:N0} {(counts.Total == 1 ? "delivery" : "deliveries")}: {string.Join(", ", parts)}.");
    }

    private static string Name(DeliveryState state) => state switch
    {
        DeliveryState.Pending => "Waiting",
        DeliveryState.Sending => "Being sent",
        DeliveryState.Retry => "To be tried again",
        DeliveryState.Dead => "Given up",
        _ => state.ToString(),
    };

    private static string Age(TimeSpan age) =>
        age.TotalMinutes < 1 ? Text($"{Math.Max(0, (int)age.TotalSeconds)} s")
        : age.TotalHours < 1 ? Text($"{(int)age.TotalMinutes} min")
        : age.TotalDays < 1 ? Text($"{(int)age.TotalHours} h {age.Minutes} min")
        : Text($"{(int)age.TotalDays} d {age.Hours} h");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
