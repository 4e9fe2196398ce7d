using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ChatBot.Channels.Schema;

/// <summary>A JSON value as bytes: what was rendered once is copied into a message, not parsed and written again.</summary>
/// <param name="utf8">The value, well formed, in UTF-8.</param>
[JsonConverter(typeof(Converter))]
public sealed class RawJson(ReadOnlyMemory<byte> utf8)
{
    /// <summary>The value in UTF-8.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>A value that is at hand as a tree.</summary>
    public static RawJson Of(JsonNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            node.WriteTo(json);
        return new(stream.ToArray());
    }

    /// <summary>The value as a tree.</summary>
    public JsonNode? ToNode() => JsonNode.Parse(Utf8.Span);

    internal sealed class Converter : JsonConverter<RawJson>
    {
        public override RawJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            using var document = JsonDocument.ParseValue(ref reader);
            using var stream = new MemoryStream();
            using (var json = new Utf8JsonWriter(stream))
                document.RootElement.WriteTo(json);
            return new(stream.ToArray());
        }

        public override void Write(Utf8JsonWriter writer, RawJson value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Utf8.Span, skipInputValidation: true);
    }
}
