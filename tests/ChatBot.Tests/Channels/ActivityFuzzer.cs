using System.Text;
using System.Text.Json.Nodes;

namespace ChatBot.Tests.Channels;

/// <summary>Makes activities that are more or less wrong: members left out, repeated, of another type, too long, too deep, cut off. The same seed makes the same.</summary>
internal static class ActivityFuzzer
{
    private static readonly string[] Types =
        ["message", "messageUpdate", "messageDelete", "messageReaction", "conversationUpdate", "installationUpdate", "invoke", "event", "typing", "endOfConversation", "trace", "", "MESSAGE"];

    private static readonly string[] Invokes =
    [
        "adaptiveCard/action", "application/search", "composeExtension/query", "composeExtension/selectItem", "composeExtension/queryLink",
        "composeExtension/anonymousQueryLink", "composeExtension/fetchTask", "composeExtension/submitAction", "task/fetch", "task/submit", "message/submitAction",
        "message/fetchTask", "signin/verifyState", "config/fetch", "fileConsent/invoke", "somethingNew",
    ];

    private static readonly string[] Texts =
    [
        "is DJI listed?", "/lookup DJI, Megvii", "<at>Bot</at> why?", "／help", "/", "list all companies", "", " ", "\u0000\u0007", "<at><at></at>", "&lt;at&gt;", "\ud83d\ude00",
        "大疆被列入黑名单了吗？", "‮abc", "{\"say\":\"x\"}", "https://example.com/article", "-1", "true", "\u200b\u200b", "since when?", "a\u0301\u0301\u0301",
    ];

    private static readonly string[] Members =
    [
        "type", "id", "timestamp", "serviceUrl", "channelId", "from", "conversation", "recipient", "text", "textFormat", "locale", "entities", "attachments",
        "channelData", "value", "name", "action", "membersAdded", "membersRemoved", "replyToId", "deliveryMode", "suggestedActions", "reactionsAdded", "summary",
    ];

    /// <summary>The bytes of a request's body.</summary>
    public static byte[] Make(int seed)
    {
        var random = new Random(seed);
        var activity = Plausible(random);
        for (var i = random.Next(4); i > 0; i--)
            Spoil(activity, random);
        var json = activity.ToJsonString();
        if (random.Next(20) == 0)
            json = json.Replace("\"text\":\"", "\"text\":\"\\ud800", StringComparison.Ordinal);
        if (random.Next(20) == 0)
            json = "{\"type\":\"message\"," + json[1..];
        var bytes = Encoding.UTF8.GetBytes(json);
        return random.Next(25) switch
        {
            0 => bytes[..random.Next(bytes.Length)],
            1 => Flip(bytes, random),
            2 => [.. "\uFEFF"u8, .. bytes],
            _ => bytes,
        };
    }

    private static JsonObject Plausible(Random random)
    {
        var activity = new JsonObject
        {
            ["type"] = Pick(Types, random),
            ["id"] = $"{random.Next(1_000_000_000)}",
            ["channelId"] = Pick(["msteams", "webchat", "emulator", "directline", "other"], random),
            ["serviceUrl"] = "http://127.0.0.1:9/",
            ["from"] = new JsonObject { ["id"] = "29:ada", ["name"] = "Ada", ["aadObjectId"] = "0-1" },
            ["recipient"] = new JsonObject { ["id"] = "28:bot", ["name"] = "Bot" },
            ["conversation"] = new JsonObject { ["id"] = $"a:{random.Next(1000)}", ["conversationType"] = Pick(["personal", "channel", "groupChat"], random) },
            ["text"] = Pick(Texts, random),
            ["deliveryMode"] = "expectReplies",
        };
        if ((string?)activity["type"] == "invoke")
            activity["name"] = Pick(Invokes, random);
        if (random.Next(2) == 0)
            activity["value"] = Value(random, 0);
        if (random.Next(3) == 0)
            activity["channelData"] = new JsonObject { ["eventType"] = "editMessage", ["team"] = Value(random, 1), ["tenant"] = new JsonObject { ["id"] = "t" } };
        if (random.Next(3) == 0)
            activity["entities"] = new JsonArray(new JsonObject { ["type"] = "mention", ["text"] = Pick(Texts, random), ["mentioned"] = Value(random, 1) });
        if (random.Next(6) == 0)
            activity["membersAdded"] = new JsonArray(new JsonObject { ["id"] = "28:bot" });
        if (random.Next(6) == 0)
            activity["action"] = Pick(["add", "Remove", "add-upgrade", "x"], random);
        return activity;
    }

    private static void Spoil(JsonObject activity, Random random)
    {
        var member = Pick(Members, random);
        if (activity[member] is JsonObject inner && random.Next(2) == 0)
            inner[Pick(["id", "name", "conversationType", "tenantId", "isGroup", "eventType", "x"], random)] = Value(random, 0);
        else if (random.Next(4) == 0)
            activity.Remove(member);
        else
            activity[member] = Value(random, 0);
    }

    private static JsonNode? Value(Random random, int depth) => random.Next(depth > 4 ? 7 : 12) switch
    {
        0 => null,
        1 => random.Next(2) == 0,
        2 => random.NextInt64(),
        3 => random.NextDouble() * 1e300,
        4 or 5 => Pick(Texts, random),
        6 => new string((char)random.Next(32, 0xD7FF), random.Next(5000)),
        7 or 8 => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth + 1))]),
        9 => Deep(random.Next(60)),
        _ => Object(random, depth),
    };

    // With the members that handlers look for, so that they get past their first check.
    private static JsonObject Object(Random random, int depth)
    {
        var result = new JsonObject();
        for (var i = random.Next(5); i > 0; i--)
            result[Pick(["say", "action", "data", "verb", "type", "name", "value", "url", "commandId", "parameters", "queryOptions", "skip", "count", "queryText", "actionName", "actionValue", "reaction", "feedback", "trigger", "id", "ask", "initialRun", "context"], random)] = Value(random, depth + 1);
        return result;
    }

    private static JsonNode Deep(int levels)
    {
        JsonNode node = new JsonArray();
        for (var i = 0; i < levels; i++)
            node = new JsonArray(node);
        return node;
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        for (var i = 1 + random.Next(8); i > 0; i--)
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return bytes;
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
