using System.Collections.Immutable;
using System.Globalization;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Fields of documents by hand: no reflection, no type names in the file, a missing field is null.</summary>
internal static class BsonFields
{
    private const string Day = "yyyy-MM-dd";

    public static BsonDocument With(this BsonDocument document, string field, BsonValue? value)
    {
        if (value is not null && !value.IsNull)
            document[field] = value;
        return document;
    }

    public static BsonDocument With(this BsonDocument document, string field, DateTimeOffset? moment) =>
        document.With(field, moment is { } m ? new BsonValue(m.UtcDateTime) : null);

    public static BsonArray ToArray<T>(this IEnumerable<T> items, Func<T, BsonValue> write) => new(items.Select(write));

    public static string DayText(this DateOnly day) => day.ToString(Day, CultureInfo.InvariantCulture);

    public static string? TextOrNull(this BsonDocument document, string field) => document[field] is { IsNull: false } value ? value.AsString : null;

    public static string Text(this BsonDocument document, string field) =>
        document.TextOrNull(field) ?? throw new FormatException($"The field {field} is missing.");

    public static int Number(this BsonDocument document, string field) => document[field].AsInt32;

    public static DateOnly Date(this BsonDocument document, string field) =>
        DateOnly.ParseExact(document.Text(field), Day, CultureInfo.InvariantCulture);

    public static DateTimeOffset? MomentOrNull(this BsonDocument document, string field) =>
        document[field] is { IsNull: false } value ? new DateTimeOffset(value.AsDateTime.ToUniversalTime()) : null;

    public static T Value<T>(this BsonDocument document, string field)
        where T : struct, Enum => Enum.Parse<T>(document.Text(field));

    public static ImmutableArray<T> Items<T>(this BsonDocument document, string field, Func<BsonDocument, T> read) =>
        document[field] is { IsNull: false } items ? [.. items.AsArray.Select(i => read(i.AsDocument))] : [];

    public static ImmutableArray<string> Texts(this BsonDocument document, string field) =>
        document[field] is { IsNull: false } items ? [.. items.AsArray.Select(i => i.AsString)] : [];
}
