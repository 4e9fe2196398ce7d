using System.Security.Cryptography;
using System.Text;
using ChatBot.Channels.Conversations;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Conversations as documents.</summary>
internal static class ConversationDocument
{
    /// <summary>The id of a conversation's record: LiteDB takes no long ids, and a channel may give its conversations any.</summary>
    public static BsonValue IdOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    public static BsonDocument Write(KnownConversation conversation) => new BsonDocument
    {
        ["channel"] = conversation.ChannelId,
        ["conversation"] = conversation.ConversationId,
        ["serviceUrl"] = conversation.ServiceUrl,
        ["bot"] = conversation.BotId,
        ["welcomed"] = conversation.Welcomed,
    }
        .With("botName", conversation.BotName)
        .With("type", conversation.ConversationType)
        .With("isGroup", conversation.IsGroup is { } group ? new BsonValue(group) : null)
        .With("name", conversation.Name)
        .With("tenant", conversation.TenantId)
        .With("team", conversation.TeamId)
        .With("teamName", conversation.TeamName)
        .With("teamGroup", conversation.TeamGroupId)
        .With("selectedChannel", conversation.SelectedChannelId)
        .With("locale", conversation.Locale)
        .With("user", conversation.UserId)
        .With("userObject", conversation.UserObjectId)
        .With("installed", conversation.InstalledAt)
        .With("paused", conversation.Paused?.ToString());

    public static KnownConversation Read(BsonDocument document) => new()
    {
        ChannelId = document.Text("channel"),
        ConversationId = document.Text("conversation"),
        ServiceUrl = document.Text("serviceUrl"),
        BotId = document.Text("bot"),
        BotName = document.TextOrNull("botName"),
        ConversationType = document.TextOrNull("type"),
        IsGroup = document["isGroup"] is { IsNull: false } group ? group.AsBoolean : null,
        Name = document.TextOrNull("name"),
        TenantId = document.TextOrNull("tenant"),
        TeamId = document.TextOrNull("team"),
        TeamName = document.TextOrNull("teamName"),
        TeamGroupId = document.TextOrNull("teamGroup"),
        SelectedChannelId = document.TextOrNull("selectedChannel"),
        Locale = document.TextOrNull("locale"),
        UserId = document.TextOrNull("user"),
        UserObjectId = document.TextOrNull("userObject"),
        InstalledAt = document.MomentOrNull("installed") ?? throw new FormatException("The field installed is missing."),
        Welcomed = document["welcomed"].AsBoolean,
        Paused = document.TextOrNull("paused") is null ? null : document.Value<PauseReason>("paused"),
    };
}
