using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace ChatBot.Tests.Channels;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"message\"")]
    [InlineData("""{"type":"message","conversation":"a:1"}""")]
    [InlineData("""{"type":"message","text":5,"conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","text":"\ud800","conversation":{"id":"a:1"}}""")]
    [InlineData("""{"type":"message","text":"no conversation"}""")]
    [InlineData("""{"type":"message","conversation":{}}""")]
    [InlineData("""{"text":"no type","conversation":{"id":"a:1"}}""")]
    public async Task What_is_no_activity_is_refused_with_what_to_do(string body)
    {
        await using var host = await BotHost.StartAsync();

        using var response = await host.PostAsync(body);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadSyntax", await BotHost.ErrorCodeAsync(response));
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_refused()
    {
        await using var host = await BotHost.StartAsync();
        using var content = new ByteArrayContent([.. "{\"type\":\""u8, 0xFF, 0xFE, .. "\"}"u8]);
        content.Headers.ContentType = new("application/json");

        using var response = await host.Client.PostAsync("/api/messages", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_nested_beyond_reason_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        var nested = $"{{\"type\":\"message\",\"value\":{new string('[', 100_000)}";

        using var response = await host.PostAsync(nested);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_body_over_the_limit_is_too_big()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        using var response = await host.PostAsync(BotHost.Message(connector, new string('x', 300 * 1024)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
        Assert.Equal("MessageSizeTooBig", await BotHost.ErrorCodeAsync(response));
    }

    [Fact]
    public async Task The_limit_of_a_body_is_a_setting()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync(args: ["--Messages:LargestBodyBytes", "1024"]);

        using var response = await host.PostAsync(BotHost.Message(connector, new string('x', 2000)));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_not_declared_as_json_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        using var content = new StringContent("{}", Encoding.UTF8, "text/plain");

        using var response = await host.Client.PostAsync("/api/messages", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    public static TheoryData<string> OddTexts => new()
    {
        "",
        "   \r\n",
        "<at>Bot</at>",
        "🙂🙂🙂",
        "\u0001\u0007\u001b[31m",
        "<script>alert(1)</script> <at>",
        new string('a', 100_000),
        string.Concat(Enumerable.Repeat("<at>", 25_000)),
        "x" + string.Concat(Enumerable.Repeat("<at>a</at>", 10_000)),
        string.Concat(Enumerable.Repeat("<span inline-compose-card ", 4_000)),
        string.Concat(Enumerable.Repeat("&amp;", 20_000)),
    };

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task Any_text_gets_an_answer(string text)
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        using var response = await host.PostAsync(BotHost.Message(connector, text));

        Assert.Equal(HttpStatusCode.Accepted, response.StatusCode);
        Assert.StartsWith("heard:", await connector.NextTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Null_members_in_lists_do_no_harm()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var message = BotHost.Message(connector, "hello");
        message["attachments"] = new JsonArray(null, new JsonObject());
        message["entities"] = new JsonArray((JsonNode?)null);
        var update = BotHost.Message(connector, null);
        update["type"] = "conversationUpdate";
        update["membersAdded"] = new JsonArray((JsonNode?)null);
        update["membersRemoved"] = new JsonArray((JsonNode?)null);

        using var first = await host.PostAsync(message);
        using var second = await host.PostAsync(update);

        Assert.Equal("heard: hello", await connector.NextTextAsync());
        Assert.Equal("welcome", await connector.NextTextAsync());
    }

    [Theory]
    [InlineData(60, HttpStatusCode.OK)]
    [InlineData(70, HttpStatusCode.BadRequest)]
    public async Task What_is_nested_deep_is_repeated_in_the_reply_or_refused(int levels, HttpStatusCode expected)
    {
        await using var host = await BotHost.StartAsync();
        var deep = string.Concat(Enumerable.Repeat("[", levels)) + string.Concat(Enumerable.Repeat("]", levels));

        using var response = await host.PostAsync(
            $$"""{"type":"message","channelId":"msteams","conversation":{"id":"a:1"},"recipient":{"id":"28:bot","more":{{deep}}},"text":"hello","deliveryMode":"expectReplies"}""");

        Assert.Equal(expected, response.StatusCode);
    }
}
