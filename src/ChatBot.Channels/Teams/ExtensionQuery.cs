using System.Text.Json;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Teams;

/// <summary>What a message extension is asked (<c>composeExtension/query</c>): with every letter that somebody types, and once before the first.</summary>
/// <param name="Text">What was typed; empty at first.</param>
/// <param name="Skip">How many results the client has already.</param>
/// <param name="Count">How many it wants, from 1 to <see cref="MostResults"/>.</param>
public sealed record ExtensionQuery(string Text, int Skip, int Count)
{
    /// <summary>The most results of one page; what Teams asks for.</summary>
    public const int MostResults = 25;

    private const string InitialRun = "initialRun";

    /// <summary>Reads it; what is not well formed counts as not given. Some clients give what was typed no name.</summary>
    public static ExtensionQuery Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var value = activity.Value ?? default;
        var options = value.Member("queryOptions");
        return new(
            Typed(value.Member("parameters")),
            options.Number("skip", 0, 0, int.MaxValue),
            options.Number("count", MostResults, 1, MostResults));
    }

    private static string Typed(JsonElement parameters)
    {
        if (parameters.ValueKind == JsonValueKind.Array)
            foreach (var parameter in parameters.EnumerateArray())
                if (parameter.Text("name") != InitialRun && parameter.Text("value") is { } text)
                    return text.Trim();
        return "";
    }
}
