using System.Text.Json.Nodes;
using ChatBot.Channels.Turns;

namespace ChatBot.Channels.Teams;

/// <summary>The answers to invokes that ask for a dialog.</summary>
public static class TaskResponse
{
    /// <summary>A short text in the dialog's place.</summary>
    public static InvokeResponse Message(string text) => new(200, new JsonObject
    {
        ["task"] = new JsonObject { ["type"] = "message", ["value"] = text },
    });
}
