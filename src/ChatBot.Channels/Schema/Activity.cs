using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Channels.Schema;

/// <summary>One unit of conversation in the Bot Framework protocol: a message, an event, a change of members. Members that are not named here are kept as they came.</summary>
public sealed record Activity
{
    /// <summary>What it is; see <see cref="ActivityTypes"/>.</summary>
    public string? Type { get; init; }

    /// <summary>Its id in the channel.</summary>
    public string? Id { get; init; }

    /// <summary>When the channel took it in, in ISO 8601, as sent.</summary>
    public string? Timestamp { get; init; }

    /// <summary>Where the channel's connector listens.</summary>
    public string? ServiceUrl { get; init; }

    /// <summary>The channel; see <see cref="ChannelIds"/>.</summary>
    public string? ChannelId { get; init; }

    /// <summary>Who sent it.</summary>
    public ChannelAccount? From { get; init; }

    /// <summary>The conversation it belongs to.</summary>
    public ConversationAccount? Conversation { get; init; }

    /// <summary>Whom it is for.</summary>
    public ChannelAccount? Recipient { get; init; }

    /// <summary>The text of a message.</summary>
    public string? Text { get; init; }

    /// <summary>How <see cref="Text"/> is written: <c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>What stands in a notification when the message is a card.</summary>
    public string? Summary { get; init; }

    /// <summary>What is said aloud.</summary>
    public string? Speak { get; init; }

    /// <summary>Whether the bot expects an answer: <c>acceptingInput</c>, <c>expectingInput</c> or <c>ignoringInput</c>.</summary>
    public string? InputHint { get; init; }

    /// <summary>The language of the sender, as a BCP 47 tag.</summary>
    public string? Locale { get; init; }

    /// <summary>The activity that this one answers.</summary>
    public string? ReplyToId { get; init; }

    /// <summary>How the sender wants replies: <c>normal</c>, <c>notification</c>, <c>expectReplies</c> or <c>stream</c>.</summary>
    public string? DeliveryMode { get; init; }

    /// <summary>The name of an event or invoke.</summary>
    public string? Name { get; init; }

    /// <summary>What happened in an installation update: <c>add</c> or <c>remove</c>.</summary>
    public string? Action { get; init; }

    /// <summary>The data of a pressed button, an event or an invoke.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>What only this channel knows.</summary>
    public JsonElement? ChannelData { get; init; }

    /// <summary>What happened in Teams, for example <c>editMessage</c>; null where the channel does not say.</summary>
    [JsonIgnore]
    public string? EventType => ChannelData?.Text("eventType");

    /// <summary>Cards and files.</summary>
    public IReadOnlyList<Attachment>? Attachments { get; init; }

    /// <summary>How several attachments are laid out: <c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; init; }

    /// <summary>Facts about the text, such as mentions.</summary>
    public IReadOnlyList<Entity>? Entities { get; init; }

    /// <summary>Buttons below the message that go away when one is pressed.</summary>
    public SuggestedActions? SuggestedActions { get; init; }

    /// <summary>Who joined the conversation.</summary>
    public IReadOnlyList<ChannelAccount>? MembersAdded { get; init; }

    /// <summary>Who left it.</summary>
    public IReadOnlyList<ChannelAccount>? MembersRemoved { get; init; }

    /// <summary>Members of the protocol or of the channel that are not named above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Whether only its recipient sees it, in a conversation of several (a targeted message of Teams). The connector is told in the address, not in the body.</summary>
    [JsonIgnore]
    public bool IsTargeted { get; init; }

    /// <summary>Whether it is of a type; the protocol writes types in lower camel case, some senders do not.</summary>
    public bool Is(string type) => string.Equals(Type, type, StringComparison.OrdinalIgnoreCase);

    /// <summary>A message of plain text.</summary>
    public static Activity Message(string text) => new() { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" };
}
