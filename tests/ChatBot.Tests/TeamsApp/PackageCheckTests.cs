using System.Text.Json.Nodes;
using ChatBot.TeamsApp;

namespace ChatBot.Tests.TeamsApp;

/// <summary>Each thing that Teams refuses is named, alone, with what to do.</summary>
public sealed class PackageCheckTests
{
    private readonly TestPackage _package = new();

    [Fact]
    public void A_color_icon_of_another_size() => Spoilt(
        () => _package.Files["color.png"] = TestPicture.Of(96, 192, (_, _) => (31, 79, 143, 255)),
        "color.png: it is 96×192 pixels; draw it with 192×192.");

    [Fact]
    public void An_outline_icon_of_another_size() => Spoilt(
        () => _package.Files["outline.png"] = TestPicture.Of(20, 20, White),
        "outline.png: it is 20×20 pixels; draw it with 32×32.");

    [Fact]
    public void An_outline_icon_on_an_opaque_ground() => Spoilt(
        () => _package.Files["outline.png"] = TestPicture.Of(32, 32, (_, _) => (255, 255, 255, 255)),
        "outline.png: it has no transparent pixel; draw it in white on a transparent ground.");

    [Fact]
    public void An_outline_icon_in_colour() => Spoilt(
        () => _package.Files["outline.png"] = TestPicture.Of(32, 32, (x, y) => x == 3 && y < 2 ? ((byte)255, (byte)254, (byte)255, (byte)90) : White(x, y)),
        "outline.png: 2 of its pixels are not white; draw it in pure white (255, 255, 255) only.");

    [Fact]
    public void An_outline_icon_without_a_line() => Spoilt(
        () => _package.Files["outline.png"] = TestPicture.Of(32, 32, (_, _) => (0, 0, 0, 0)),
        "outline.png: it is empty; draw it in white on a transparent ground.");

    [Fact]
    public void An_outline_icon_without_transparency() => Spoilt(
        () =>
        {
            var picture = TestPicture.Of(32, 32, White);
            picture[25] = 2;
            _package.Files["outline.png"] = picture;
        },
        "outline.png: it is not stored with 8 bits each of red, green, blue and alpha, without interlacing; save it as a PNG with transparency.");

    [Fact]
    public void An_icon_that_is_no_picture() => Spoilt(
        () => _package.Files["color.png"] = "GIF89a"u8.ToArray(),
        "color.png: it is no PNG picture; save it as a PNG with transparency.");

    [Fact]
    public void A_missing_icon() => Spoilt(
        () => _package.Files.Remove("outline.png"),
        "outline.png is missing; put it into the root of the package.");

    [Fact]
    public void A_folder_around_the_files()
    {
        var files = _package.Files.Select(f => KeyValuePair.Create("manifest/" + f.Key, f.Value));

        var problems = TestPackage.Problems(AppPackage.Zip(files));

        Assert.Contains("manifest.json is missing; put it into the root of the package.", problems);
        Assert.Contains("manifest/manifest.json lies in a folder; zip the files themselves and not the folder that holds them.", problems);
    }

    [Fact]
    public void What_macOS_adds() => Spoilt(
        () => _package.Files["__MACOSX/._manifest.json"] = [0],
        "__MACOSX/._manifest.json was added by macOS and Teams refuses it; zip the files with “zip -X”, or let the package command do it.");

    [Fact]
    public void A_file_that_does_not_belong_there() => Spoilt(
        () => _package.Files["notes.txt"] = [0],
        "notes.txt does not belong into the package; leave it out.");

    [Fact]
    public void A_file_that_is_there_twice() => Spoilt(
        () => _package.More.Add(KeyValuePair.Create("color.png", _package.Files["color.png"])),
        "color.png is in the package 2 times; keep one.");

    [Fact]
    public void A_missing_language() => Spoilt(
        () => _package.Files.Remove("zh-CN.json"),
        "zh-CN.json is missing; put it into the root of the package.");

    [Fact]
    public void A_key_of_a_language_that_the_manifest_does_not_have() => Spoilt(
        () => _package.Edit("zh-CN.json", words => words["bots[0].commandLists[0].commands[11].title"] = "x"),
        "zh-CN.json: Teams refuses keys that it does not know, and no text of manifest.json stands at bots[0].commandLists[0].commands[11].title; correct the key or remove it.");

    [Fact]
    public void A_text_without_a_translation() => Spoilt(
        () => _package.Edit("zh-CN.json", words => words.Remove("description.short")),
        "zh-CN.json: has no words for description.short; add the key.");

    [Fact]
    public void A_translation_that_is_too_long() => Spoilt(
        () => _package.Edit("zh-CN.json", words => words["description.short"] = new string('字', 81)),
        "zh-CN.json: description.short has 81 characters, and Teams takes at most 80; shorten it.");

    [Fact]
    public void A_manifest_that_is_no_JSON() => Spoilt(
        () => _package.Files["manifest.json"] = "{\n\"id\": ,\n}"u8.ToArray(),
        "manifest.json is no JSON: line 2 cannot be read; correct it.",
        "en.json does not belong into the package; leave it out.",
        "zh-CN.json does not belong into the package; leave it out.");

    [Fact]
    public void A_language_that_is_a_list() => Spoilt(
        () => _package.Files["zh-CN.json"] = "[]"u8.ToArray(),
        "zh-CN.json is no JSON object; put its keys between { and }.");

