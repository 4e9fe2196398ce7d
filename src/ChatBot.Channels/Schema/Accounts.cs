using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Channels.Schema;

/// <summary>A user or a bot, as a channel knows it.</summary>
public sealed record ChannelAccount
{
    /// <summary>The id in the channel; of any form, never to be parsed.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown.</summary>
    public string? Name { get; init; }

    /// <summary><c>user</c> or <c>bot</c>, where the channel says it.</summary>
    public string? Role { get; init; }

    /// <summary>Whether a message is for this account alone, in a conversation of several; only Teams says it.</summary>
    public bool? IsTargeted { get; init; }

    /// <summary>Members that are not named above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>The user's id in the directory of the organisation, as Teams sends it (<c>aadObjectId</c>); other channels repeat what their client says.</summary>
    [JsonIgnore]
    public string? ObjectId => Properties?.TryGetValue("aadObjectId", out var id) == true ? id.Text() : null;
}

/// <summary>A conversation, as a channel knows it.</summary>
public sealed record ConversationAccount
{
    /// <summary>The id in the channel. In a Teams channel it ends in <c>;messageid=</c> and the root of the thread.</summary>
    public string? Id { get; init; }

    /// <summary>The name shown.</summary>
    public string? Name { get; init; }

    /// <summary>Whether more than one user takes part.</summary>
    public bool? IsGroup { get; init; }

    /// <summary><c>personal</c>, <c>groupChat</c> or <c>channel</c>; only Teams says it.</summary>
    public string? ConversationType { get; init; }

    /// <summary>The organisation; of any form, never to be parsed.</summary>
    public string? TenantId { get; init; }

    /// <summary>Members that are not named above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Whether others than one user and the bot read it. A conversation without a type is personal unless it says it is a group.</summary>
    [JsonIgnore]
    public bool IsShared => ConversationType is null
        ? IsGroup == true
        : !string.Equals(ConversationType, "personal", StringComparison.OrdinalIgnoreCase);
}
