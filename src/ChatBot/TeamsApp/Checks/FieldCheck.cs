using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ChatBot.TeamsApp.Checks;

/// <summary>Checks every value of a manifest against its rule.</summary>
internal static partial class FieldCheck
{
    /// <summary>What is wrong, a sentence each.</summary>
    public static IEnumerable<string> Problems(JsonObject manifest) => Visit(manifest, "");

    /// <summary>What is wrong with a text at a place; null when it may stand there.</summary>
    public static string? Problem(string text, FieldRule rule) => rule.Kind switch
    {
        _ when text.Length == 0 => "is empty; fill it in",
        _ when rule.Most > 0 && text.Length > rule.Most => $"has {text.Length} characters, and Teams takes at most {rule.Most}; shorten it",
        FieldKind.Guid when !Guid.TryParseExact(text, "D", out _) => $"is “{text}”, which is no GUID; give the app id of the bot's registration",
        FieldKind.Https when !Uri.TryCreate(text, UriKind.Absolute, out var address) || address.Scheme != Uri.UriSchemeHttps => $"is “{text}”; give an address that begins with https://",
        FieldKind.Version when !ThreeNumbers().IsMatch(text) => $"is “{text}”; give three numbers such as 1.0.1",
        FieldKind.Color when !HexColor().IsMatch(text) => $"is “{text}”; give a colour such as #1F4F8F",
        FieldKind.Domain when !HostName.IsPublic(text) => $"is “{text}”; give a host name such as bot.example.com, without https:// and without a path",
        _ => null,
    };

    private static IEnumerable<string> Visit(JsonNode? node, string place)
    {
        if (ManifestRules.Find(place) is not { } rule)
            return [$"manifest.json: Teams refuses keys that it does not know, and this package uses none named {place}; correct the name or remove it."];
        return (rule.Kind, node) switch
        {
            (FieldKind.Object, JsonObject item) => Missing(item, place).Concat(item.SelectMany(p => Visit(p.Value, place.Length == 0 ? p.Key : $"{place}.{p.Key}"))),
            (FieldKind.List, JsonArray list) => TooMany(list, rule, place).Concat(list.SelectMany((item, i) => Visit(item, $"{place}[{i}]"))),
            (FieldKind.Flag, JsonValue value) when value.TryGetValue<bool>(out _) => [],
            (FieldKind.Object or FieldKind.List or FieldKind.Flag, _) => [$"manifest.json: {place} has to be {Wanted(rule.Kind)}."],
            (_, JsonValue value) when value.TryGetValue<string>(out var text) => Problem(text, rule) is { } problem ? [$"manifest.json: {place} {problem}."] : [],
            _ => [$"manifest.json: {place} has to be a text."],
        };
    }

    private static IEnumerable<string> Missing(JsonObject item, string place)
    {
        var prefix = place.Length == 0 ? "" : ManifestRules.Numberless(place) + ".";
        return ManifestRules.All
            .Where(r => r.Value.Required && r.Key.StartsWith(prefix, StringComparison.Ordinal) && r.Key.AsSpan(prefix.Length).IndexOfAny('.', '[') < 0 && !item.ContainsKey(r.Key[prefix.Length..]))
            .Select(r => $"manifest.json: {(place.Length == 0 ? "" : place + ".")}{r.Key[prefix.Length..]} is missing; add it.")
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> TooMany(JsonArray list, FieldRule rule, string place) => rule.Most > 0 && list.Count > rule.Most
        ? [$"manifest.json: {place} has {list.Count} entries, and Teams takes at most {rule.Most}; remove some."]
        : [];

    private static string Wanted(FieldKind kind) => kind switch
    {
        FieldKind.Object => "an object",
        FieldKind.List => "a list",
        _ => "true or false",
    };

    // A semantic version without labels, so that any two can be compared.
    [GeneratedRegex(@"^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\z")]
    private static partial Regex ThreeNumbers();

    [GeneratedRegex(@"^#[0-9a-fA-F]{6}\z")]
    private static partial Regex HexColor();
}
