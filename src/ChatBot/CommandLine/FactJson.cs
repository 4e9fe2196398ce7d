using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Facts;

namespace ChatBot.CommandLine;

/// <summary>A fact as one line of JSON.</summary>
internal static class FactJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The fact, with the names of its companies and its source.</summary>
    public static string Write(Fact fact, FactView view)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            WriteKind(json, fact, view);
            WriteDate(json, fact);
            WriteSource(json, fact, view);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteKind(Utf8JsonWriter json, Fact fact, FactView view)
    {
        switch (fact)
        {
            case Listing listing:
                json.WriteString("kind", "listing");
                WriteCompany(json, view.CompanyOf(listing.CompanyId), withAliases: true);
                json.WriteString("authority", listing.Authority);
                json.WriteString("list", listing.List);
                json.WriteString("action", FactWords.Kebab(listing.Action));
                json.WriteString("reason", listing.Reason);
                break;
            case Statement statement:
                json.WriteString("kind", "statement");
                json.WriteString("speaker", statement.Speaker);
                json.WriteString("role", statement.Role);
                json.WriteString("gist", statement.Gist);
                json.WriteString("quote", statement.Quote);
                json.WriteStartArray("companies");
                foreach (var id in statement.CompanyIds)
                    json.WriteStringValue(view.CompanyOf(id).Name);
                json.WriteEndArray();
                break;
            case Relation relation:
                json.WriteString("kind", "relation");
                WriteCompany(json, view.CompanyOf(relation.CompanyId), withAliases: false);
                json.WriteString("relation", FactWords.Of(relation.Kind));
                json.WriteString("other", relation.Other);
                break;
            case Event occurred:
                json.WriteString("kind", "event");
                json.WriteString("type", occurred.Type);
                json.WriteString("text", occurred.Text);
                if (occurred.CompanyId is { } companyId)
                    WriteCompany(json, view.CompanyOf(companyId), withAliases: false);
                break;
        }
    }

    private static void WriteCompany(Utf8JsonWriter json, Company company, bool withAliases)
    {
        json.WriteString("company", company.Name);
        if (!withAliases)
            return;
        json.WriteStartArray("aliases");
        foreach (var name in company.Names.Where(n => n.Text != company.Name))
            json.WriteStringValue(name.Text);
        json.WriteEndArray();
    }

    private static void WriteDate(Utf8JsonWriter json, Fact fact)
    {
        json.WriteString("date", fact.Date?.ToString());
        json.WriteString("date_kind", FactWords.Kebab(fact.DateKind));
        if (fact is Listing { IsDateUnsure: true })
            json.WriteBoolean("date_unsure", true);
    }

    private static void WriteSource(Utf8JsonWriter json, Fact fact, FactView view)
    {
        var source = view.SourceOf(fact);
        json.WriteStartObject("source");
        json.WriteString("id", source.Id);
        json.WriteString("publisher", source.Publisher);
        json.WriteString("title", source.Title);
        json.WriteEndObject();
        json.WriteNumber("paragraph", fact.Citations[0].Paragraph);
        json.WriteStartArray("also_paragraphs");
        foreach (var paragraph in fact.Citations.Select(c => c.Paragraph).Distinct().Where(p => p != fact.Citations[0].Paragraph))
            json.WriteNumberValue(paragraph);
        json.WriteEndArray();
        json.WriteString("cited", fact.Citations[0].Quote);
    }
}
