using System.Collections.Immutable;
using ChatBot.Alerts.Outbox;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Deliveries as documents: many in one, so that a hundred thousand are cheap to write. One document, by the number 0, says how far the fan-out is.</summary>
internal static class DeliveryDocument
{
    public const int ProgressId = 0;

    public static BsonDocument Write(FanOutProgress progress) => new()
    {
        ["pack"] = ProgressId,
        ["done"] = progress.Done,
        ["doing"] = progress.Doing,
        ["position"] = progress.Position,
    };

    public static BsonDocument Write(int pack, IEnumerable<Delivery> deliveries) => new()
    {
        ["pack"] = pack,
        ["items"] = deliveries.ToArray<Delivery>(d => new BsonDocument
        {
            ["change"] = d.Change,
            ["to"] = d.Conversation,
            ["state"] = d.State.ToString(),
            ["due"] = d.Due.UtcDateTime,
            ["at"] = d.At.UtcDateTime,
        }
            .With("tenant", d.Tenant)
            .With("attempts", Unless(d.Attempts, 0))
            .With("revision", Unless(d.Revision, 0))
            .With("activity", d.ActivityId)
            .With("code", d.Code)
            .With("repeat", d.IsRepeat ? true : null)),
    };

    public static DeliveryPack Read(BsonDocument document) => new(
        document.Number("pack"),
        document.Items("items", Delivery),
        document.Number("pack") != ProgressId ? null : new(document["done"].AsInt64, document["doing"].AsInt64, document.Text("position")));

    private static Delivery Delivery(BsonDocument item) => new(item.Number("change"), item.Text("to"), item.TextOrNull("tenant"))
    {
        State = item.Value<DeliveryState>("state"),
        Due = Moment(item, "due"),
        At = Moment(item, "at"),
        Attempts = item["attempts"] is { IsNull: false } attempts ? attempts.AsInt32 : 0,
        Revision = item["revision"] is { IsNull: false } revision ? revision.AsInt32 : 0,
        ActivityId = item.TextOrNull("activity"),
        Code = item.TextOrNull("code"),
        IsRepeat = item["repeat"] is { IsNull: false },
    };

    private static DateTimeOffset Moment(BsonDocument item, string field) =>
        item.MomentOrNull(field) ?? throw new FormatException($"The field {field} is missing.");

    private static BsonValue? Unless(int number, int usual) => number == usual ? null : new BsonValue(number);
}

/// <summary>Deliveries that share a document.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Deliveries">The deliveries.</param>
/// <param name="Progress">How far the fan-out is; null but in the one document that says so.</param>
internal sealed record DeliveryPack(int Id, ImmutableArray<Delivery> Deliveries, FanOutProgress? Progress);
