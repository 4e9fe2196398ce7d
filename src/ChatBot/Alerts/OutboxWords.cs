using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Alerts.Outbox;
using ChatBot.Commands;

namespace ChatBot.Alerts;

/// <summary>How the deliveries stand, in words.</summary>
internal static class OutboxWords
{
    private const int MostErrors = 8;

    /// <summary>The words; null where there is no delivery.</summary>
    public static StatusReport? Of(OutboxReport report, DateTimeOffset now)
    {
        if (report.Counts.Total == 0)
            return null;
        var lines = ImmutableArray.CreateBuilder<StatusLine>();
        foreach (var (state, count) in report.Counts.ByState)
            lines.Add(new(state.ToString(), Number(count)));
        if (report.OldestOpen is { } oldest)
            lines.Add(new("Longest due", Age(now - oldest)));
        lines.Add(new("Sent", $"{Number(report.SentLastMinute)} in the last minute, {Number(report.SentLastHour)} in the last hour"));
        foreach (var (code, count) in report.Paused)
            lines.Add(new("Shut", $"{Number(count)} {(count == 1 ? "conversation" : "conversations")}: {code}"));
        foreach (var error in report.Errors.Where(e => e.State != DeliveryState.Paused).Take(MostErrors))
            lines.Add(new(error.State.ToString(), $"{Number(error.Count)}: {error.Code}, the latest {Age(now - error.Latest)} ago"));
        var open = report.Counts[DeliveryState.Pending] + report.Counts[DeliveryState.Retry] + report.Counts[DeliveryState.Sending];
        return new(
            $"Of {Number(report.Counts.Total)} deliveries, {Number(report.Counts[DeliveryState.Sent])} arrived and {Number(open)} are to go; {Number(report.Counts[DeliveryState.Uncertain])} are uncertain.",
            lines.ToImmutable());
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Age(TimeSpan age) => age switch
    {
        { TotalMinutes: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(0, age.TotalSeconds):F0} seconds"),
        { TotalHours: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalMinutes:F0} minutes"),
        { TotalDays: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{age.TotalHours:F0} hours"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{age.TotalDays:F0} days"),
    };
}
