using System.Text.Json;

namespace ChatBot.Cards;

/// <summary>The verdict: the first thing seen.</summary>
internal static class Banner
{
    /// <summary>Writes a coloured container with the symbol and the words; the words are ours, hence a heading that screen readers find.</summary>
    public static void Write(Utf8JsonWriter json, Signal signal)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Container"u8);
        json.WriteString("style"u8, signal.Style);
        json.WriteBoolean("bleed"u8, true);
        json.WriteStartArray("items"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "TextBlock"u8);
        json.WriteString("text"u8, signal.Symbol + " " + signal.Words);
        json.WriteString("style"u8, "heading"u8);
        json.WriteString("size"u8, "ExtraLarge"u8);
        json.WriteString("weight"u8, "Bolder"u8);
        if (signal.Color is { } color)
            json.WriteString("color"u8, color);
        json.WriteBoolean("wrap"u8, true);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
