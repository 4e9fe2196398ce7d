using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Channels.Schema;

/// <summary>A fact about the text of an activity: a mention, the client's settings, a citation.</summary>
public sealed record Entity
{
    /// <summary>What it is.</summary>
    public string? Type { get; init; }

    /// <summary>Its other members.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}

/// <summary>Somebody is named in the text with an <c>@</c>.</summary>
/// <param name="Id">The id of who is named.</param>
/// <param name="Name">The name; may be absent.</param>
/// <param name="Text">The span of the text, as <c>&lt;at&gt;Name&lt;/at&gt;</c>; some clients leave it out.</param>
public sealed record Mention(string? Id, string? Name, string? Text)
{
    /// <summary>The mentions of an activity, in order. What is not well formed is passed over.</summary>
    public static IEnumerable<Mention> Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity?.Properties is not { } members || !string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
                continue;
            if (!members.TryGetValue("mentioned", out var mentioned) || mentioned.ValueKind != JsonValueKind.Object)
                continue;
            var text = members.TryGetValue("text", out var span) ? span.Text() : null;
            yield return new Mention(mentioned.Text("id"), mentioned.Text("name"), text);
        }
    }
}
