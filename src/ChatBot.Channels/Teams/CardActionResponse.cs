using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Channels.Teams;

/// <summary>The answers to <c>adaptiveCard/action</c>. The HTTP status is 200 in all of them: what happened stands in the body.</summary>
public static class CardActionResponse
{
    /// <summary>A card that takes the place of the one with the button.</summary>
    public static InvokeResponse Card(JsonNode card) => Of(200, Attachment.AdaptiveCardType, card);

    /// <summary>A short text that the client shows to whoever pressed the button.</summary>
    public static InvokeResponse Message(string text) => Of(200, "application/vnd.microsoft.activity.message", text);

    /// <summary>An error that the client shows to whoever pressed the button.</summary>
    /// <param name="status">A status as of HTTP, from 400.</param>
    /// <param name="code">A name for programs, such as <c>BadRequest</c>.</param>
    /// <param name="message">What to do about it, for people.</param>
    public static InvokeResponse Error(int status, string code, string message) =>
        Of(status, "application/vnd.microsoft.error", new JsonObject { ["code"] = code, ["message"] = message });

    private static InvokeResponse Of(int status, string type, JsonNode value) =>
        new(200, new JsonObject { ["statusCode"] = status, ["type"] = type, ["value"] = value });
}
