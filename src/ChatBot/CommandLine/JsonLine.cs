using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.CommandLine;

/// <summary>Reads one line of a JSON Lines file that somebody gave.</summary>
internal static class JsonLine
{
    /// <summary>The object on a line.</summary>
    /// <exception cref="UsageException">The line holds none.</exception>
    public static JsonObject Parse(string line, string file, int number)
    {
        try
        {
            if (JsonNode.Parse(line) is JsonObject item)
                return item;
        }
        catch (JsonException e)
        {
            throw new UsageException($"{file}, line {number}: this is no JSON. {e.Message}", e);
        }
        throw new UsageException($"{file}, line {number}: a JSON object is expected.");
    }

    /// <summary>A text of the object; empty where there is none.</summary>
    public static string Text(JsonObject item, string name) =>
        item[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    /// <summary>The texts of an array of the object; empty where there is none.</summary>
    public static IEnumerable<string> Texts(JsonNode? array) =>
        array is JsonArray values ? values.OfType<JsonValue>().Where(v => v.GetValueKind() == JsonValueKind.String).Select(v => v.GetValue<string>()) : [];
}
