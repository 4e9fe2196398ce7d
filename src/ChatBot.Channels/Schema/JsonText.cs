using System.Text.Json;

namespace ChatBot.Channels.Schema;

/// <summary>Reads text out of JSON that somebody else wrote.</summary>
internal static class JsonText
{
    /// <summary>The text of a member; null when there is none, it is no text, or it is no valid Unicode.</summary>
    public static string? Text(this JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var found) ? found.Text() : null;

    /// <summary>The text of a value; null when it is none or no valid Unicode.</summary>
    public static string? Text(this JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.String)
            return null;
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null; // half a surrogate pair
        }
    }

    /// <summary>A member; undefined when there is none.</summary>
    public static JsonElement Member(this JsonElement element, string member) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var found) ? found : default;

    /// <summary>The number of a member, kept within a range; <paramref name="otherwise"/> when it is no whole number.</summary>
    public static int Number(this JsonElement element, string member, int otherwise, int least, int most) =>
        element.Member(member) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? Math.Clamp(value, least, most) : otherwise;
}
