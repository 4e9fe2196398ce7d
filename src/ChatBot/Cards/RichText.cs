using System.Text.Json;

namespace ChatBot.Cards;

/// <summary>Writes RichTextBlock and TextRun, the only elements of Adaptive Cards whose text no client reads as Markdown.</summary>
internal static class RichText
{
    /// <summary>How a run looks.</summary>
    [Flags]
    public enum Look
    {
        Normal = 0,
        Bold = 1,
        Large = 2,
        Small = 4,
        Subtle = 8,
        Attention = 16,
    }

    /// <summary>Starts a block; runs follow, then <see cref="End"/>.</summary>
    public static void Begin(Utf8JsonWriter json, ReadOnlySpan<byte> spacing = default)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "RichTextBlock"u8);
        if (!spacing.IsEmpty)
            json.WriteString("spacing"u8, spacing);
        json.WriteStartArray("inlines"u8);
    }

    /// <summary>Ends a block.</summary>
    public static void End(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A run of text, made inert. With an address it is a link of ours: the text is then ours or the address itself, and stays as it is.</summary>
    public static void Run(Utf8JsonWriter json, string text, Look look = Look.Normal, Uri? address = null)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "TextRun"u8);
        json.WriteString("text"u8, address is null ? CardText.Inert(text) : text);
        if (look.HasFlag(Look.Bold))
            json.WriteString("weight"u8, "Bolder"u8);
        if (look.HasFlag(Look.Large))
            json.WriteString("size"u8, "Large"u8);
        if (look.HasFlag(Look.Small))
            json.WriteString("size"u8, "Small"u8);
        if (look.HasFlag(Look.Subtle))
            json.WriteBoolean("isSubtle"u8, true);
        if (look.HasFlag(Look.Attention))
            json.WriteString("color"u8, "Attention"u8);
        if (address is not null)
        {
            json.WriteString("color"u8, "Accent"u8);
            WriteLink(json, address);
        }
        json.WriteEndObject();
    }

    /// <summary>A block of one run.</summary>
    public static void Line(Utf8JsonWriter json, string text, Look look = Look.Normal, ReadOnlySpan<byte> spacing = default)
    {
        Begin(json, spacing);
        Run(json, text, look);
        End(json);
    }

    /// <summary>The address if it may be opened from a card: on the web and not longer than allowed; else null.</summary>
    public static Uri? Openable(Uri? address, in CardLimits limits) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0 && address.AbsoluteUri.Length <= limits.Address
            ? address
            : null;

    private static void WriteLink(Utf8JsonWriter json, Uri address)
    {
        json.WriteStartObject("selectAction"u8);
        json.WriteString("type"u8, "Action.OpenUrl"u8);
        json.WriteString("title"u8, "Open the source"u8);
        json.WriteString("url"u8, address.AbsoluteUri);
        json.WriteEndObject();
    }
}
