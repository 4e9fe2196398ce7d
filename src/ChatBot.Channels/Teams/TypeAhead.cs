using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Channels.Teams;

/// <summary>What a choice of an Adaptive Card looks for (<c>application/search</c>) while somebody types.</summary>
/// <param name="Text">What was typed; may be empty.</param>
/// <param name="Skip">How many entries the client has already.</param>
/// <param name="Count">How many it wants, from 1 to <see cref="MostEntries"/>.</param>
public sealed record TypeAhead(string Text, int Skip, int Count)
{
    /// <summary>The most entries of one page.</summary>
    public const int MostEntries = 25;

    /// <summary>Reads it; what is not well formed counts as not given.</summary>
    public static TypeAhead Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var value = activity.Value ?? default;
        var options = value.Member("queryOptions");
        return new(
            value.Text("queryText")?.Trim() ?? "",
            options.Number("skip", 0, 0, int.MaxValue),
            options.Number("top", MostEntries, 1, MostEntries));
    }

    /// <summary>The answer: entries that are shown and sent as they stand.</summary>
    public static InvokeResponse Entries(IEnumerable<string> entries) => new(200, new JsonObject
    {
        ["statusCode"] = 200,
        ["type"] = "application/vnd.microsoft.search.searchResponse",
        ["value"] = new JsonObject { ["results"] = new JsonArray([.. entries.Select(e => new JsonObject { ["title"] = e, ["value"] = e })]) },
    });
}
