using System.Net;
using System.Text.Json.Nodes;
using ChatBot.Conversation;
using Microsoft.AspNetCore.Http;

namespace ChatBot.Tests.Teams;

/// <summary>What is asked in private stays private, until whoever asked shares it.</summary>
public sealed class PrivateAnswerTests
{
    private const string Orbel = "LISTED: Orbel Marine Ltd";

    [Fact]
    public async Task A_private_question_is_answered_to_whoever_asked_it_with_the_question_above()
    {
        await using var host = await TeamsHost.StartAsync();
        var reply = await AskAsync(host, host.Whispered("/lookup Orbel", id: "1700000000001"));
        Assert.Equal("29:ada", (string?)reply["recipient"]!["id"]);
        Assert.False(reply.ContainsKey("replyToId"));
        Assert.Null(reply["from"]!["isTargeted"]);
        Assert.Equal("""[{"type":"targetedMessageInfo","messageId":"1700000000001"}]""", reply["entities"]!.ToJsonString());
    }

    [Fact]
    public async Task A_public_question_is_answered_as_ever()
    {
        await using var host = await TeamsHost.StartAsync();
        var reply = await AskAsync(host, host.Said("/lookup Orbel", id: "1700000000001"));
        Assert.Equal("1700000000001", (string?)reply["replyToId"]);
        Assert.Null(reply["entities"]);
        Assert.DoesNotContain(Buttons(reply), b => (string?)b["verb"] == "share");
    }

    [Fact]
    public async Task Every_button_of_a_private_card_keeps_what_is_asked_private()
    {
        await using var host = await TeamsHost.StartAsync();
        var reply = await AskAsync(host, host.Whispered("Is Orbel listed?"));
        var offers = Buttons(reply).Where(b => (string?)b["verb"] != "share").ToList();
        Assert.NotEmpty(offers);
        Assert.All(offers, b => Assert.Equal("me", (string?)b["data"]!["audience"]));
        Assert.All(offers, b => Assert.Null(b["data"]!["msteams"]));
        Assert.Null(Card(reply)["refresh"]);
    }

    [Fact]
    public async Task A_pressed_button_of_a_private_card_is_answered_in_private()
    {
        await using var host = await TeamsHost.StartAsync();
        var pressed = host.Said(null);
        pressed["value"] = new JsonObject { ["say"] = "Is Orbel listed?", ["audience"] = "me" };
        var reply = await AskAsync(host, pressed);
        Assert.False(reply.ContainsKey("replyToId"));
        Assert.Null(reply["entities"]);
        Assert.Contains(Buttons(reply), b => (string?)b["verb"] == "share");
    }

    [Fact]
    public async Task The_button_that_shares_does_the_same_where_it_has_to_be_submitted()
    {
        await using var host = await TeamsHost.StartAsync();
        var share = Share(await AskAsync(host, host.Whispered("Is Orbel listed?")));
        Assert.Equal("Share to channel", (string?)share["title"]);
        Assert.Equal("Action.Submit", (string?)share["fallback"]!["type"]);
        Assert.Equal(share["data"]!.ToJsonString(), share["fallback"]!["data"]!.ToJsonString());
    }

    [Fact]
    public async Task A_follow_up_leans_on_a_private_question_for_nobody_but_whoever_asked_it()
    {
        await using var host = await TeamsHost.StartAsync();
        await AskAsync(host, host.Whispered("Is Orbel listed?"));
        Assert.NotEqual(Orbel, Subject(await AskAsync(host, host.Said("Why?", "29:bob"))));
        Assert.NotEqual(Orbel, Subject(await AskAsync(host, host.Said("Why?"))));
        Assert.NotEqual(Orbel, Subject(await AskAsync(host, host.Whispered("Why?", "29:bob"))));
        Assert.Equal(Orbel, Subject(await AskAsync(host, host.Whispered("Why?"))));
    }

    [Fact]
    public async Task A_shared_answer_is_posted_for_all_after_the_button_has_its_response_and_can_be_followed_up()
    {
        await using var host = await TeamsHost.StartAsync();
        await AskAsync(host, host.Whispered("Is Orbel listed?"));
        var share = Share(await AskAsync(host, host.Whispered("Why?", id: "1700000000001")));

        var response = await host.InvokeAsync("adaptiveCard/action", RefreshTests.Action("share", share["data"]!.DeepClone(), "manual"));
        var post = (await host.Connector.NextAsync()).Body!;

        Assert.Equal("application/vnd.microsoft.activity.message", (string?)response["type"]);
        Assert.Equal(Sharing.Shared, (string?)response["value"]);
        Assert.Equal(Orbel, Subject(post));
        Assert.Equal("""[{"type":"targetedMessageInfo","messageId":"1700000000001"}]""", post["entities"]!.ToJsonString());
        Assert.DoesNotContain(Buttons(post), b => (string?)b["verb"] == "share");
        Assert.Equal(Orbel, Subject(await AskAsync(host, host.Said("Why?", "29:bob"))));
    }

