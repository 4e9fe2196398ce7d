using System.Text.Json;

namespace ChatBot.Reading.Sources;

/// <summary>A JSON file that describes a text file beside it.</summary>
internal static class JsonDescription
{
    /// <returns>What it says about the source, and the name of the text file if it gives one.</returns>
    public static (SourceDetails Details, string? TextFile) Read(string path, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } root)
                throw new SourceFormatException(path, 1, "this is not a JSON object; write title, publisher, published and text into one.");
            string? Value(string key) =>
                root.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
            return (SourceDetails.Read(path, Value, _ => null), Value("text"));
        }
        catch (JsonException e)
        {
            throw new SourceFormatException(path, (int?)e.LineNumber + 1, "this is not valid JSON; correct it here.", e);
        }
    }
}
