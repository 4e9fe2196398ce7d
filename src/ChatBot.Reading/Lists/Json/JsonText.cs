using System.Text.Json;

namespace ChatBot.Reading.Lists.Json;

/// <summary>JSON values in words.</summary>
internal static class JsonText
{
    /// <summary>A property in words; null where it is absent or empty.</summary>
    public static string? Value(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && ToWords(value) is { Length: > 0 } text ? text : null;

    /// <summary>The texts under a name: of an array each, of anything else the one.</summary>
    public static IEnumerable<string> Values(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out var value))
            return [];
        var texts = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(ToWords) : [ToWords(value)];
        return texts.Select(RowText.Tidy).Where(text => text.Length > 0);
    }

    /// <summary>All properties of an object in words that can be quoted.</summary>
    public static string ToText(this JsonElement element) =>
        RowText.Of(element.ValueKind == JsonValueKind.Object ? element.EnumerateObject().Select(p => (Decoded(() => p.Name), (string?)ToWords(p.Value))) : []);

    // Elements between semicolons, the values of an object between commas.
    private static string ToWords(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => Decoded(() => value.GetString()!),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(ToWords).Where(text => text.Length > 0)),
        JsonValueKind.Object => string.Join(", ", value.EnumerateObject().Select(p => ToWords(p.Value)).Where(text => text.Length > 0)),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };

    // The reader lets through what is no text, such as half of a surrogate pair, and only finds out here.
    private static string Decoded(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("A text in it is not valid.", e);
        }
    }
}
