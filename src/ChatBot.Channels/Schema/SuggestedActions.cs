using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatBot.Channels.Schema;

/// <summary>Buttons below a message.</summary>
public sealed record SuggestedActions
{
    /// <summary>The ids of the users who see them; all when empty.</summary>
    public IReadOnlyList<string>? To { get; init; }

    /// <summary>The buttons.</summary>
    public IReadOnlyList<CardAction>? Actions { get; init; }
}

/// <summary>What pressing a button does.</summary>
public sealed record CardAction
{
    /// <summary><c>imBack</c>, <c>openUrl</c>, <c>messageBack</c> and others.</summary>
    public string? Type { get; init; }

    /// <summary>What stands on the button.</summary>
    public string? Title { get; init; }

    /// <summary>What is sent or opened.</summary>
    public JsonElement? Value { get; init; }

    /// <summary>Members that are not named above.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Properties { get; set; }
}
