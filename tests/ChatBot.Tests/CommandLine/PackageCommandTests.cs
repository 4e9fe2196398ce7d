using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;
using ChatBot.CommandLine;
using ChatBot.Tests.Channels;

namespace ChatBot.Tests.CommandLine;

public sealed class PackageCommandTests : IDisposable
{
    private const string AppId = "3f0c2a5e-1b7d-4c1e-9d55-0a6f4c8b2e11";

    private readonly StringWriter _out = new();
    private readonly StringWriter _error = new();
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task It_writes_a_package_without_opening_the_store()
    {
        Assert.Equal(ExitCode.Fine, await Run("--app-id", AppId, "--domain", "bot.example.com", "--out", _files.Path("a.zip")));

        var manifest = Manifest("a.zip");
        Assert.Equal(AppId, (string?)manifest["id"]);
        Assert.Equal(AppId, (string?)manifest["bots"]![0]!["botId"]);
        Assert.Equal(["bot.example.com"], manifest["validDomains"]!.AsArray().Select(d => (string)d!));
        Assert.Contains("https://bot.example.com/api/messages", _out.ToString(), StringComparison.Ordinal);
        Assert.Empty(_error.ToString());
    }

    [Fact]
    public async Task Options_say_version_name_and_addresses()
    {
        await Run("--app-id", "{" + AppId.ToUpperInvariant() + "}", "--domain", "Bot.Example.com", "--out", _files.Path("a.zip"), "--version", "2.10.3", "--name", "Watcher",
            "--developer", "Example Ltd", "--website", "https://www.example.com", "--privacy", "https://www.example.com/p", "--terms", "https://www.example.com/t");

        var manifest = Manifest("a.zip");
        Assert.Equal(AppId, (string?)manifest["id"]);
        Assert.Equal("2.10.3", (string?)manifest["version"]);
        Assert.Equal("Watcher", (string?)manifest["name"]!["short"]);
        Assert.Equal(
            """{"name":"Example Ltd","websiteUrl":"https://www.example.com","privacyUrl":"https://www.example.com/p","termsOfUseUrl":"https://www.example.com/t"}""",
            manifest["developer"]!.ToJsonString());
    }

    [Fact]
    public async Task Links_to_the_sources_and_to_hosts_given_are_unfolded()
    {
        _files.Write("sources/one.md", "---", "title: T", "publisher: P", "published: 2024-01-02", "address: https://www.gazette.example/a/b", "---", "Text.");
        _files.Write("sources/broken.md", "no front matter");

        await Run("--app-id", AppId, "--domain", "bot.example.com", "--out", _files.Path("a.zip"), "--link-domain", "press.example", "--Sources:Folder", _files.Path("sources"));

        Assert.Equal(["www.gazette.example", "press.example"], Manifest("a.zip")["composeExtensions"]![0]!["messageHandlers"]![0]!["value"]!["domains"]!.AsArray().Select(d => (string)d!));
        Assert.Contains("broken.md", _error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--app-id", "listwatch", "--app-id “listwatch” is no app id")]
    [InlineData("--app-id", "00000000-0000-0000-0000-000000000000", "is no app id")]
    [InlineData("--domain", "https://bot.example.com", "is no public host name; give it without https://")]
    [InlineData("--domain", "bot.example.com/api", "is no public host name")]
    [InlineData("--domain", "bot.example.com:443", "is no public host name")]
    [InlineData("--domain", "localhost", "is no public host name")]
    [InlineData("--domain", "192.0.2.1", "is no public host name")]
    [InlineData("--version", "1.2", "--version is “1.2”; give three numbers")]
    [InlineData("--name", "Watches the lists of governments", "--name has 32 characters, and Teams takes at most 30")]
    [InlineData("--privacy", "http://example.com", "--privacy is “http://example.com”; give an address that begins with https://")]
    [InlineData("--link-domain", "https://example.com", "--link-domain “https://example.com” is no public host name")]
    public async Task A_wrong_option_is_wrong_usage(string option, string value, string problem)
    {
        string[] good = ["--app-id", AppId, "--domain", "bot.example.com"];
        string[] args = [.. good.Chunk(2).Where(o => o[0] != option).SelectMany(o => o), option, value, "--out", _files.Path("a.zip")];

        Assert.Equal(ExitCode.Usage, await Run(args));
        Assert.Contains(problem, _error.ToString(), StringComparison.Ordinal);
        Assert.False(File.Exists(_files.Path("a.zip")));
    }

    [Fact]
    public async Task Without_app_id_and_domain_it_says_what_is_missing()
    {
        Assert.Equal(ExitCode.Usage, await Run());
        Assert.Contains("--app-id", _error.ToString(), StringComparison.Ordinal);
        Assert.Contains("--domain", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        var file = _files.Path("nowhere/a.zip");

        Assert.Equal(ExitCode.Failed, await Run("--app-id", AppId, "--domain", "bot.example.com", "--out", file));
        Assert.StartsWith($"{file} cannot be written; name another file with --out FILE.", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_of_sources_that_is_not_there_is_named()
    {
        Assert.Equal(ExitCode.Usage, await Run("--app-id", AppId, "--domain", "bot.example.com", "--Sources:Folder", _files.Path("none")));
        Assert.Contains("Sources:Folder", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pages_that_a_package_names_are_served()
    {
        await Run("--app-id", AppId, "--domain", "bot.example.com", "--out", _files.Path("a.zip"));
        await using var host = await BotHost.StartAsync();

        foreach (var key in (string[])["websiteUrl", "privacyUrl", "termsOfUseUrl"])
        {
            var address = new Uri((string)Manifest("a.zip")["developer"]![key]!);
            using var response = await host.Client.GetAsync(address.AbsolutePath);
            Assert.Equal((HttpStatusCode.OK, "text/html"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        }
    }

    private Task<int> Run(params string[] args) => new CommandLineProgram(
        _ => throw new InvalidOperationException("The store is not needed."),
        (_, _) => throw new InvalidOperationException("Nothing is served."),
        Terminal.Of(_out, _error)).RunAsync(["package", .. args]);

    private JsonNode Manifest(string file)
    {
        using var archive = ZipFile.OpenRead(_files.Path(file));
        using var stream = archive.GetEntry("manifest.json")!.Open();
        return JsonNode.Parse(stream)!;
    }
}
