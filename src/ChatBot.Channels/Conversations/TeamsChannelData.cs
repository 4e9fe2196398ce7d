using System.Text.Json;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Conversations;

/// <summary>What <see cref="Activity.ChannelData"/> of Microsoft Teams says about the place and what happened there; null where it does not.</summary>
internal readonly record struct TeamsChannelData
{
    public string? EventType { get; private init; }

    public string? TenantId { get; private init; }

    public string? TeamId { get; private init; }

    public string? TeamName { get; private init; }

    public string? TeamGroupId { get; private init; }

    public string? ChannelId { get; private init; }

    public string? ChannelName { get; private init; }

    public string? SelectedChannelId { get; private init; }

    public static TeamsChannelData Of(Activity activity)
    {
        if (activity.ChannelData is not { ValueKind: JsonValueKind.Object } data)
            return default;
        var team = data.Member("team");
        var channel = data.Member("channel");
        return new()
        {
            EventType = data.Text("eventType"),
            TenantId = data.Member("tenant").Text("id"),
            TeamId = team.Text("id") ?? data.Text("teamsTeamId"),
            TeamName = team.Text("name"),
            TeamGroupId = team.Text("aadGroupId"),
            ChannelId = channel.Text("id") ?? data.Text("teamsChannelId"),
            ChannelName = channel.Text("name"),
            SelectedChannelId = data.Member("settings").Member("selectedChannel").Text("id"),
        };
    }
}
