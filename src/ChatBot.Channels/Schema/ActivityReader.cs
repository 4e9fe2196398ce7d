using System.Text.Json;

namespace ChatBot.Channels.Schema;

/// <summary>Reads activities that come from outside.</summary>
public static class ActivityReader
{
    /// <summary>How deep an activity may be nested.</summary>
    public const int MaxDepth = 64;

    /// <summary>Reads one activity in UTF-8, and nothing behind it.</summary>
    /// <returns>The activity; null for the JSON value null.</returns>
    /// <exception cref="JsonException">It is none, or is nested too deep.</exception>
    public static Activity? Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        var activity = JsonSerializer.Deserialize(ref reader, ChannelsJson.Default.Activity);
        return reader.Read() ? throw new JsonException("There is more behind the activity.") : activity;
    }
}
