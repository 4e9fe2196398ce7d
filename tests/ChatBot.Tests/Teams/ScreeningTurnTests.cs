using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using ChatBot.Conversation;
using ChatBot.Reading.Suppliers;
using ChatBot.Screening;
using ChatBot.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace ChatBot.Tests.Teams;

/// <summary>Lists of suppliers as people send them in Teams.</summary>
public sealed class ScreeningTurnTests
{
    private const string Download = "https://contoso-my.sharepoint.com/download?tempauth=secret";

    [Fact]
    public async Task A_list_pasted_in_a_personal_chat_is_answered_with_one_card_that_nobody_votes_on()
    {
        await using var host = await TeamsHost.StartAsync();
        var card = await AskAsync(host, BotHost.Message(host.Connector, "Orbel Marine Ltd\nTarn Steel\nZanthor Robotics", "a:ada"));
        Assert.Equal("Screened: 3 names", (string?)card["summary"]);
        Assert.Contains("Ministry of Trade", card.ToJsonString(), StringComparison.Ordinal);
        Assert.Null(card["channelData"]);
    }

    [Fact]
    public async Task In_a_channel_a_long_list_is_referred_to_a_personal_chat()
    {
        await using var host = await TeamsHost.StartAsync();
        Assert.Equal("Better in a personal chat", (string?)(await AskAsync(host, host.Said("/screen A B, C D, E F, G H, I J, K L")))["summary"]);
        Assert.Equal("Screened: 2 names", (string?)(await AskAsync(host, host.Said("/screen Orbel, Tarn Steel")))["summary"]);
        Assert.NotEqual("Screened: 3 names", (string?)(await AskAsync(host, host.Said("Orbel Marine Ltd\nTarn Steel\nZanthor Robotics")))["summary"]);
    }

