using System.Text.Json.Nodes;

namespace ChatBot.TeamsApp.Checks;

/// <summary>Whether a file of words fits the manifest: every key is a place of it, every text of it has words, and no word is too long.</summary>
internal static class LanguageCheck
{
    /// <summary>What is wrong, a sentence each.</summary>
    /// <param name="file">The name of the file.</param>
    /// <param name="words">What it holds.</param>
    /// <param name="manifest">The manifest.</param>
    public static IEnumerable<string> Problems(string file, JsonObject words, JsonObject manifest)
    {
        var places = Places(manifest, "").ToHashSet(StringComparer.Ordinal);
        return words.Where(w => w.Key != "$schema").Select(w => Problem(w.Key, w.Value, places))
            .Concat(places.Where(p => !words.ContainsKey(p)).Order(StringComparer.Ordinal).Select(p => $"has no words for {p}; add the key"))
            .Where(problem => problem is not null)
            .Select(problem => $"{file}: {problem}.");
    }

    private static string? Problem(string key, JsonNode? node, HashSet<string> places)
    {
        if (!places.Contains(key) || ManifestRules.Find(key) is not { } rule)
            return $"Teams refuses keys that it does not know, and no text of manifest.json stands at {key}; correct the key or remove it";
        return node is JsonValue value && value.TryGetValue<string>(out var text)
            ? FieldCheck.Problem(text, rule) is { } problem ? $"{key} {problem}" : null
            : $"{key} has to be a text";
    }

    private static IEnumerable<string> Places(JsonNode? node, string place) => node switch
    {
        JsonObject item => item.SelectMany(p => Places(p.Value, place.Length == 0 ? p.Key : $"{place}.{p.Key}")),
        JsonArray list => list.SelectMany((item, i) => Places(item, $"{place}[{i}]")),
        _ => ManifestRules.Find(place)?.Kind == FieldKind.Words ? [place] : [],
    };
}
