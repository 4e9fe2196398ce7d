using System.Globalization;
using ChatBot.Alerts.Subscriptions;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Subscribers as documents.</summary>
internal static class SubscriberDocument
{
    private const string TimeOfDay = "HH:mm";

    public static BsonDocument Write(Subscriber subscriber) => new BsonDocument
    {
        ["conversation"] = subscriber.Conversation,
        ["address"] = subscriber.Address,
        ["subscriptions"] = subscriber.Subscriptions.ToArray<Subscription>(s => new BsonDocument { ["kind"] = s.Kind.ToString(), ["subject"] = s.Subject }
            .With("since", s.Since)
            .With("company", s.CompanyId)),
        ["rhythm"] = subscriber.Times.Rhythm.ToString(),
        ["zone"] = subscriber.Times.Zone,
        ["at"] = Text(subscriber.Times.At),
        ["day"] = subscriber.Times.Day.ToString(),
    }
        .With("quietFrom", subscriber.Times.Quiet is { } from ? Text(from.From) : null)
        .With("quietTo", subscriber.Times.Quiet is { } to ? Text(to.To) : null)
        .With("tenant", subscriber.Tenant)
        .With("pausedBy", subscriber.PausedBy)
        .With("pausedSince", subscriber.PausedSince);

    public static Subscriber Read(BsonDocument document) => new()
    {
        Conversation = document.Text("conversation"),
        Tenant = document.TextOrNull("tenant"),
        Address = document.Text("address"),
        Subscriptions = document.Items("subscriptions", s => new Subscription(s.Value<SubscriptionKind>("kind"), s.Text("subject"), s.MomentOrNull("since") ?? throw new FormatException("The field since is missing."))
        {
            CompanyId = s.TextOrNull("company"),
        }),
        Times = new(document.Value<Rhythm>("rhythm"), document.Text("zone"))
        {
            At = Time(document, "at"),
            Day = document.Value<DayOfWeek>("day"),
            Quiet = document.TextOrNull("quietFrom") is null ? null : new QuietHours(Time(document, "quietFrom"), Time(document, "quietTo")),
        },
        PausedBy = document.TextOrNull("pausedBy"),
        PausedSince = document.MomentOrNull("pausedSince"),
    };

    private static string Text(TimeOnly time) => time.ToString(TimeOfDay, CultureInfo.InvariantCulture);

    private static TimeOnly Time(BsonDocument document, string field) => TimeOnly.ParseExact(document.Text(field), TimeOfDay, CultureInfo.InvariantCulture);
}