    [Fact]
    public async Task A_private_screening_in_a_channel_has_no_button_that_shares_it()
    {
        await using var host = await TeamsHost.StartAsync();
        var card = await AskAsync(host, host.Whispered("/screen Orbel, Tarn Steel, Zanthor, Vole Air, Sable Radio, Quoin"));
        Assert.Equal("Screened: 6 names", (string?)card["summary"]);
        Assert.DoesNotContain("\"share\"", card.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_fetched_without_a_token_screened_and_its_result_offered()
    {
        await using var files = new FileHost("Id;Supplier\n1;Orbel Marine Ltd\n2;Zanthor\n");
        await using var host = await TeamsHost.StartAsync(files.Configure);
        Assert.Equal("Screened: 2 names", (string?)(await AskAsync(host, WithFile(host, Download)))["summary"]);
        var request = Assert.Single(files.Requests);
        Assert.Equal("GET /download?tempauth=secret", request.Line);
        Assert.Null(request.Authorization);

        var offer = (await host.Connector.NextAsync()).Body!["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.teams.card.file.consent", (string?)offer["contentType"]);
        Assert.Equal("Screened suppliers.xlsx", (string?)offer["name"]);
        Assert.True((long)offer["content"]!["sizeInBytes"]! > 0);
    }

    [Fact]
    public async Task An_accepted_result_is_put_where_Teams_says_and_shown()
    {
        await using var files = new FileHost("Orbel Marine Ltd\nZanthor\n");
        await using var host = await TeamsHost.StartAsync(files.Configure);
        var context = await OfferAsync(host);
        await ConsentAsync(host, "accept", context, "https://contoso-my.sharepoint.com/upload");

        var shown = (await host.Connector.NextAsync()).Body!["attachments"]![0]!;
        Assert.Equal("application/vnd.microsoft.teams.card.file.info", (string?)shown["contentType"]);
        Assert.Equal(("file-1", "xlsx"), ((string?)shown["content"]!["uniqueId"], (string?)shown["content"]!["fileType"]));
        var put = files.Requests[^1];
        Assert.Equal("PUT /upload", put.Line);
        Assert.Equal($"bytes 0-{put.Body.Length - 1}/{put.Body.Length}", put.ContentRange);
        Assert.Equal(["Orbel Marine Ltd", "Zanthor"], SupplierFile.Read("r.xlsx", put.Body, "name", new(10, 1_000_000)).List!.Names.Select(n => n.Text));

        await ConsentAsync(host, "accept", context, "https://contoso-my.sharepoint.com/upload");
        Assert.Equal(FileConsentHandler.Expired, await host.Connector.NextTextAsync());
    }

    [Fact]
    public async Task A_declined_result_is_forgotten()
    {
        await using var files = new FileHost("Orbel Marine Ltd\nZanthor\n");
        await using var host = await TeamsHost.StartAsync(files.Configure);
        var context = await OfferAsync(host);
        await ConsentAsync(host, "decline", context, null);
        await ConsentAsync(host, "accept", context, "https://contoso-my.sharepoint.com/upload");
        Assert.Equal(FileConsentHandler.Expired, await host.Connector.NextTextAsync());
        Assert.Single(files.Requests);
    }

    [Theory]
    [InlineData("https://files.example.com/upload")]
    [InlineData("http://contoso.sharepoint.com/upload")]
    public async Task A_result_is_put_to_no_other_host(string url)
    {
        await using var files = new FileHost("Orbel Marine Ltd\nZanthor\n");
        await using var host = await TeamsHost.StartAsync(files.Configure);
        await ConsentAsync(host, "accept", await OfferAsync(host), url);
        Assert.Equal(FileConsentHandler.NotPut, await host.Connector.NextTextAsync());
        Assert.Single(files.Requests);
    }

    [Fact]
    public async Task A_file_is_fetched_from_no_other_host()
    {
        await using var files = new FileHost("Orbel\n");
        await using var host = await TeamsHost.StartAsync(files.Configure);
        Assert.Equal("I could not read that file", (string?)(await AskAsync(host, WithFile(host, files.Url)))["summary"]);
        Assert.Empty(files.Requests);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        await using var files = new FileHost("Orbel\n") { Redirect = "https://contoso.sharepoint.com/elsewhere" };
        await using var host = await TeamsHost.StartAsync(files.Configure);
        Assert.Equal("I could not read that file", (string?)(await AskAsync(host, WithFile(host, Download)))["summary"]);
        Assert.Single(files.Requests);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_is_too_large_is_not_read_to_its_end(bool saysItsLength)
    {
        await using var files = new FileHost(new string('x', 3 * 1024 * 1024)) { SaysLength = saysItsLength };
        await using var host = await TeamsHost.StartAsync(files.Configure, "--Screening:LargestFileMegabytesInChat=1");
        Assert.Contains("It is larger than 1 MB", (await AskAsync(host, WithFile(host, Download))).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_names_it_is_said_that_they_are_being_screened()
    {
        await using var files = new FileHost(string.Join('\n', Enumerable.Range(0, SharedLists.ManyNames).Select(i => $"Supplier {i}")));
        await using var host = await TeamsHost.StartAsync(files.Configure);
        Assert.Equal("Screening 2,000 names…", (string?)(await AskAsync(host, WithFile(host, Download)))["text"]);
        Assert.Equal("Screened: 2,000 names", (string?)(await host.Connector.NextAsync()).Body!["summary"]);
    }

    [Fact]
    public void What_is_kept_of_a_screening_names_nobody()
    {
        var answer = ScreeningAnswer.Of(Screening.Suppliers.Screen("Orbel Marine", "Zanthor"));
        var note = Encoding.UTF8.GetString(SentAnswer.Of("Orbel Marine\nZanthor", answer, default, isPrivate: false).ToNote());
        Assert.DoesNotContain("Orbel", note, StringComparison.Ordinal);
        Assert.DoesNotContain("Zanthor", note, StringComparison.Ordinal);
    }

    private static async Task<JsonObject> AskAsync(TeamsHost host, JsonObject activity)
    {
        Assert.Equal(HttpStatusCode.Accepted, (await host.PostAsync(activity)).Status);
        return (await host.Connector.NextAsync()).Body!;
    }

    private static JsonObject WithFile(TeamsHost host, string url)
    {
        var message = BotHost.Message(host.Connector, null, "a:ada");
        message["attachments"] = new JsonArray(
            new JsonObject
            {
                ["contentType"] = "application/vnd.microsoft.teams.file.download.info",
                ["contentUrl"] = "https://contoso-my.sharepoint.com/suppliers.csv",
                ["name"] = "suppliers.csv",
                ["content"] = new JsonObject { ["downloadUrl"] = url, ["uniqueId"] = "1", ["fileType"] = "csv" },
            },
            new JsonObject { ["contentType"] = "text/html", ["content"] = "<p></p>" });
        return message;
    }

    private static async Task<JsonNode> OfferAsync(TeamsHost host)
    {
        await AskAsync(host, WithFile(host, Download));
        return (await host.Connector.NextAsync()).Body!["attachments"]![0]!["content"]!["acceptContext"]!;
    }

    private static async Task ConsentAsync(TeamsHost host, string action, JsonNode context, string? uploadUrl)
    {
        var invoke = BotHost.Message(host.Connector, null, "a:ada");
        (invoke["type"], invoke["name"]) = ("invoke", "fileConsent/invoke");
        invoke["value"] = new JsonObject
        {
            ["type"] = "fileUpload",
            ["action"] = action,
            ["context"] = context.DeepClone(),
            ["uploadInfo"] = uploadUrl is null ? null : new JsonObject
            {
                ["contentUrl"] = "https://contoso-my.sharepoint.com/Screened.xlsx",
                ["name"] = "Screened suppliers.xlsx",
                ["uploadUrl"] = uploadUrl,
                ["uniqueId"] = "file-1",
                ["fileType"] = "xlsx",
            },
        };
        var (status, body) = await host.PostAsync(invoke);
        Assert.Equal((HttpStatusCode.OK, "{}"), (status, body));
    }
}
