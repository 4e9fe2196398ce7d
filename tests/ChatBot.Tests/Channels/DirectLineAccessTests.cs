using System.Net;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace ChatBot.Tests.Channels;

public sealed class DirectLineAccessTests
{
    private const string Secret = "a secret of twenty-six chars";
    private const string Friend = "https://intranet.example.com";
    private static readonly string[] WithFriend = ["--DirectLine:AllowedOrigins:0", Friend];

    [Fact]
    public async Task A_token_speaks_for_the_user_that_it_was_asked_for()
    {
        await using var host = await BotHost.StartAsync();
        using var response = await GenerateAsync(host, new JsonObject { ["user"] = new JsonObject { ["id"] = "dl_ada", ["name"] = "Ada" }, ["trustedOrigins"] = new JsonArray() });
        var client = new DirectLineClient(host.Client, (await response.Content.ReadFromJsonAsync<JsonObject>())!);
        using var start = await client.SendAsync(HttpMethod.Post, "/directline/conversations");
        var (_, watermark) = await client.PollAsync(1);

        using var posted = await client.PostAsync(new JsonObject { ["type"] = "message", ["text"] = "hello", ["from"] = new JsonObject { ["id"] = "dl_bob", ["name"] = "Bob" } });

        Assert.Equal("""{"id":"dl_ada","name":"Ada","role":"user"}""", (await client.PollAsync(1, watermark)).Activities[0]["from"]!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"user":{"id":"ada"}}""")]
    [InlineData("""{"user":{"id":"dl_a\nb"}}""")]
    [InlineData("""{"user":{"id":"dl_a","name":"A\nB"}}""")]
    [InlineData("""{"trustedOrigins":["*"]}""")]
    [InlineData("""{"trustedOrigins":["https://a.example/path"]}""")]
    [InlineData("""{"channelId":"msteams"}""")]
    [InlineData("""{"user":"ada"}""")]
    [InlineData("""{""")]
    public async Task What_no_token_is_given_for_is_refused(string request)
    {
        await using var host = await BotHost.StartAsync();
        using var content = new StringContent(request, System.Text.Encoding.UTF8, "application/json");

        using var response = await host.Client.PostAsync("/directline/tokens/generate", content);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadSyntax", await BotHost.ErrorCodeAsync(response));
    }

    [Theory]
    [InlineData(null, "webchat")]
    [InlineData("directline", "directline")]
    public async Task The_bot_sees_the_channel_that_the_token_was_asked_for(string? asked, string seen)
    {
        var channel = new TaskCompletionSource<string?>();
        await using var host = await BotHost.StartAsync(new FuncBot(turn =>
        {
            channel.TrySetResult(turn.Activity.ChannelId);
            return Task.CompletedTask;
        }));
        using var response = await GenerateAsync(host, new JsonObject { ["channelId"] = asked });
        var client = new DirectLineClient(host.Client, (await response.Content.ReadFromJsonAsync<JsonObject>())!);

        using var start = await client.SendAsync(HttpMethod.Post, "/directline/conversations");

        Assert.Equal(seen, await channel.Task);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Forbidden)]
    [InlineData("another secret of its kind", HttpStatusCode.Forbidden)]
    [InlineData(Secret, HttpStatusCode.OK)]
    public async Task Where_there_is_a_secret_other_clients_need_it(string? shown, HttpStatusCode expected)
    {
        await using var host = await BotHost.StartAsync(args: ["--DirectLine:Secret", Secret]);

        using var response = await GenerateAsync(host, new JsonObject(), secret: shown);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task The_page_gets_its_token_without_the_secret()
    {
        await using var host = await BotHost.StartAsync(args: ["--DirectLine:Secret", Secret]);

        using var own = await SendAsync(host, HttpMethod.Post, "/token", host.Client.BaseAddress!.GetLeftPart(UriPartial.Authority));
        using var other = await SendAsync(host, HttpMethod.Post, "/token", Friend);

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.Forbidden], [own.StatusCode, other.StatusCode]);
    }

    [Theory]
    [InlineData("--DirectLine:Secret=short", "DirectLine:Secret")]
    [InlineData("--DirectLine:AllowedOrigins:0=*", "DirectLine:AllowedOrigins")]
    [InlineData("--DirectLine:AllowedOrigins:0=https://a.example/", "DirectLine:AllowedOrigins")]
    [InlineData("--DirectLine:MessagesPerMinute=0", "DirectLine:MessagesPerMinute")]
    public async Task A_wrong_setting_is_named_at_the_start(string setting, string key) => Assert.Contains(
        key, (await Assert.ThrowsAnyAsync<Exception>(() => BotHost.StartAsync(args: [setting]))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://elsewhere.example.com")]
    [InlineData("null")]
    public async Task Pages_of_other_origins_are_refused(string origin)
    {
        await using var host = await BotHost.StartAsync(args: WithFriend);
        var client = await DirectLineClient.StartAsync(host.Client);
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", origin);

        using var response = await SendAsync(host, HttpMethod.Post, "/directline/tokens/generate", origin);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("OriginNotAllowed", await BotHost.ErrorCodeAsync(response));
        await Assert.ThrowsAsync<WebSocketException>(() => socket.ConnectAsync(client.StreamUrl, default));
    }

    [Fact]
    public async Task Pages_of_an_origin_that_is_allowed_may_chat()
    {
        await using var host = await BotHost.StartAsync(args: WithFriend);
        var client = await DirectLineClient.StartAsync(host.Client);
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", Friend);

        using var response = await SendAsync(host, HttpMethod.Post, "/directline/tokens/generate", Friend);
        await socket.ConnectAsync(client.StreamUrl, default);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Friend, response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task Browsers_are_told_beforehand_what_they_may_send()
    {
        await using var host = await BotHost.StartAsync(args: WithFriend);
        using var request = new HttpRequestMessage(HttpMethod.Options, "/directline/conversations");
        request.Headers.Add("Origin", Friend);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal(Friend, response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("x-ms-bot-agent", response.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_for_trusted_origins_is_refused_to_pages_of_others()
    {
        await using var host = await BotHost.StartAsync(args: [.. WithFriend, "--DirectLine:AllowedOrigins:1", "https://other.example.com"]);
        using var generated = await GenerateAsync(host, new JsonObject { ["trustedOrigins"] = new JsonArray(Friend) });
        var token = (string)(await generated.Content.ReadFromJsonAsync<JsonObject>())!["token"]!;

        using var trusted = await SendAsync(host, HttpMethod.Post, "/directline/conversations", Friend, token);
        using var other = await SendAsync(host, HttpMethod.Post, "/directline/conversations", "https://other.example.com", token);

        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.Forbidden], [trusted.StatusCode, other.StatusCode]);
    }

    [Fact]
    public async Task Who_asks_for_too_many_tokens_is_told_when_to_come_back()
    {
        await using var host = await BotHost.StartAsync(args: ["--DirectLine:ConversationsPerMinute", "1"]);
        await DirectLineClient.GenerateAsync(host.Client);

        using var response = await GenerateAsync(host, new JsonObject());

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
    }

    [Fact]
    public async Task Who_writes_too_fast_is_refused_and_can_still_read()
    {
        await using var host = await BotHost.StartAsync(args: ["--DirectLine:MessagesPerMinute", "1"]);
        var client = await DirectLineClient.StartAsync(host.Client);
        await client.SayAsync("first");

        using var refused = await client.PostAsync(new JsonObject { ["type"] = "message", ["text"] = "second" });

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.DoesNotContain("second", (await client.PollAsync(3)).Activities.Select(a => (string?)a["text"]));
        for (var i = 0; i < 200; i++)
        {
            using var poll = await client.GetAsync(null);
            Assert.Equal(HttpStatusCode.OK, poll.StatusCode);
        }
    }

    [Fact]
    public async Task There_is_no_session_to_sign_in_to()
    {
        await using var host = await BotHost.StartAsync();

        using var response = await host.Client.GetAsync("/directline/session/getsessionid");

        Assert.Equal("NotSupported", await BotHost.ErrorCodeAsync(response));
    }

    private static async Task<HttpResponseMessage> GenerateAsync(BotHost host, JsonObject body, string? secret = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/directline/tokens/generate") { Content = JsonContent.Create(body) };
        if (secret is not null)
            request.Headers.Authorization = new("Bearer", secret);
        return await host.Client.SendAsync(request);
    }

    private static async Task<HttpResponseMessage> SendAsync(BotHost host, HttpMethod method, string path, string origin, string? token = null)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Add("Origin", origin);
        if (token is not null)
            request.Headers.Authorization = new("Bearer", token);
        return await host.Client.SendAsync(request);
    }
}
