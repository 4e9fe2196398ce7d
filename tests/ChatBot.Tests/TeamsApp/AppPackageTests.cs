using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using ChatBot.Asking;
using ChatBot.Commands;
using ChatBot.TeamsApp;
using ChatBot.TeamsApp.Checks;

namespace ChatBot.Tests.TeamsApp;

public sealed class AppPackageTests
{
    [Fact]
    public void A_package_has_manifest_icons_and_languages_in_its_root()
    {
        using var archive = new ZipArchive(new MemoryStream(AppPackage.Zip(TestPackage.Build(TestPackage.Details))));

        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png", "zh-CN.json"], archive.Entries.Select(e => e.FullName));
    }

    [Fact]
    public void A_package_passes_its_own_checks() => Assert.Empty(new TestPackage().Problems());

    [Fact]
    public void The_same_details_give_the_same_bytes() => Assert.Equal(
        AppPackage.Zip(TestPackage.Build(TestPackage.Details)),
        AppPackage.Zip(TestPackage.Build(TestPackage.Details)));

    [Fact]
    public void Every_command_of_the_menu_has_a_handler_and_every_handler_a_command()
    {
        var router = new CommandRouter(new CommandSet(new Asker(TimeProvider.System)));
        var titles = Titles(TestPackage.Json(TestPackage.Details, "manifest.json"));

        Assert.Equal(new CommandSet(new Asker(TimeProvider.System)).All.Where(c => c.IsInMenu).Select(c => c.Name), titles);
        Assert.All(titles, title => Assert.Equal(title, Assert.IsType<CommandRoute.Registered>(router.Find(title)).Command.Name));
    }

    [Fact]
    public void The_menus_fit_into_Teams()
    {
        Assert.InRange(TestPackage.Commands.Chat.Length, 1, 10);
        Assert.DoesNotContain(TestPackage.Commands.Chat, c => c.Name == "status");
        Assert.All(TestPackage.Commands.Chat, c => Assert.InRange(c.Name.Length, 1, 128));
    }

    [Fact]
    public void Commands_are_shown_for_mentions_and_for_slashes_in_every_scope()
    {
        var bot = TestPackage.Json(TestPackage.Details, "manifest.json")["bots"]![0]!;
        var list = Assert.Single(bot["commandLists"]!.AsArray())!;

        Assert.True((bool)bot["supportsTargetedMessages"]!);
        Assert.Equal(["team", "personal", "groupChat"], bot["scopes"]!.AsArray().Select(s => (string)s!));
        Assert.Equal(["team", "personal", "groupChat"], list["scopes"]!.AsArray().Select(s => (string)s!));
        Assert.Equal(["mention", "slash"], list["triggers"]!.AsArray().Select(s => (string)s!));
    }

    [Fact]
    public void Every_command_is_explained_in_Chinese()
    {
        var words = TestPackage.Json(TestPackage.Details, "zh-CN.json");
        for (var i = 0; i < TestPackage.Commands.Chat.Length; i++)
        {
            Assert.Equal(TestPackage.Commands.Chat[i].Name, (string?)words[$"bots[0].commandLists[0].commands[{i}].title"]);
            Assert.Contains((string)words[$"bots[0].commandLists[0].commands[{i}].description"]!, c => char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter);
        }
    }

    [Fact]
    public void The_words_of_the_manifest_are_those_of_the_default_language()
    {
        var manifest = TestPackage.Json(TestPackage.Details, "manifest.json");
        var words = TestPackage.Json(TestPackage.Details, "en.json");

        Assert.Equal((string?)words["description.full"], (string?)manifest["description"]!["full"]);
        Assert.Equal((string?)words["bots[0].commandLists[0].commands[0].description"], (string?)manifest["bots"]![0]!["commandLists"]![0]!["commands"]![0]!["description"]);
    }

    [Fact]
    public void A_package_asks_for_no_rights_of_its_own()
    {
        var manifest = TestPackage.Json(TestPackage.Details, "manifest.json");

        Assert.Null(manifest["authorization"]);
        Assert.Null(manifest["webApplicationInfo"]);
    }

    [Fact]
    public void The_right_to_read_replies_is_asked_for_on_demand()
    {
        var manifest = TestPackage.Json(TestPackage.Details with { ReadThreadReplies = true }, "manifest.json");

        Assert.Equal(
            ["ChannelMessage.Read.Group Application", "ChatMessage.Read.Chat Application"],
            manifest["authorization"]!["permissions"]!["resourceSpecific"]!.AsArray().Select(r => $"{r!["name"]} {r["type"]}"));
        Assert.Equal(TestPackage.AppId, (string?)manifest["webApplicationInfo"]!["id"]);
    }

    [Fact]
    public void Links_to_the_hosts_of_sources_are_unfolded()
    {
        Assert.Equal("""[{"type":"link","value":{"domains":["news.example.com"]}}]""", Handlers(TestPackage.Details)!.ToJsonString());
        Assert.Null(Handlers(TestPackage.Details with { LinkDomains = [] }));

        static JsonNode? Handlers(AppDetails details) => TestPackage.Json(details, "manifest.json")["composeExtensions"]![0]!["messageHandlers"];
    }

    [Fact]
    public void Names_may_hold_any_character()
    {
        const string Name = "Tom's \"{domain}\" \\ Bot";
        var package = TestPackage.Json(TestPackage.Details with { Name = Name }, "manifest.json");

        Assert.Equal(Name, (string?)package["name"]!["short"]);
    }

    [Fact]
    public void The_places_of_the_rules_are_written_without_numbers() =>
        Assert.All(ManifestRules.All.Keys, place => Assert.Equal(place, ManifestRules.Numberless(place)));

    private static IEnumerable<string> Titles(JsonObject manifest) =>
        manifest["bots"]![0]!["commandLists"]!.AsArray().SelectMany(l => l!["commands"]!.AsArray()).Select(c => (string)c!["title"]!);
}
