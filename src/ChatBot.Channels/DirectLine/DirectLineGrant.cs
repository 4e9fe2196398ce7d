using ChatBot.Channels.Schema;

namespace ChatBot.Channels.DirectLine;

/// <summary>What a token allows: to take part in one conversation as one user.</summary>
/// <param name="ConversationId">The conversation.</param>
/// <param name="UserId">The user.</param>
public sealed record DirectLineGrant(string ConversationId, string UserId)
{
    /// <summary>The user's name; null leaves it to the client.</summary>
    public string? UserName { get; init; }

    /// <summary>The channel that the bot sees: Web Chat, unless the token was asked for by another client.</summary>
    public string ChannelId { get; init; } = ChannelIds.Webchat;

    /// <summary>The origins whose pages may use the token besides the bot's own; any that the bot admits when empty.</summary>
    public IReadOnlyList<string> TrustedOrigins { get; init; } = [];

    /// <summary>Whether the conversation was started when the token was issued; if it is not there later, it is gone.</summary>
    public bool IsStarted { get; init; }

    /// <summary>Whether the token opens a stream and nothing else: it stands in an address, which proxies write down.</summary>
    public bool IsForStream { get; init; }
}
