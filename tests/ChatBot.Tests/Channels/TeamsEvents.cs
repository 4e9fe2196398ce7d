using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;

namespace ChatBot.Tests.Channels;

/// <summary>Activities as Teams sends them about the bot's whereabouts: in a team of two channels, a group chat and a personal chat.</summary>
internal static class TeamsEvents
{
    public const string Bot = "28:bot";
    public const string Team = "19:team@thread.tacv2";
    public const string General = Team;
    public const string Harbour = "19:harbour@thread.tacv2";
    public const string Dock = "19:dock@thread.tacv2";
    public const string Group = "19:group@thread.v2";
    public const string Personal = "a:ada";
    public const string Service = "https://smba.trafficmanager.net/amer/";

    public static Activity Read(JsonObject activity) => activity.Deserialize(ChannelsJson.Default.Activity)!;

    /// <summary>An update of the installation in the team, told of the channel that was picked.</summary>
    public static Activity Installation(string action, string conversation = Harbour) => Read(InstallationJson(action, conversation));

    public static JsonObject InstallationJson(string action, string conversation = Harbour)
    {
        var activity = Base("installationUpdate", conversation);
        activity["action"] = action;
        activity["locale"] = "de-DE";
        if (InTeam(conversation))
            activity["channelData"]!["settings"] = new JsonObject { ["selectedChannel"] = new JsonObject { ["id"] = conversation } };
        return activity;
    }

    /// <summary>An update of the members; in the team, told of the team.</summary>
    public static Activity Members(string change, string member, string conversation = Team) => Read(MembersJson(change, member, conversation));

    public static JsonObject MembersJson(string change, string member, string conversation = Team, string? eventType = null)
    {
        var activity = Base("conversationUpdate", conversation);
        activity[change] = new JsonArray(new JsonObject { ["id"] = member });
        if (InTeam(conversation))
            activity["channelData"]!["eventType"] = eventType ?? (change == "membersAdded" ? "teamMemberAdded" : "teamMemberRemoved");
        return activity;
    }

    /// <summary>Something that happened to the team or to one of its channels.</summary>
    public static Activity Happened(string eventType, string? channel = null, string? name = null)
    {
        var activity = Base("conversationUpdate", Team);
        var data = activity["channelData"]!;
        data["eventType"] = eventType;
        if (channel is not null)
            data["channel"] = new JsonObject { ["id"] = channel, ["name"] = name };
        else if (name is not null)
            data["team"]!["name"] = name;
        return Read(activity);
    }

    public static Activity Message(string conversation, string service = Service, string? thread = null)
    {
        var activity = Base("message", thread is null ? conversation : $"{conversation};messageid={thread}");
        activity["serviceUrl"] = service;
        activity["text"] = "hello";
        activity["locale"] = "fr-FR";
        if (InTeam(conversation))
            activity["channelData"]!["channel"] = new JsonObject { ["id"] = conversation };
        return Read(activity);
    }

    private static bool InTeam(string conversation) => conversation.Contains("tacv2", StringComparison.Ordinal);

    private static JsonObject Base(string type, string conversation)
    {
        var data = new JsonObject { ["tenant"] = new JsonObject { ["id"] = "tenant" } };
        if (InTeam(conversation))
            data["team"] = new JsonObject { ["id"] = Team, ["name"] = "Trade desk", ["aadGroupId"] = "group-in-directory" };
        return new JsonObject
        {
            ["type"] = type,
            ["id"] = "1700000000001",
            ["channelId"] = "msteams",
            ["serviceUrl"] = Service,
            ["from"] = new JsonObject { ["id"] = "29:ada", ["name"] = "Ada", ["aadObjectId"] = "ada-in-directory" },
            ["recipient"] = new JsonObject { ["id"] = Bot, ["name"] = "ListWatch" },
            ["conversation"] = new JsonObject
            {
                ["id"] = conversation,
                ["conversationType"] = InTeam(conversation) ? "channel" : conversation == Group ? "groupChat" : "personal",
                ["isGroup"] = conversation != Personal ? true : null,
                ["tenantId"] = "tenant",
            },
            ["channelData"] = data,
        };
    }
}
