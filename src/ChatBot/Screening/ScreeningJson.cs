using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Cards;
using ChatBot.Facts;

namespace ChatBot.Screening;

/// <summary>A screening as one line of JSON.</summary>
internal static class ScreeningJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The screening with its sources, counts, skipped rows and names.</summary>
    public static string Write(ScreenedList screened)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("at", screened.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("note", ScreeningWords.NoRecordMeans);
            json.WriteStartArray("sources");
            foreach (var source in screened.Sources)
                Write(json, source);
            json.WriteEndArray();
            json.WriteString("column", screened.List.Column);
            json.WriteNumber("rows", screened.Rows);
            json.WriteNumber("matches", screened.Count(ScreeningResult.Match));
            json.WriteNumber("to_look_at", screened.Count(ScreeningResult.Look));
            json.WriteNumber("no_record", screened.Count(ScreeningResult.NoRecord));
            json.WriteStartArray("skipped");
            foreach (var skipped in screened.List.Skipped)
            {
                json.WriteStartObject();
                json.WriteNumber("row", skipped.Row);
                json.WriteString("reason", CommandLine.FactWords.Kebab(skipped.Reason));
                json.WriteEndObject();
            }
            json.WriteEndArray();
            json.WriteStartArray("names");
            foreach (var name in screened.Names)
                Write(json, name);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Source source)
    {
        json.WriteStartObject();
        json.WriteString("publisher", source.Publisher);
        json.WriteString("title", source.Title);
        json.WriteString("published", FactDate.OnDay(source.Published).ToString());
        json.WriteString("address", source.Address?.AbsoluteUri);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ScreenedName screened)
    {
        json.WriteStartObject();
        json.WriteNumber("row", screened.Name.Row);
        json.WriteString("name", screened.Name.Text);
        json.WriteString("result", ScreeningWords.Of(screened.Finding.Result));
        json.WriteStartArray("companies");
        foreach (var found in screened.Finding.Companies)
            Write(json, found);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FoundCompany found)
    {
        json.WriteStartObject();
        json.WriteString("result", ScreeningWords.Of(found.Result));
        json.WriteString("company", found.Candidate.Company.Name);
        json.WriteString("matched_name", found.Candidate.Name.Text);
        json.WriteNumber("score", Math.Round(found.Candidate.Score, 2));
        json.WriteString("explanation", found.Candidate.Explanation);
        json.WriteString("verdict", ScreeningWords.Of(found.Verdict));
        json.WriteStartArray("records");
        foreach (var record in found.Records)
        {
            json.WriteStartObject();
            json.WriteString("list", record.List);
            json.WriteString("authority", record.Authority);
            json.WriteString("status", ScreeningWords.Of(record.Status));
            json.WriteString("since", record.Since?.ToString());
            if (record.IsSinceUnsure)
                json.WriteBoolean("since_unsure", true);
            json.WriteString("quote", record.Evidence.Quote);
            json.WriteString("citation", Citations.Place(record.Evidence));
            json.WriteString("address", record.Evidence.Address?.AbsoluteUri);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
