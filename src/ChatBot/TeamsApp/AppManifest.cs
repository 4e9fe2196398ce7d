using System.Text.Json.Nodes;

namespace ChatBot.TeamsApp;

/// <summary>Completes the manifest with what is not known before: commands, links and rights.</summary>
internal static class AppManifest
{
    /// <summary>What the bot asks for to see replies that do not mention it, in channels and in group chats.</summary>
    private static readonly string[] ReadReplies = ["ChannelMessage.Read.Group", "ChatMessage.Read.Chat"];

    /// <summary>Completes it.</summary>
    /// <param name="template">The template with its places filled in; it is changed.</param>
    /// <param name="details">What to fill in.</param>
    /// <param name="commands">The commands for the menus.</param>
    public static JsonObject Build(JsonObject template, AppDetails details, AppCommands commands)
    {
        foreach (var list in CommandLists(template))
            // Their words come with the default language.
            list["commands"] = new JsonArray([.. commands.Chat.Select(_ => new JsonObject())]);
        if (template["composeExtensions"] is JsonArray and [JsonObject extension, ..])
            AddLinks(extension, details);
        if (details.ReadThreadReplies)
        {
            // Teams wants a resource beside such rights, and does not use it.
            template["webApplicationInfo"] = new JsonObject { ["id"] = details.AppId, ["resource"] = $"https://{details.Domain}" };
            template["authorization"] = new JsonObject
            {
                ["permissions"] = new JsonObject
                {
                    ["resourceSpecific"] = new JsonArray([.. ReadReplies.Select(name => new JsonObject { ["name"] = name, ["type"] = "Application" })]),
                },
            };
        }
        return template;
    }

    /// <summary>The menus of a manifest's bot.</summary>
    public static IEnumerable<JsonObject> CommandLists(JsonObject manifest) =>
        manifest["bots"] is JsonArray and [JsonObject bot, ..] && bot["commandLists"] is JsonArray lists ? lists.OfType<JsonObject>() : [];

    private static void AddLinks(JsonObject extension, AppDetails details)
    {
        if (details.LinkDomains.IsEmpty)
            extension.Remove("messageHandlers");
        else
            extension["messageHandlers"] = new JsonArray(new JsonObject
            {
                ["type"] = "link",
                ["value"] = new JsonObject { ["domains"] = new JsonArray([.. details.LinkDomains.Select(d => JsonValue.Create(d))]) },
            });
    }
}
