using System.Text.Json;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Teams;

/// <summary>What a button of an Adaptive Card sends. It comes from a client and may hold anything: only text of a bounded length is read from it.</summary>
public sealed class ButtonData
{
    private readonly JsonElement _data;

    private ButtonData(string? verb, JsonElement data, bool isAutomatic) => (Verb, _data, IsAutomatic) = (verb, data, isAutomatic);

    /// <summary>What to do; null where the button does not say.</summary>
    public string? Verb { get; }

    /// <summary>Whether the client asks by itself, as when a card is refreshed.</summary>
    public bool IsAutomatic { get; }

    /// <summary>The text of a member; null when there is none, it is no text, blank, or longer than allowed.</summary>
    /// <param name="member">The member.</param>
    /// <param name="longest">The longest text, in UTF-16 units.</param>
    public string? Text(string member, int longest) =>
        _data.Text(member) is { } text && text.Length <= longest && !string.IsNullOrWhiteSpace(text) ? text : null;

    /// <summary>What an <c>Action.Execute</c> sends, as the invoke <c>adaptiveCard/action</c>.</summary>
    public static ButtonData OfExecute(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var value = activity.Value ?? default;
        var action = value.Member("action");
        return new(action.Text("verb"), action.Member("data"), string.Equals(value.Text("trigger"), "automatic", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>What an <c>Action.Submit</c> sends, as the value of a message without text; it names its verb among its data.</summary>
    public static ButtonData OfSubmit(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var data = string.IsNullOrWhiteSpace(activity.Text) ? activity.Value ?? default : default;
        return new(data.Text("verb"), data, false);
    }
}
