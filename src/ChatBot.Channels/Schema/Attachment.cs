using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ChatBot.Channels.Schema;

/// <summary>A card or a file of a message.</summary>
public sealed record Attachment
{
    /// <summary>The content type of an Adaptive Card.</summary>
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    /// <summary>What <see cref="Content"/> or <see cref="ContentUrl"/> holds, as a media type.</summary>
    public string? ContentType { get; init; }

    /// <summary>The content itself.</summary>
    public RawJson? Content { get; init; }

    /// <summary>Where the content is.</summary>
    public string? ContentUrl { get; init; }

    /// <summary>The file's name.</summary>
    public string? Name { get; init; }

    /// <summary>Members that are not named above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }

    /// <summary>Whether it is a card of any kind.</summary>
    [JsonIgnore]
    public bool IsCard => ContentType?.StartsWith("application/vnd.microsoft.card.", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>An Adaptive Card.</summary>
    public static Attachment AdaptiveCard(RawJson card) => new() { ContentType = AdaptiveCardType, Content = card };

    /// <summary>An Adaptive Card.</summary>
    public static Attachment AdaptiveCard(JsonNode card) => AdaptiveCard(RawJson.Of(card));
}
