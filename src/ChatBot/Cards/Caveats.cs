using System.Collections.Immutable;
using System.Text.Json;

namespace ChatBot.Cards;

/// <summary>What the reader must keep in mind.</summary>
internal static class Caveats
{
    /// <summary>Writes each as a subtle line.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<string> caveats, in CardLimits limits)
    {
        var shown = Math.Min(caveats.Length, limits.Caveats);
        for (var i = 0; i < shown; i++)
            RichText.Line(json, CardText.Cut(caveats[i], limits.Line), RichText.Look.Subtle, i == 0 ? "Default"u8 : "Small"u8);
    }
}
