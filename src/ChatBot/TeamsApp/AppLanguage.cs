using System.Text.Json.Nodes;
using ChatBot.Commands;

namespace ChatBot.TeamsApp;

/// <summary>A language of the package. Its file has the words of the manifest by their place, such as <c>bots[0].commandLists[0].commands[0].title</c>.</summary>
/// <param name="Tag">The language tag.</param>
/// <param name="File">The name of its file.</param>
/// <param name="IsDefault">Whether its words stand in the manifest too.</param>
internal sealed record AppLanguage(string Tag, string File, bool IsDefault)
{
    /// <summary>The languages that a manifest names, the default first.</summary>
    public static IEnumerable<AppLanguage> Of(JsonObject manifest)
    {
        if (manifest["localizationInfo"] is not JsonObject info)
            yield break;
        if (Text(info["defaultLanguageFile"]) is { } file)
            yield return new(Text(info["defaultLanguageTag"]) ?? "", file, true);
        foreach (var language in info["additionalLanguages"] as JsonArray ?? [])
            if (Text(language?["file"]) is { } other)
                yield return new(Text(language!["languageTag"]) ?? "", other, false);
    }

    /// <summary>The words of the language: those of its template, and those of the commands.</summary>
    public JsonObject Words(JsonObject template, JsonObject manifest, AppCommands commands)
    {
        var lists = AppManifest.CommandLists(manifest).Count();
        for (var list = 0; list < lists; list++)
            for (var i = 0; i < commands.Chat.Length; i++)
            {
                var place = $"bots[0].commandLists[{list}].commands[{i}]";
                // The title is what is sent when somebody chooses the command, so it is the same in every language.
                template[place + ".title"] = commands.Chat[i].Name;
                template[place + ".description"] = Summary(commands.Chat[i]);
            }
        return template;
    }

    /// <summary>Writes words into the manifest.</summary>
    /// <exception cref="InvalidDataException">The manifest has no such place.</exception>
    public void Apply(JsonObject words, JsonObject manifest)
    {
        foreach (var (place, word) in words.Where(w => !w.Key.StartsWith('$')))
        {
            var parts = place.Replace("[", ".[", StringComparison.Ordinal).Split('.');
            JsonNode? at = manifest;
            foreach (var part in parts[..^1])
                at = part[0] == '[' ? Item(at, part) : at is JsonObject parent ? parent[part] ??= new JsonObject() : null;
            if (at is not JsonObject holder)
                throw new InvalidDataException($"{File} has words for {place}, but manifest.json has no such place; correct the key or remove it.");
            holder[parts[^1]] = word?.DeepClone();
        }
    }

    private static JsonNode? Item(JsonNode? list, string part) =>
        list is JsonArray items && int.TryParse(part.AsSpan()[1..^1], out var i) && i < items.Count ? items[i] : null;

    private string Summary(Command command) => Tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? command.ChineseSummary : command.Summary;

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
