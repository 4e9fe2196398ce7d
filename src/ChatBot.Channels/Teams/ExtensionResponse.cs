using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Channels.Teams;

/// <summary>The answers to the invokes of message extensions.</summary>
public static class ExtensionResponse
{
    private const string ThumbnailType = "application/vnd.microsoft.card.thumbnail";

    /// <summary>Results to pick from; none is a result too.</summary>
    public static InvokeResponse Results(IEnumerable<ExtensionResult> results) => Of(new()
    {
        ["type"] = "result",
        ["attachmentLayout"] = "list",
        ["attachments"] = new JsonArray([.. results.Select(Attached)]),
    });

    /// <summary>A text in place of results.</summary>
    public static InvokeResponse Message(string text) => Of(new() { ["type"] = "message", ["text"] = text });

    private static InvokeResponse Of(JsonObject body) => new(200, new JsonObject { ["composeExtension"] = body });

    // Without a tap: a client of Teams then inserts the card by itself, and the Agents Playground shows no list at all where there is one.
    private static JsonObject Attached(ExtensionResult result) => new()
    {
        ["contentType"] = Attachment.AdaptiveCardType,
        ["content"] = result.Card,
        ["preview"] = new JsonObject
        {
            ["contentType"] = ThumbnailType,
            ["content"] = new JsonObject { ["title"] = result.Title, ["subtitle"] = result.Subtitle, ["text"] = result.Text },
        },
    };
}
