using System.Text.Json.Nodes;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>What a reader sees of a card.</summary>
internal static class CardTexts
{
    private static readonly string[] Containers = ["body", "items", "columns", "actions"];

    /// <summary>The text of each element and button, in order; the runs of a block are one text.</summary>
    public static IEnumerable<string> Of(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Of),
        JsonObject element => (string?)element["type"] switch
        {
            "RichTextBlock" => [string.Concat((element["inlines"] as JsonArray ?? []).Select(run => (string?)run?["text"]))],
            "TextBlock" => [(string?)element["text"] ?? ""],
            { } type when type.StartsWith("Action.", StringComparison.Ordinal) => [(string?)element["title"] ?? ""],
            _ => Parts(element),
        },
        _ => [],
    };

    private static IEnumerable<string> Parts(JsonObject element) =>
        Containers.SelectMany(part => Of(element[part]));
}