    [Fact]
    public async Task A_button_that_is_pressed_twice_shares_once()
    {
        await using var host = await TeamsHost.StartAsync();
        var share = Share(await AskAsync(host, host.Whispered("Is Orbel listed?")));
        for (var i = 0; i < 2; i++)
            await host.InvokeAsync("adaptiveCard/action", RefreshTests.Action("share", share["data"]!.DeepClone(), "manual"));
        Assert.Equal(Orbel, Subject((await host.Connector.NextAsync()).Body!));
        Assert.Equal("What I can help you with", Subject(await AskAsync(host, host.Said("/help"))));
    }

    [Fact]
    public async Task A_button_that_has_to_be_submitted_shares_too()
    {
        await using var host = await TeamsHost.StartAsync();
        var share = Share(await AskAsync(host, host.Whispered("Is Orbel listed?")));
        var pressed = host.Whispered(null);
        pressed["value"] = share["fallback"]!["data"]!.DeepClone();
        var post = await AskAsync(host, pressed);
        Assert.Equal(Orbel, Subject(post));
        Assert.DoesNotContain(Buttons(post), b => (string?)b["verb"] == "share");
    }

    [Fact]
    public async Task A_follow_up_that_would_be_answered_otherwise_by_now_is_not_shared()
    {
        await using var host = await TeamsHost.StartAsync();
        await AskAsync(host, host.Whispered("Is Orbel listed?"));
        var share = Share(await AskAsync(host, host.Whispered("Why?")));
        await AskAsync(host, host.Whispered("Is Fennick Optics listed?"));

        var response = await host.InvokeAsync("adaptiveCard/action", RefreshTests.Action("share", share["data"]!.DeepClone(), "manual"));

        Assert.Equal(Sharing.Forgotten, (string?)response["value"]);
        Assert.Contains("What I can help you with", (await AskAsync(host, host.Said("/help"))).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"say":"/lookup Orbel"}""")]
    [InlineData("""{"say":{"a":1},"about":"Orbel Marine Ltd"}""")]
    [InlineData("""{"say":"/lookup Orbel","about":["Orbel Marine Ltd"]}""")]
    public async Task A_button_with_other_data_shares_nothing(string data)
    {
        await using var host = await TeamsHost.StartAsync();
        var response = await host.InvokeAsync("adaptiveCard/action", RefreshTests.Action("share", JsonNode.Parse(data), "manual"));
        Assert.Equal(Sharing.Forgotten, (string?)response["value"]);
    }

    [Fact]
    public async Task An_answer_is_shared_without_the_question_above_when_that_has_expired()
    {
        await using var host = await TeamsHost.StartAsync();
        var share = Share(await AskAsync(host, host.Whispered("Is Orbel listed?")));
        host.Connector.Respond = context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("""{"error":{"code":"TARGETED_MESSAGE_EXPIRED_OR_DELETED"}}""");
        };
        await host.InvokeAsync("adaptiveCard/action", RefreshTests.Action("share", share["data"]!.DeepClone(), "manual"));
        Assert.NotNull((await host.Connector.NextAsync()).Body!["entities"]);
        Assert.Null((await host.Connector.NextAsync()).Body!["entities"]);
    }

    private static async Task<JsonObject> AskAsync(TeamsHost host, JsonObject activity)
    {
        Assert.Equal(HttpStatusCode.Accepted, (await host.PostAsync(activity)).Status);
        return (await host.Connector.NextAsync()).Body!;
    }

    private static string? Subject(JsonObject message) => (string?)message["summary"];

    private static JsonObject Card(JsonObject message) => message["attachments"]![0]!["content"]!.AsObject();

    private static IEnumerable<JsonNode> Buttons(JsonObject message) => (Card(message)["actions"]?.AsArray() ?? []).Select(b => b!);

    private static JsonNode Share(JsonObject message) => Buttons(message).Single(b => (string?)b["verb"] == "share");
}
