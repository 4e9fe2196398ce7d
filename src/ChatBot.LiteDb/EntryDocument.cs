using ChatBot.Facts;
using ChatBot.Facts.Lists;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Entries of lists as documents. There are many: field names are short, and what is empty is left out.</summary>
internal static class EntryDocument
{
    public static BsonDocument Write(ListedEntry listed)
    {
        var entry = listed.Entry;
        return new BsonDocument
        {
            ["key"] = entry.Key,
            ["name"] = entry.Name,
            ["list"] = entry.List,
            ["by"] = entry.Authority,
            ["row"] = entry.Row,
            ["text"] = entry.Text,
            ["company"] = listed.CompanyId,
        }
            .With("names", entry.OtherNames.IsEmpty ? null : entry.OtherNames.ToArray<EntryName>(n => new BsonDocument { ["text"] = n.Text, ["kind"] = n.Kind.ToString() }))
            .With("programs", Texts(entry.Programs))
            .With("added", entry.Added?.ToString())
            .With("removed", entry.Removed?.ToString())
            .With("remarks", entry.Remarks.Length == 0 ? null : entry.Remarks)
            .With("ids", Texts(entry.Identifiers))
            .With("addresses", Texts(entry.Addresses))
            .With("page", entry.Page?.OriginalString)
            .With("number", entry.RegisterNumber)
            .With("match", listed.Match)
            .With("seen", listed.Gone?.LastSeen.DayText())
            .With("missed", listed.Gone?.FirstMissed.DayText())
            .With("lastRead", listed.LastRead?.DayText());
    }

    public static ListedEntry Read(BsonDocument document) => new(
        new ListEntry
        {
            Key = document.Text("key"),
            Name = document.Text("name"),
            OtherNames = document.Items("names", n => new EntryName(n.Text("text"), n.Value<EntryNameKind>("kind"))),
            List = document.Text("list"),
            Authority = document.Text("by"),
            Programs = document.Texts("programs"),
            Added = DateOrNull(document, "added"),
            Removed = DateOrNull(document, "removed"),
            Remarks = document.TextOrNull("remarks") ?? "",
            Identifiers = document.Texts("ids"),
            Addresses = document.Texts("addresses"),
            Page = document.TextOrNull("page") is { } page ? new Uri(page, UriKind.Absolute) : null,
            RegisterNumber = document.TextOrNull("number"),
            Row = document.Number("row"),
            Text = document.Text("text"),
        },
        document.Text("company"),
        document.TextOrNull("match"),
        document.TextOrNull("missed") is null ? null : new GoneEntry(document.Date("seen"), document.Date("missed")))
    {
        LastRead = document.TextOrNull("lastRead") is null ? null : document.Date("lastRead"),
    };

    private static BsonArray? Texts(IReadOnlyCollection<string> texts) => texts.Count == 0 ? null : texts.ToArray<string>(t => t);

    private static FactDate? DateOrNull(BsonDocument document, string field) =>
        document.TextOrNull(field) is not { } text ? null
        : FactDate.TryParse(text, out var date) ? date
        : throw new FormatException($"The field {field} is no date.");
}
