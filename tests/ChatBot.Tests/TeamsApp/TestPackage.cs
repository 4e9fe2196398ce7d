using System.Text;
using System.Text.Json.Nodes;
using ChatBot.TeamsApp;
using ChatBot.TeamsApp.Checks;

namespace ChatBot.Tests.TeamsApp;

/// <summary>The files of a package, to be spoilt one at a time.</summary>
internal sealed class TestPackage
{
    public const string AppId = "3f0c2a5e-1b7d-4c1e-9d55-0a6f4c8b2e11";

    public static AppDetails Details { get; } = new(AppId, "bot.example.com") { LinkDomains = ["news.example.com"] };

    public static AppCommands Commands { get; } = AppCommands.OfProgram();

    public Dictionary<string, byte[]> Files { get; } = new(Build(Details));

    public List<KeyValuePair<string, byte[]>> More { get; } = [];

    public static IEnumerable<KeyValuePair<string, byte[]>> Build(AppDetails details) => AppPackage.Build(Workspace.File("manifest"), details, Commands);

    public static JsonObject Json(AppDetails details, string file) => JsonNode.Parse(Build(details).Single(f => f.Key == file).Value)!.AsObject();

    public void Edit(string file, Action<JsonObject> change)
    {
        var json = JsonNode.Parse(Files[file])!.AsObject();
        change(json);
        Files[file] = Encoding.UTF8.GetBytes(json.ToJsonString());
    }

    public IReadOnlyList<string> Problems() => Problems(AppPackage.Zip(Files.Concat(More)));

    public static IReadOnlyList<string> Problems(byte[] zip) => PackageCheck.Problems(new MemoryStream(zip), Commands);
}
