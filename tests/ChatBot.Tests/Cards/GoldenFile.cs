using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.Tests.Cards;

/// <summary>
/// Compares JSON with its approved file in <c>Golden/</c>.
/// To approve what it looks like now: <c>APPROVE_CARDS=1 dotnet test tests/ChatBot.Tests --filter Golden</c>, then read the difference in git.
/// </summary>
internal static class GoldenFile
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static async Task CompareAsync(string name, JsonNode json)
    {
        var text = json.ToJsonString(Readable) + "\n";
        var path = Workspace.File("tests", "ChatBot.Tests", "Cards", "Golden", name + ".json");
        if (Environment.GetEnvironmentVariable("APPROVE_CARDS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text);
        }

        Assert.Equal(await File.ReadAllTextAsync(path), text);
    }
}