    [Fact]
    public void A_name_that_is_too_long() => Spoilt(
        () => Manifest(m => m["name"]!["short"] = "Watches the lists of governments"),
        "manifest.json: name.short has 32 characters, and Teams takes at most 30; shorten it.");

    [Fact]
    public void An_empty_description() => Spoilt(
        () => Manifest(m => m["description"]!["short"] = ""),
        "manifest.json: description.short is empty; fill it in.");

    [Fact]
    public void A_missing_field() => Spoilt(
        () => Manifest(m => m["developer"]!.AsObject().Remove("privacyUrl")),
        "manifest.json: developer.privacyUrl is missing; add it.");

    [Fact]
    public void A_key_that_Teams_does_not_know() => Spoilt(
        () => Manifest(m => m["bots"]![0]!["supportsTargettedMessages"] = true),
        "manifest.json: Teams refuses keys that it does not know, and this package uses none named bots[0].supportsTargettedMessages; correct the name or remove it.");

    [Fact]
    public void An_id_that_is_no_GUID() => Spoilt(
        () => Manifest(m =>
        {
            foreach (var (holder, key) in (ReadOnlySpan<(JsonNode, string)>)[(m, "id"), (m["bots"]![0]!, "botId"), (m["composeExtensions"]![0]!, "botId")])
                holder[key] = "listwatch";
        }),
        "manifest.json: id is “listwatch”, which is no GUID; give the app id of the bot's registration.",
        "manifest.json: bots[0].botId is “listwatch”, which is no GUID; give the app id of the bot's registration.",
        "manifest.json: composeExtensions[0].botId is “listwatch”, which is no GUID; give the app id of the bot's registration.");

    [Fact]
    public void Another_bot() => Spoilt(
        () => Manifest(m => m["bots"]![0]!["botId"] = "11111111-1b7d-4c1e-9d55-0a6f4c8b2e11"),
        "manifest.json: botId is 11111111-1b7d-4c1e-9d55-0a6f4c8b2e11 but id is 3f0c2a5e-1b7d-4c1e-9d55-0a6f4c8b2e11; use the app id of the bot's registration for all.");

    [Fact]
    public void An_address_without_https() => Spoilt(
        () => Manifest(m => m["developer"]!["termsOfUseUrl"] = "http://bot.example.com/terms"),
        "manifest.json: developer.termsOfUseUrl is “http://bot.example.com/terms”; give an address that begins with https://.");

    [Fact]
    public void A_domain_with_a_scheme() => Spoilt(
        () => Manifest(m => m["validDomains"]![0] = "https://bot.example.com"),
        "manifest.json: validDomains[0] is “https://bot.example.com”; give a host name such as bot.example.com, without https:// and without a path.");

    [Theory]
    [InlineData("1.0")]
    [InlineData("1.0.0-beta")]
    [InlineData("01.0.0")]
    public void A_version_that_is_not_three_numbers(string version) => Spoilt(
        () => Manifest(m => m["version"] = version),
        $"manifest.json: version is “{version}”; give three numbers such as 1.0.1.");

    [Fact]
    public void A_colour_by_name() => Spoilt(
        () => Manifest(m => m["accentColor"] = "blue"),
        "manifest.json: accentColor is “blue”; give a colour such as #1F4F8F.");

    [Fact]
    public void A_list_where_a_text_belongs() => Spoilt(
        () => Manifest(m => m["defaultInstallScope"] = new JsonArray("team")),
        "manifest.json: defaultInstallScope has to be a text.");

    [Fact]
    public void More_commands_than_Teams_shows()
    {
        Manifest(m =>
        {
            var commands = m["bots"]![0]!["commandLists"]![0]!["commands"]!.AsArray();
            while (commands.Count < 13)
                commands.Add(new JsonObject { ["title"] = "help" });
        });

        Assert.Contains("manifest.json: bots[0].commandLists[0].commands has 13 entries, and Teams takes at most 12; remove some.", _package.Problems());
    }

    [Fact]
    public void A_command_without_a_handler() => Spoilt(
        () => Manifest(m => m["composeExtensions"]![0]!["commands"]![0]!["id"] = "findCompanies"),
        "manifest.json: composeExtensions[0].commands offers “findCompanies”, which the bot does not answer; remove it, or write the command first.",
        "manifest.json: composeExtensions[0].commands lacks “searchCompanies”, which the bot answers; make the package anew.");

    [Fact]
    public void A_handler_without_a_command() => Spoilt(
        () => Manifest(m => m["bots"]![0]!["commandLists"]![0]!["commands"]![0]!["title"] = "list"),
        "manifest.json: bots[0].commandLists lacks “lookup”, which the bot answers; make the package anew.");

    [Fact]
    public void A_package_that_is_no_zip() => Assert.Equal(
        ["The package is no zip file that can be read; make it anew."],
        TestPackage.Problems("not a zip"u8.ToArray()));

    private static (byte, byte, byte, byte) White(int x, int y) => x == y ? ((byte)255, (byte)255, (byte)255, (byte)255) : default;

    private void Manifest(Action<JsonObject> change) => _package.Edit("manifest.json", change);

    private void Spoilt(Action spoil, params string[] problems)
    {
        spoil();
        Assert.Equal(problems.Order(StringComparer.Ordinal), _package.Problems().Order(StringComparer.Ordinal));
    }
}
