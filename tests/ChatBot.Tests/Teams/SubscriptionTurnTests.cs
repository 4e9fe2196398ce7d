using System.Net;
using System.Text.Json.Nodes;
using ChatBot.Conversation;
using ChatBot.Tests.Channels;
using ChatBot.Tests.Web;

namespace ChatBot.Tests.Teams;

/// <summary>Subscribing as clients do it, through the whole program.</summary>
public sealed class SubscriptionTurnTests
{
    [Fact]
    public async Task In_a_personal_chat_the_button_of_an_answer_watches_and_stops_watching()
    {
        await using var host = await TeamsHost.StartAsync();
        JsonObject Personal(string text) => BotHost.Message(host.Connector, text, "a:ada");

        var watch = Button(await AskAsync(host, Personal("Is Orbel listed?")), "Watch Orbel");
        Assert.Equal("imBack", (string?)watch["data"]!["msteams"]!["type"]);
        var watching = await AskAsync(host, Personal((string)watch["data"]!["msteams"]!["value"]!));
        Assert.Equal("Watching Orbel Marine Ltd", (string?)watching["summary"]);

        var stop = Button(await AskAsync(host, Personal("Is Orbel listed?")), "Stop watching Orbel Marine Ltd");
        Assert.Equal("Ended: Orbel Marine Ltd", (string?)(await AskAsync(host, Personal((string)stop["data"]!["say"]!)))["summary"]);
    }

    [Fact]
    public async Task What_is_subscribed_to_in_a_thread_is_so_in_the_whole_channel()
    {
        await using var host = await TeamsHost.StartAsync();
        Assert.Equal("Watching Orbel Marine Ltd", (string?)(await AskAsync(host, host.Said("/watch Orbel")))["summary"]);
        var elsewhere = host.Said("/subscriptions");
        elsewhere["conversation"]!["id"] = "19:abc@thread.tacv2;messageid=1700000099999";
        Assert.Contains("since 26 November 2026, 09:30 UTC", (await AskAsync(host, elsewhere)).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_private_wish_is_confirmed_in_private_and_cannot_be_shared_again()
    {
        await using var host = await TeamsHost.StartAsync();
        var reply = await AskAsync(host, host.Whispered("/watch Orbel"));
        Assert.Contains("for everybody in it to read", reply.ToJsonString(), StringComparison.Ordinal);
        Assert.All(Buttons(reply), b => Assert.Equal("me", (string?)b["data"]!["audience"]));

        await AskAsync(host, host.Whispered("/unwatch Orbel"));
        var forged = new JsonObject { ["say"] = "/watch Orbel", ["about"] = "Watching Orbel Marine Ltd" };
        var response = await host.InvokeAsync("adaptiveCard/action", RefreshTests.Action("share", forged, "manual"));
        Assert.Equal(Sharing.Forgotten, (string?)response["value"]);
        Assert.Equal("Nothing is subscribed to here", (string?)(await AskAsync(host, host.Said("/subscriptions")))["summary"]);
    }

    [Fact]
    public async Task A_card_that_refreshes_keeps_its_button_and_one_that_is_found_has_none()
    {
        await using var host = await TeamsHost.StartAsync();
        var refreshed = await host.InvokeAsync("adaptiveCard/action", RefreshTests.Action("refresh", new JsonObject { ["company"] = "Orbel" }, "automatic"));
        Assert.Contains("/watch Orbel", refreshed.ToJsonString(), StringComparison.Ordinal);
        var found = await host.InvokeAsync("composeExtension/query", JsonNode.Parse("""{"parameters":[{"name":"name","value":"Orbel"}],"queryOptions":{"skip":0,"count":25}}"""));
        Assert.DoesNotContain("/watch", found.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_web_chat_somebody_subscribes_and_sees_it()
    {
        await using var host = await ListWatchHost.StartAsync();
        var chat = await DirectLineClient.StartAsync(host.Client);
        await chat.SayAsync("/subscribe daily at 9 Europe/Berlin");
        var (activities, watermark) = await chat.PollAsync(3);
        Assert.Contains(activities, a => (string?)a["summary"] == "Subscribed: Everything");
        await chat.SayAsync("/subscriptions");
        Assert.Contains((await chat.PollAsync(2, watermark)).Activities, a => a.ToJsonString().Contains("daily at 09:00 (Europe/Berlin)", StringComparison.Ordinal));
    }

    private static async Task<JsonObject> AskAsync(TeamsHost host, JsonObject activity)
    {
        Assert.Equal(HttpStatusCode.Accepted, (await host.PostAsync(activity)).Status);
        return (await host.Connector.NextAsync()).Body!;
    }

    private static IEnumerable<JsonNode> Buttons(JsonObject message) =>
        (message["attachments"]![0]!["content"]!["actions"]?.AsArray() ?? []).Select(b => b!);

    private static JsonNode Button(JsonObject message, string title) => Buttons(message).Single(b => (string?)b["title"] == title);
}
