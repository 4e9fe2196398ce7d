using System.Text.Json.Nodes;

namespace ChatBot.TeamsApp.Checks;

/// <summary>Whether the menus of a manifest and the commands that the bot answers are the same, and all parts speak of one bot.</summary>
internal static class CommandCheck
{
    /// <summary>What is wrong, a sentence each.</summary>
    public static IEnumerable<string> Problems(JsonObject manifest, AppCommands commands)
    {
        var bots = Items(manifest["bots"]).ToArray();
        var extensions = Items(manifest["composeExtensions"]).ToArray();
        var titles = bots.SelectMany(b => Items(b["commandLists"])).SelectMany(l => Items(l["commands"])).Select(c => Text(c["title"]));
        var ids = extensions.SelectMany(e => Items(e["commands"])).Select(c => Text(c["id"]));
        return
        [
            .. Differences("bots[0].commandLists", titles, [.. commands.Chat.Select(c => c.Name)]),
            .. Differences("composeExtensions[0].commands", ids, [.. commands.Extension]),
            .. OtherBots(Text(manifest["id"]), [.. bots.Select(b => b["botId"]), .. extensions.Select(e => e["botId"])]),
        ];
    }

    private static IEnumerable<string> Differences(string place, IEnumerable<string> offered, string[] answered)
    {
        string[] shown = [.. offered.Distinct(StringComparer.Ordinal)];
        return
        [
            .. shown.Except(answered).Select(name => $"manifest.json: {place} offers “{name}”, which the bot does not answer; remove it, or write the command first."),
            .. answered.Except(shown).Select(name => $"manifest.json: {place} lacks “{name}”, which the bot answers; make the package anew."),
        ];
    }

    // Another bot would get the questions.
    private static IEnumerable<string> OtherBots(string id, JsonNode?[] bots) => bots
        .Select(Text).Where(bot => bot.Length > 0 && !bot.Equals(id, StringComparison.OrdinalIgnoreCase)).Distinct()
        .Select(bot => $"manifest.json: botId is {bot} but id is {id}; use the app id of the bot's registration for all.");

    private static IEnumerable<JsonObject> Items(JsonNode? list) => (list as JsonArray ?? []).OfType<JsonObject>();

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";
}
