using System.Text.Json.Nodes;

namespace ChatBot.Channels.Turns;

/// <summary>What an invoke is answered with, in the HTTP response itself.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Body">The body; null where it is empty.</param>
public sealed record InvokeResponse(int Status, JsonNode? Body = null)
{
    /// <summary>The answer to an invoke that the bot does not know: clients then go on without it.</summary>
    public static InvokeResponse NotImplemented { get; } = new(501);

    /// <summary>The answer to an invoke that was taken and has no result.</summary>
    public static InvokeResponse Done => new(200, new JsonObject());

    /// <summary>What the bot says in the conversation once the response is written; null where it says nothing.</summary>
    public Func<CancellationToken, Task>? Afterwards { get; init; }
}
