using System.Text.Json;

namespace ChatBot.Channels.Schema;

/// <summary>Names the private message of a user that clients show above an answer to it (the entity <c>targetedMessageInfo</c> of Teams).</summary>
public static class PromptPreview
{
    /// <summary>The entity.</summary>
    /// <param name="messageId">The id of the user's message.</param>
    public static Entity Of(string messageId) => new()
    {
        Type = "targetedMessageInfo",
        Properties = new() { ["messageId"] = JsonSerializer.SerializeToElement(messageId, ChannelsJson.Default.String) },
    };
}
