using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ChatBot.Facts.Lists;

namespace ChatBot.Ingest;

/// <summary>What a version of a list changed, as one JSON object: <c>added</c>, <c>removed</c>, <c>changed</c>, <c>duplicates</c>, <c>errors</c>.</summary>
internal static class ChangeSetJson
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>The object.</summary>
    public static string Write(SourceOutcome outcome)
    {
        var changes = outcome.Changes ?? ChangeSet.None;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("file", outcome.File);
            json.WriteString("result", outcome.IsHeld ? "held" : outcome.Result?.ToString().ToLowerInvariant() ?? "refused");
            if (outcome.Problem is { } problem)
                json.WriteString("problem", problem);
            json.WriteStartArray("added");
            foreach (var added in changes.Added)
                Write(json, added.Entry, added.IsRelisted ? "re-listed" : "new", "date_added", added.Entry.Added?.ToString());
            json.WriteEndArray();
            json.WriteStartArray("removed");
            foreach (var removed in changes.Removed)
                Write(json, removed.After ?? removed.Before, removed.After is null ? "row gone" : "date_removed set", "date_removed", removed.After?.Removed?.ToString());
            json.WriteEndArray();
            json.WriteStartArray("changed");
            foreach (var changed in changes.Changed)
                Write(json, changed);
            json.WriteEndArray();
            WriteIssues(json, "duplicates", outcome, RowIssueKind.Duplicate);
            WriteIssues(json, "errors", outcome, RowIssueKind.Malformed);
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>The name of a field in the plain list format.</summary>
    internal static string NameOf(EntryField field) => JsonNamingPolicy.SnakeCaseLower.ConvertName(field.ToString());

    private static void Write(Utf8JsonWriter json, ListEntry entry, string kind, string dateName, string? date)
    {
        json.WriteStartObject();
        json.WriteString("key", entry.Key);
        json.WriteString("name", entry.Name);
        json.WriteString("kind", kind);
        json.WriteString("list", entry.List);
        json.WriteString(dateName, date ?? "");
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, EntryChanged changed)
    {
        json.WriteStartObject();
        json.WriteString("key", changed.After.Key);
        json.WriteString("name", changed.After.Name);
        json.WriteString("kind", ChangeWords.KindOf(changed));
        json.WriteStartArray("fields");
        foreach (var field in changed.Fields)
            json.WriteStringValue(NameOf(field.Field));
        json.WriteEndArray();
        WriteValues(json, "from", changed, f => f.Before);
        WriteValues(json, "to", changed, f => f.After);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, string name, EntryChanged changed, Func<FieldChange, string> value)
    {
        json.WriteStartObject(name);
        foreach (var field in changed.Fields)
            json.WriteString(NameOf(field.Field), value(field));
        json.WriteEndObject();
    }

    private static void WriteIssues(Utf8JsonWriter json, string name, SourceOutcome outcome, RowIssueKind kind)
    {
        json.WriteStartArray(name);
        foreach (var issue in outcome.Issues.Where(i => i.Kind == kind))
        {
            json.WriteStartObject();
            json.WriteNumber("line", issue.Row);
            json.WriteString("reason", issue.Reason);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
