using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ChatBot.Channels.DirectLine;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Tests.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Channels;

public sealed class DirectLineTests
{
    [Fact]
    public async Task A_conversation_begins_with_a_greeting_that_replies_to_nothing()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);

        var greeting = (await client.PollAsync(1)).Activities.Single();

        Assert.Equal("welcome", (string?)greeting["text"]);
        Assert.Equal("bot", (string?)greeting["from"]!["role"]);
        Assert.False(greeting.ContainsKey("replyToId"));
    }

    [Fact]
    public async Task What_a_user_says_is_shown_with_the_clients_own_id_and_then_answered()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        var (_, watermark) = await client.PollAsync(1);

        using var posted = await client.PostAsync(new JsonObject
        {
            ["type"] = "message",
            ["text"] = "hello",
            ["from"] = new JsonObject { ["id"] = "somebody else" },
            ["channelData"] = new JsonObject { ["clientActivityID"] = "c1", ["other"] = 1.50 },
        });
        var id = (string?)(await posted.Content.ReadFromJsonAsync<JsonObject>())!["id"];
        var (activities, _) = await client.PollAsync(2, watermark);

        Assert.Equal("""{"clientActivityID":"c1","other":1.5}""", activities[0]["channelData"]!.ToJsonString());
        Assert.Equal(id, (string?)activities[0]["id"]);
        Assert.Equal(client.UserId, (string?)activities[0]["from"]!["id"]);
        Assert.Equal("user", (string?)activities[0]["from"]!["role"]);
        Assert.Equal("heard: hello", (string?)activities[1]["text"]);
        Assert.Equal(id, (string?)activities[1]["replyToId"]);
        Assert.Equal(client.ConversationId, (string?)activities[1]["conversation"]!["id"]);
        Assert.All(activities, a => Assert.True(a.ContainsKey("timestamp")));
    }

    [Fact]
    public async Task A_watermark_leads_on_without_gap_or_repetition()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        var (all, watermark) = await client.PollAsync(1);

        for (var i = 0; i < 5; i++)
        {
            await client.SayAsync($"{i}");
            var (more, next) = await client.PollAsync(2, watermark);
            all.AddRange(more);
            watermark = next;
        }

        Assert.Equal(Enumerable.Range(1, 11).Select(i => $"{client.ConversationId}|{i:D7}"), all.Select(a => (string?)a["id"]));
        using var nothing = await client.GetAsync(watermark);
        Assert.Empty((await nothing.Content.ReadFromJsonAsync<JsonObject>())!["activities"]!.AsArray());
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999999999999")]
    [InlineData("1000")]
    public async Task A_watermark_that_was_never_given_means_the_start(string watermark)
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        await client.PollAsync(1);

        Assert.Equal("welcome", (string?)(await client.PollAsync(1, watermark)).Activities[0]["text"]);
    }

    [Fact]
    public async Task Starting_again_finds_the_conversation_and_does_not_greet_again()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        await client.PollAsync(1);

        using var again = await client.SendAsync(HttpMethod.Post, "/directline/conversations");
        using var back = await client.SendAsync(HttpMethod.Get, $"/directline/conversations/{client.ConversationId}?watermark=1");
        await client.SayAsync("hello");

        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Contains("watermark=1", (string?)(await back.Content.ReadFromJsonAsync<JsonObject>())!["streamUrl"], StringComparison.Ordinal);
        Assert.Equal(["hello", "heard: hello"], (await client.PollAsync(2, "1")).Activities.Select(a => (string?)a["text"]));
    }

    [Fact]
    public async Task A_token_can_be_refreshed()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);

        using var response = await client.SendAsync(HttpMethod.Post, "/directline/tokens/refresh");
        var body = (await response.Content.ReadFromJsonAsync<JsonObject>())!;
        client.Token = (string)body["token"]!;

        Assert.Equal(1800, (int)body["expires_in"]!);
        await client.SayAsync("still here");
    }

    [Fact]
    public async Task A_refreshed_token_lasts_longer()
    {
        var time = new FakeTimeProvider();
        await using var host = await BotHost.StartAsync(configure: services => services.AddSingleton<TimeProvider>(time));
        var client = await DirectLineClient.StartAsync(host.Client);

        for (var i = 0; i < 3; i++)
        {
            time.Advance(DirectLineTokens.Lifetime / 2);
            using var response = await client.SendAsync(HttpMethod.Post, "/directline/tokens/refresh");
            client.Token = (string)(await response.Content.ReadFromJsonAsync<JsonObject>())!["token"]!;
        }

        await client.SayAsync("still here");
    }

    [Fact]
    public async Task A_token_is_not_refreshed_for_a_conversation_that_is_gone()
    {
        await using var host = await BotHost.StartAsync(new FuncBot(_ => Task.CompletedTask));
        var client = await DirectLineClient.StartAsync(host.Client);
        var service = host.Services.GetRequiredService<DirectLineService>();
        for (var i = 0; i < DirectLineService.MaxConversations; i++)
            service.Open(DirectLineTokens.NewGrant(), out _);

        using var refresh = await client.SendAsync(HttpMethod.Post, "/directline/tokens/refresh");
        using var back = await client.SendAsync(HttpMethod.Get, $"/directline/conversations/{client.ConversationId}?watermark=");

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound], [refresh.StatusCode, back.StatusCode]);
    }

    [Fact]
    public async Task A_token_can_be_refreshed_before_its_conversation_starts()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.GenerateAsync(host.Client);

        using var refresh = await client.SendAsync(HttpMethod.Post, "/directline/tokens/refresh");

        Assert.Equal(HttpStatusCode.OK, refresh.StatusCode);
    }

    [Fact]
    public async Task An_expired_token_is_refused()
    {
        var time = new FakeTimeProvider();
        await using var host = await BotHost.StartAsync(configure: services => services.AddSingleton<TimeProvider>(time));
        var client = await DirectLineClient.StartAsync(host.Client);
        await client.SayAsync("in time");

        time.Advance(DirectLineTokens.Lifetime);

        using var get = await client.GetAsync(null);
        using var refresh = await client.SendAsync(HttpMethod.Post, "/directline/tokens/refresh");
        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], [get.StatusCode, refresh.StatusCode]);
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_only()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        var other = await DirectLineClient.StartAsync(host.Client);

        client.Token = other.Token;

        using var get = await client.GetAsync(null);
        using var post = await client.PostAsync(new JsonObject { ["type"] = "message", ["text"] = "hello" });
        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden], [get.StatusCode, post.StatusCode]);
    }

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        var token = client.Token;

        foreach (var forged in new[] { "", "x", token[..^4], token + "AAAA", 'A' + token[1..] + "A", token[..60] + (token[60] == 'A' ? 'B' : 'A') + token[61..], new string('A', 10_000) })
        {
            client.Token = forged;
            using var response = await client.GetAsync(null);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_conversation_that_was_never_started_is_not_found()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.GenerateAsync(host.Client);

        using var response = await client.GetAsync(null);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_message_that_finds_no_room_is_not_shown_and_can_be_sent_again()
    {
        var gate = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(
            new FuncBot(_ => gate.Task), configure: services => services.AddSingleton(new TurnQueue(capacity: 2)));
        var client = await DirectLineClient.StartAsync(host.Client); // takes one place, for the greeting
        await client.SayAsync("first");

        using var refused = await client.PostAsync(new JsonObject { ["type"] = "message", ["text"] = "second" });
        var (shown, _) = await client.PollAsync(1);
        gate.SetResult();

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(["first"], shown.Select(a => (string?)a["text"]));
    }

    [Fact]
    public async Task What_is_updated_is_said_anew()
    {
        await using var host = await BotHost.StartAsync(new FuncBot(_ => Task.CompletedTask));
        var client = await DirectLineClient.StartAsync(host.Client);
        var id = await client.SayAsync("hello");

        var result = await host.Services.GetRequiredService<DirectLineService>().UpdateAsync(
            Activity.Message("again") with { Id = id, Conversation = new() { Id = client.ConversationId } }, default);

        Assert.Equal($"{client.ConversationId}|0000002", Assert.IsType<SendResult.Sent>(result).Id);
        Assert.Equal(["hello", "again"], (await client.PollAsync(2)).Activities.Select(a => (string?)a["text"]));
    }

    [Fact]
    public async Task However_many_users_there_are_memory_is_bounded()
    {
        await using var host = await BotHost.StartAsync(new FuncBot(_ => Task.CompletedTask));
        var service = host.Services.GetRequiredService<DirectLineService>();
        var longest = Activity.Message(new string('x', 200_000));

        for (var i = 0; i < 300; i++)
        {
            var grant = DirectLineTokens.NewGrant();
            Assert.NotNull(service.Post(service.Open(grant, out _), grant, longest));
            Assert.InRange(service.Bytes, 200_000, DirectLineService.MaxBytes);
        }
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate"}""")]
    [InlineData("""{"type":"invoke","name":"adaptiveCard/action"}""")]
    [InlineData("""{"text":"no type"}""")]
    [InlineData("""{"type":"message","channelData":{"clientActivityID":"\ud800"}}""")]
    [InlineData("""{"type":"message","entities":[{"type":"x","text":"\udfff"}]}""")]
    public async Task What_a_client_may_not_say_is_refused(string activity)
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/directline/conversations/{client.ConversationId}/activities");
        request.Headers.Authorization = new("Bearer", client.Token);
        request.Content = new StringContent(activity, System.Text.Encoding.UTF8, "application/json");

        using var response = await host.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("BadSyntax", await BotHost.ErrorCodeAsync(response));
    }

    [Fact]
    public async Task A_longestconversation_keeps_its_latest_activities()
    {
        await using var host = await BotHost.StartAsync();
        var client = await DirectLineClient.StartAsync(host.Client);
        var text = new string('x', 100_000);

        for (var i = 0; i < 8; i++)
            await client.SayAsync($"{i} {text}");
        await client.SayAsync("last");

        var (kept, _) = await client.PollAsync(1);
        for (var tries = 0; (string?)kept[^1]["text"] != "heard: last" && tries < 400; tries++)
        {
            await Task.Delay(50);
            (kept, _) = await client.PollAsync(1);
        }
        Assert.Equal("heard: last", (string?)kept[^1]["text"]);
        Assert.InRange(kept.Sum(a => a.ToJsonString().Length), 1, DirectLineConversation.MaxBytes + 1000);
    }

    [Fact]
    public async Task The_conversation_that_was_idle_longest_makes_room()
    {
        await using var host = await BotHost.StartAsync(new FuncBot(_ => Task.CompletedTask));
        var service = host.Services.GetRequiredService<DirectLineService>();
        var first = DirectLineTokens.NewGrant();
        var second = DirectLineTokens.NewGrant();
        service.Open(first, out _);
        service.Open(second, out _);
        Assert.NotNull(service.Find(first));

        for (var i = 0; i < DirectLineService.MaxConversations - 1; i++)
            service.Open(DirectLineTokens.NewGrant(), out _);

        Assert.NotNull(service.Find(first));
        Assert.Null(service.Find(second));
    }

    [Fact]
    public async Task Outside_development_the_chat_is_off()
    {
        await using var host = await BotHost.StartAsync(environment: "Production", args: ["--Bot:AppId", GuardedBot.AppId]);

        using var response = await host.Client.PostAsync("/directline/tokens/generate", null);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal("DirectLineDisabled", await BotHost.ErrorCodeAsync(response));
    }

    [Fact]
    public async Task Outside_development_the_chat_can_be_turned_on()
    {
        await using var host = await BotHost.StartAsync(environment: "Production", args: ["--Bot:AppId", GuardedBot.AppId, "--DirectLine:Enabled", "true"]);

        var client = await DirectLineClient.StartAsync(host.Client);

        Assert.Equal("welcome", (string?)(await client.PollAsync(1)).Activities[0]["text"]);
    }

    [Fact]
    public async Task A_wrong_setting_is_named_at_the_start() =>
        Assert.Contains(
            "DirectLine:Enabled",
            (await Assert.ThrowsAnyAsync<Exception>(() => BotHost.StartAsync(args: ["--DirectLine:Enabled", "perhaps"]))).Message,
            StringComparison.Ordinal);
}
