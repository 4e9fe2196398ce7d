using System.Text.Json;

namespace ChatBot.Reading.Sources;

/// <summary>A JSON file that describes a text or document beside it.</summary>
internal static class JsonDescription
{
    public static SourceDetails Read(string path, string json) => SourceDetails.Read(path, Keys(path, json).GetValueOrDefault, _ => null);

    /// <summary>The file that a description describes: the one it names, or the one of its own name beside it.</summary>
    public static string FileOf(string path)
    {
        var beside = SourceFile.Extensions.Select(extension => Path.ChangeExtension(path, extension)).Where(File.Exists);
        return File.Exists(path) && Keys(path, Utf8File.Read(path)).GetValueOrDefault("text") is { } named
            ? Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileName(named))
            : beside.FirstOrDefault(file => !file.EndsWith(".md", StringComparison.Ordinal)) ?? Path.ChangeExtension(path, ".txt");
    }

    /// <returns>The keys with a text as value.</returns>
    public static Dictionary<string, string> Keys(string path, string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement is not { ValueKind: JsonValueKind.Object } root)
                throw new SourceFormatException(path, 1, "this is not a JSON object; write title, publisher, published and text into one.");
            var keys = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var property in root.EnumerateObject().Where(p => p.Value.ValueKind == JsonValueKind.String))
                keys[property.Name] = property.Value.GetString()!;
            return keys;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // A string with half a surrogate pair is found only when it is taken out.
            throw new SourceFormatException(path, (int?)(e as JsonException)?.LineNumber + 1, "this is not valid JSON; correct it here.", e);
        }
    }
}
