using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;
using ChatBot.Tests.Authentication;

namespace ChatBot.Tests.Channels;

public sealed class MessagesEndpointTests
{
    [Fact]
    public async Task A_message_is_acknowledged_and_answered_at_its_service_url()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        using var response = await host.PostAsync(BotHost.Message(connector, "hello"));
        var call = await connector.NextAsync();

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal("POST", call.Method);
        Assert.Equal("heard: hello", (string?)call.Body!["text"]);
    }

    [Fact]
    public async Task A_reply_swaps_sender_and_recipient_and_names_what_it_replies_to()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        using var response = await host.PostAsync(BotHost.Message(connector, "hello", id: "1700000000001"));
        var body = (await connector.NextAsync()).Body!;

        Assert.Equal("28:bot", (string?)body["from"]!["id"]);
        Assert.Equal("29:ada", (string?)body["recipient"]!["id"]);
        Assert.Equal("a:1", (string?)body["conversation"]!["id"]);
        Assert.Equal("1700000000001", (string?)body["replyToId"]);
        Assert.Equal(connector.Url, (string?)body["serviceUrl"]);
        Assert.Equal("msteams", (string?)body["channelId"]);
    }

    [Fact]
    public async Task Ids_are_escaped_in_the_connectors_address()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        using var response = await host.PostAsync(BotHost.Message(connector, "hello", "19:abc@thread.tacv2;messageid=17/0", "f:1 2"));

        Assert.Equal("/emea/v3/conversations/19%3Aabc%40thread.tacv2%3Bmessageid%3D17%2F0/activities/f%3A1%202", (await connector.NextAsync()).RawPath);
    }

    [Fact]
    public async Task Replies_asked_for_in_the_response_come_there()
    {
        await using var host = await BotHost.StartAsync();
        var message = BotHost.Message(null, "hello");
        message["deliveryMode"] = "expectReplies";

        using var response = await host.PostAsync(message);
        var body = await response.Content.ReadFromJsonAsync<JsonObject>();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("heard: hello", (string?)body!["activities"]![0]!["text"]);
    }

    [Fact]
    public async Task A_pressed_button_is_answered_like_the_words_it_stands_for()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var press = BotHost.Message(connector, null);
        press["value"] = new JsonObject { ["say"] = "since when?" };

        using var response = await host.PostAsync(press);

        Assert.Equal("heard: since when?", await connector.NextTextAsync());
    }

    [Fact]
    public async Task A_card_travels_without_text_but_with_a_summary()
    {
        await using var connector = await FakeConnector.StartAsync();
        var bot = BotHost.Echo(answer => Activity.Message(answer.Text) with { Attachments = [Attachment.AdaptiveCard(new JsonObject { ["type"] = "AdaptiveCard" })] });
        await using var host = await BotHost.StartAsync(bot);

        using var response = await host.PostAsync(BotHost.Message(connector, "short"));
        var body = (await connector.NextAsync()).Body!;

        Assert.False(body.ContainsKey("text"));
        Assert.Equal("heard: short", (string?)body["summary"]);
        Assert.Equal("AdaptiveCard", (string?)body["attachments"]![0]!["content"]!["type"]);
    }

    [Fact]
    public async Task An_invoke_is_not_implemented()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var invoke = BotHost.Message(connector, null);
        invoke["type"] = "invoke";

        using var response = await host.PostAsync(invoke);

        Assert.Equal(HttpStatusCode.NotImplemented, response.StatusCode);
    }

    [Theory]
    [InlineData("messageReaction")]
    [InlineData("typing")]
    [InlineData("endOfConversation")]
    [InlineData("somethingOfNextYear")]
    public async Task Other_types_are_acknowledged_and_ignored(string type)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var other = BotHost.Message(connector, "ignored");
        other["type"] = type;

        using var response = await host.PostAsync(other);
        using var next = await host.PostAsync(BotHost.Message(connector, "hello"));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("heard: hello", await connector.NextTextAsync());
    }

    [Fact]
    public async Task A_card_put_into_the_chat_is_no_question()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var card = BotHost.Message(connector, "");
        card["attachments"] = new JsonArray(new JsonObject { ["contentType"] = Attachment.AdaptiveCardType, ["content"] = new JsonObject() });

        using var response = await host.PostAsync(card);
        using var next = await host.PostAsync(BotHost.Message(connector, "hello"));

        Assert.Equal("heard: hello", await connector.NextTextAsync());
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    public async Task Only_post_is_taken(string method)
    {
        await using var host = await BotHost.StartAsync();
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/messages");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Outside_development_nobody_is_let_in_without_a_token()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync(environment: "Production", args: ["--Bot:AppId", GuardedBot.AppId]);

        using var response = await host.PostAsync(BotHost.Message(connector, "hello"));

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("MissingToken", await BotHost.ErrorCodeAsync(response));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Host", "rebound.example")]
    public async Task In_development_only_this_machine_is_let_in(string header, string value)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        host.Client.DefaultRequestHeaders.Add(header, value);

        using var response = await host.PostAsync(BotHost.Message(connector, "hello"));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("NotLocal", await BotHost.ErrorCodeAsync(response));
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://localhost.example/")]
    [InlineData("http://localhost@192.0.2.1/")]
    [InlineData("file:///etc/")]
    [InlineData("no address")]
    [InlineData(null)]
    public async Task Without_an_app_id_replies_go_to_this_machine_only(string? serviceUrl)
    {
        await using var host = await BotHost.StartAsync();
        var message = BotHost.Message(null, "hello");
        message["serviceUrl"] = serviceUrl;

        using var response = await host.PostAsync(message);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("ServiceUrlNotAllowed", await BotHost.ErrorCodeAsync(response));
    }
}
