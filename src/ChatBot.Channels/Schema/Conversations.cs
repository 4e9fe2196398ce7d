using System.Text.Json.Nodes;

namespace ChatBot.Channels.Schema;

/// <summary>A conversation to start.</summary>
public sealed record ConversationParameters
{
    /// <summary>Whether it is a thread in a channel, rather than a chat with one user.</summary>
    public bool IsGroup { get; init; }

    /// <summary>The bot, as the channel knows it.</summary>
    public ChannelAccount? Bot { get; init; }

    /// <summary>The user of a chat with one user.</summary>
    public IReadOnlyList<ChannelAccount>? Members { get; init; }

    /// <summary>The organisation.</summary>
    public string? TenantId { get; init; }

    /// <summary>What only this channel knows: in Teams the organisation and the channel.</summary>
    public JsonNode? ChannelData { get; init; }

    /// <summary>The first message of a thread.</summary>
    public Activity? Activity { get; init; }

    /// <summary>A chat of the bot with one user of Teams.</summary>
    public static ConversationParameters With(ChannelAccount bot, ChannelAccount user, string? tenantId) => new()
    {
        Bot = bot,
        Members = [user],
        TenantId = tenantId,
        ChannelData = Where(tenantId, null),
    };

    /// <summary>A thread in a channel of Teams, begun by a message.</summary>
    public static ConversationParameters Thread(ChannelAccount bot, string channelId, string? tenantId, Activity activity) => new()
    {
        IsGroup = true,
        Bot = bot,
        TenantId = tenantId,
        ChannelData = Where(tenantId, channelId),
        Activity = activity,
    };

    private static JsonObject Where(string? tenantId, string? channelId)
    {
        var where = new JsonObject();
        if (tenantId is not null)
            where["tenant"] = new JsonObject { ["id"] = tenantId };
        if (channelId is not null)
            where["channel"] = new JsonObject { ["id"] = channelId };
        return where;
    }
}

/// <summary>A conversation that was started.</summary>
/// <param name="Id">Its id; that of a thread ends in the id of its first message.</param>
/// <param name="ActivityId">The id of the first message; null when there is none.</param>
/// <param name="ServiceUrl">Where to speak in it; null where it is the address it was started at.</param>
public sealed record ConversationResourceResponse(string? Id, string? ActivityId, string? ServiceUrl);
