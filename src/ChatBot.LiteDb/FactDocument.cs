using ChatBot.Facts;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Facts as documents. When a fact was recorded and superseded stands with its version, once for all its facts.</summary>
internal static class FactDocument
{
    public static BsonDocument Write(Fact fact)
    {
        var document = new BsonDocument { ["id"] = fact.Id, ["citations"] = fact.Citations.ToArray<Citation>(Write) };
        if (fact.Date is { } date)
            document.With("date", date.Start.DayText()).With("precision", date.Precision.ToString());
        document.With("dateKind", fact.DateKind.ToString()).With("dateWords", fact.DateWords).With("reportedBy", fact.ReportedBy);
        return fact switch
        {
            Listing f => document.With("type", "listing").With("company", f.CompanyId).With("action", f.Action.ToString())
                .With("authority", f.Authority).With("list", f.List).With("reason", f.Reason).With("group", f.Group).With("isUnsure", f.IsUnsure ? true : BsonValue.Null)
                .With("isDateUnsure", f.IsDateUnsure ? true : BsonValue.Null).With("hasEffect", f.HasEffect ? true : BsonValue.Null),
            Statement f => document.With("type", "statement").With("speaker", f.Speaker).With("role", f.Role).With("country", f.Country)
                .With("verb", f.Verb).With("quote", f.Quote).With("gist", f.Gist).With("isReaction", f.IsReaction)
                .With("companies", f.CompanyIds.ToArray<string>(id => id)),
            Relation f => document.With("type", "relation").With("company", f.CompanyId).With("kind", f.Kind.ToString()).With("other", f.Other),
            Event f => document.With("type", "event").With("event", f.Type).With("actor", f.Actor).With("object", f.Object)
                .With("company", f.CompanyId).With("effect", f.Effect).With("text", f.Text),
            _ => throw new ArgumentException($"A {fact.GetType().Name} has no form in the store.", nameof(fact)),
        };
    }

    public static Fact Read(BsonDocument document)
    {
        Fact fact = document.Text("type") switch
        {
            "listing" => new Listing
            {
                Id = "",
                Citations = [],
                CompanyId = document.Text("company"),
                Action = document.Value<ListingAction>("action"),
                Authority = document.TextOrNull("authority"),
                List = document.TextOrNull("list"),
                Reason = document.TextOrNull("reason"),
                Group = document.TextOrNull("group"),
                IsUnsure = document["isUnsure"] is { IsBoolean: true, AsBoolean: true },
                IsDateUnsure = document["isDateUnsure"] is { IsBoolean: true, AsBoolean: true },
                HasEffect = document["hasEffect"] is { IsBoolean: true, AsBoolean: true },
            },
            "statement" => new Statement
            {
                Id = "",
                Citations = [],
                Speaker = document.TextOrNull("speaker"),
                Role = document.TextOrNull("role"),
                Country = document.TextOrNull("country"),
                Verb = document.Text("verb"),
                Quote = document.TextOrNull("quote"),
                Gist = document.Text("gist"),
                IsReaction = document["isReaction"].AsBoolean,
                CompanyIds = document.Texts("companies"),
            },
            "relation" => new Relation
            {
                Id = "",
                Citations = [],
                CompanyId = document.Text("company"),
                Kind = document.Value<RelationKind>("kind"),
                Other = document.Text("other"),
            },
            "event" => new Event
            {
                Id = "",
                Citations = [],
                Type = document.Text("event"),
                Actor = document.TextOrNull("actor"),
                Object = document.TextOrNull("object"),
                CompanyId = document.TextOrNull("company"),
                Effect = document.TextOrNull("effect"),
                Text = document.Text("text"),
            },
            var type => throw new FormatException($"No fact is a {type}."),
        };
        return fact with
        {
            Id = document.Text("id"),
            Citations = document.Items("citations", ReadCitation),
            Date = document["date"].IsNull ? null : new FactDate(document.Date("date"), document.Value<DatePrecision>("precision")),
            DateKind = document.Value<DateKind>("dateKind"),
            DateWords = document.TextOrNull("dateWords"),
            ReportedBy = document.TextOrNull("reportedBy"),
        };
    }

    private static BsonDocument Write(Citation citation) => new()
    {
        ["source"] = citation.SourceId,
        ["paragraph"] = citation.Paragraph,
        ["start"] = citation.Start,
        ["quote"] = citation.Quote,
    };

    private static Citation ReadCitation(BsonDocument document) =>
        new(document.Text("source"), document.Number("paragraph"), document.Number("start"), document.Text("quote"));
}
