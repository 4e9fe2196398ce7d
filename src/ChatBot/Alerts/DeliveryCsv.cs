using System.Globalization;
using ChatBot.Alerts.Outbox;
using ChatBot.CommandLine;

namespace ChatBot.Alerts;

/// <summary>Deliveries as comma-separated values, for whoever wants to count for himself.</summary>
internal static class DeliveryCsv
{
    private const string Moment = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    /// <summary>The lines, a header first, each with its end.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Delivery> deliveries) => deliveries
        .OrderBy(d => d.Change).ThenBy(d => d.Conversation, StringComparer.Ordinal)
        .Select(Line)
        .Prepend(Csv.Line("change", "conversation", "tenant", "state", "code", "at", "due", "attempts", "revision", "repeat", "activity"));

    private static string Line(Delivery delivery) => Csv.Line(
        delivery.Change.ToString(CultureInfo.InvariantCulture),
        delivery.Conversation,
        delivery.Tenant ?? "",
        delivery.State.ToString().ToLowerInvariant(),
        delivery.Code ?? "",
        Text(delivery.At),
        Text(delivery.Due),
        delivery.Attempts.ToString(CultureInfo.InvariantCulture),
        delivery.Revision.ToString(CultureInfo.InvariantCulture),
        delivery.IsRepeat ? "yes" : "no",
        delivery.ActivityId ?? "");

    private static string Text(DateTimeOffset moment) => moment.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);
}
