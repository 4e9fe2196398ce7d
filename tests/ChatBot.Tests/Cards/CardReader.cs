using System.Text.Json.Nodes;

namespace ChatBot.Tests.Cards;

/// <summary>Walks a card as a client does.</summary>
internal static class CardReader
{
    /// <summary>Every element and action of the card, the card itself first; what the buttons send is none.</summary>
    public static IEnumerable<JsonObject> Elements(JsonNode? node) => node switch
    {
        JsonObject o => ((string?)o["type"] is not (null or "imBack") ? [o] : Enumerable.Empty<JsonObject>())
            .Concat(o.SelectMany(p => Elements(p.Value))),
        JsonArray a => a.SelectMany(Elements),
        _ => [],
    };

    public static string TypeOf(JsonObject element) => (string)element["type"]!;

    public static IEnumerable<string> Runs(JsonObject card) => Elements(card).Where(e => TypeOf(e) == "TextRun").Select(e => (string)e["text"]!);
}
