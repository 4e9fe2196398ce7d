using System.Text.Json.Serialization;

namespace ChatBot.Channels.DirectLine;

/// <summary>What a Direct Line client is told when it gets a token, starts a conversation or comes back to it.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="Token">What the client authenticates with from now on.</param>
/// <param name="ExpiresIn">How long the token is good for, in seconds.</param>
/// <param name="StreamUrl">Where the web socket is; null when only a token was asked for.</param>
/// <param name="UserId">The user that the token is bound to; an addition of ours, for the page.</param>
public sealed record ConversationStarted(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl,
    string UserId);
