using System.Text.Json.Serialization;

namespace ChatBot.Channels.Schema;

/// <summary>One numbered source of a message, as <see cref="MessageCitations"/> writes it; after schema.org.</summary>
internal sealed record Citation(int Position, CitedDocument Appearance)
{
    [JsonPropertyName("@type")]
    [JsonPropertyOrder(-1)]
    public string Type { get; init; } = "Claim";
}

/// <summary>What a citation shows.</summary>
internal sealed record CitedDocument(string Name, string Abstract, string? Url, IReadOnlyList<string>? Keywords)
{
    [JsonPropertyName("@type")]
    [JsonPropertyOrder(-1)]
    public string Type { get; init; } = "DigitalDocument";
}

/// <summary>How citations are written as JSON, generated at compile time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Citation[]))]
internal sealed partial class CitationsJson : JsonSerializerContext;
