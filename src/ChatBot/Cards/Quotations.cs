using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ChatBot.Asking;

namespace ChatBot.Cards;

/// <summary>The passages that support an answer, each with where it stands; after the first few, behind a button.</summary>
internal static class Quotations
{
    private const string MoreId = "more-sources";

    /// <summary>Writes them.</summary>
    public static void Write(Utf8JsonWriter json, ImmutableArray<Evidence> evidence, in CardLimits limits)
    {
        var shown = Math.Min(evidence.Length, limits.Quotes);
        var inSight = Math.Min(shown, CardLimits.QuotesInSight);
        for (var i = 0; i < inSight; i++)
            WriteQuotation(json, evidence[i], limits);
        if (shown > inSight)
            WriteMore(json, evidence, inSight, shown, limits);
        if (shown < evidence.Length)
            RichText.Line(json, Omitted(evidence.Length - shown), RichText.Look.Subtle);
    }

    /// <summary>Says how many passages are not shown and how to see them.</summary>
    public static string Omitted(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"… and {count} more {(count == 1 ? "passage" : "passages")}. Ask about one company to see its own.");

    private static void WriteMore(Utf8JsonWriter json, ImmutableArray<Evidence> evidence, int start, int end, in CardLimits limits)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "ActionSet"u8);
        json.WriteStartArray("actions"u8);
        json.WriteStartObject();
        json.WriteString("type"u8, "Action.ToggleVisibility"u8);
        json.WriteString("title"u8, string.Create(CultureInfo.InvariantCulture, $"More sources ({end - start})"));
        json.WriteStartArray("targetElements"u8);
        json.WriteStringValue(MoreId);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();

        json.WriteStartObject();
        json.WriteString("type"u8, "Container"u8);
        json.WriteString("id"u8, MoreId);
        json.WriteBoolean("isVisible"u8, false);
        json.WriteStartArray("items"u8);
        for (var i = start; i < end; i++)
            WriteQuotation(json, evidence[i], limits);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteQuotation(Utf8JsonWriter json, Evidence evidence, in CardLimits limits)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "Container"u8);
        json.WriteString("style"u8, "emphasis"u8);
        json.WriteStartArray("items"u8);
        var cut = evidence with
        {
            Quote = CardText.Cut(evidence.Quote, limits.Passage),
            Publisher = CardText.Cut(evidence.Publisher, limits.Name),
            Title = CardText.Cut(evidence.Title, limits.Name),
        };
        RichText.Line(json, Citations.Words(cut));
        RichText.Begin(json, "Small"u8);
        var look = RichText.Look.Small | RichText.Look.Subtle;
        RichText.Run(json, Citations.Place(cut), look);
        if (Citations.Restated(cut) is { } restated)
            RichText.Run(json, " · " + restated, look);
        if (RichText.Openable(evidence.Address, limits) is { } address)
        {
            RichText.Run(json, " · ", look);
            RichText.Run(json, "Open the source", RichText.Look.Small, address);
        }
        RichText.End(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
