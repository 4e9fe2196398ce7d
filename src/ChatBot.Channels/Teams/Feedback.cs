using System.Text.Json;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Teams;

/// <summary>A thumb that a user gave with the buttons that Teams puts below a message (<c>message/submitAction</c>, <c>message/fetchTask</c>).</summary>
/// <param name="Liked">Whether it was a thumb up.</param>
/// <param name="Comment">What was written with it; empty when nothing was.</param>
public sealed record Feedback(bool Liked, string Comment)
{
    /// <summary>What a message says to have the buttons, in its <see cref="Activity.ChannelData"/>.</summary>
    public static JsonElement Loop { get; } = JsonElement.Parse("""{"feedbackLoop":{"type":"default"}}""");

    /// <summary>Whether an invoke is about feedback at all.</summary>
    public static bool IsIn(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return string.Equals(Outer(activity).Text("actionName"), "feedback", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads it; some clients put it below <c>data</c>, and write the comment as an object instead of as text that holds one. Null when it is not well formed.</summary>
    public static Feedback? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var given = Outer(activity).Member("actionValue");
        return given.Text("reaction")?.ToUpperInvariant() switch
        {
            "LIKE" => new(true, CommentOf(given.Member("feedback"))),
            "DISLIKE" => new(false, CommentOf(given.Member("feedback"))),
            _ => null,
        };
    }

    private static JsonElement Outer(Activity activity)
    {
        var value = activity.Value ?? default;
        return value.Member("actionName").ValueKind == JsonValueKind.Undefined ? value.Member("data") : value;
    }

    private static string CommentOf(JsonElement feedback)
    {
        if (feedback.Text() is not { } text)
            return feedback.Text("feedbackText")?.Trim() ?? "";
        try
        {
            using var inner = JsonDocument.Parse(text);
            return inner.RootElement.Text("feedbackText")?.Trim() ?? "";
        }
        catch (JsonException)
        {
            return text.Trim(); // words instead of JSON are the comment itself
        }
    }
}
