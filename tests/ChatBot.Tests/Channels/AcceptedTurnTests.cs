using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using ChatBot.Channels.Journal;
using ChatBot.Channels.Schema;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Tests.Channels;

/// <summary>What was accepted is answered once, whatever happens.</summary>
public sealed class AcceptedTurnTests : IDisposable
{
    private readonly TemporaryFolder _journal = new();

    public void Dispose() => _journal.Dispose();

    [Fact]
    public async Task A_message_that_is_delivered_again_is_acknowledged_and_not_answered_again()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var message = BotHost.Message(connector, "hello", id: "1");

        using var first = await host.PostAsync(message);
        using var again = await host.PostAsync(message);
        using var next = await host.PostAsync(BotHost.Message(connector, "next", id: "2"));

        Assert.Equal([HttpStatusCode.Accepted, HttpStatusCode.Accepted], [first.StatusCode, again.StatusCode]);
        Assert.Equal(["heard: hello", "heard: next"], [await connector.NextTextAsync(), await connector.NextTextAsync()]);
    }

    [Fact]
    public async Task Also_after_a_restart()
    {
        await using var connector = await FakeConnector.StartAsync();
        var message = BotHost.Message(connector, "hello", id: "1");
        await using (var before = await StartAsync())
        using (await before.PostAsync(message))
            await connector.NextAsync();

        await using var host = await StartAsync();
        using var again = await host.PostAsync(message);
        using var next = await host.PostAsync(BotHost.Message(connector, "next", id: "2"));

        Assert.Equal(HttpStatusCode.Accepted, again.StatusCode);
        Assert.Equal("heard: next", await connector.NextTextAsync());
    }

    [Fact]
    public async Task The_same_id_in_another_conversation_is_another_message()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        using var one = await host.PostAsync(BotHost.Message(connector, "one", "a:1", "1"));
        Assert.Equal("heard: one", await connector.NextTextAsync());
        using var two = await host.PostAsync(BotHost.Message(connector, "two", "a:2", "1"));
        Assert.Equal("heard: two", await connector.NextTextAsync());
    }

    [Fact]
    public async Task What_was_accepted_before_the_program_ended_is_answered_after_it_started()
    {
        await using var connector = await FakeConnector.StartAsync();
        var json = JsonSerializer.SerializeToUtf8Bytes(BotHost.Message(connector, "still there?", id: "1"));
        var activity = JsonSerializer.Deserialize(json, ChannelsJson.Default.Activity)!;
        using (var journal = new TurnJournal(_journal.FullName, JournalLimits.Default, TimeProvider.System, NullLogger<TurnJournal>.Instance))
            await journal.ReceiveAsync(TurnKey.Of(activity)!.Value, json);

        await using var host = await StartAsync();

        Assert.Equal("heard: still there?", await connector.NextTextAsync());
    }

    [Fact]
    public async Task An_edited_question_changes_the_answer_in_its_place()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        using var question = await host.PostAsync(BotHost.Message(connector, "Huwei", id: "1"));
        await connector.NextAsync();

        using var edit = await host.PostAsync(Edit(connector, "Huawei", "1"));
        var call = await connector.NextAsync();

        Assert.Equal("PUT", call.Method);
        Assert.EndsWith("/activities/170", call.RawPath, StringComparison.Ordinal);
        Assert.Equal("heard: Huawei", (string?)call.Body!["text"]);
    }

    [Fact]
    public async Task Every_edit_counts_but_one_that_changes_nothing()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        using var question = await host.PostAsync(BotHost.Message(connector, "a", id: "1"));
        await connector.NextAsync();

        foreach (var text in new[] { "b", "b", "a" })
            using (await host.PostAsync(Edit(connector, text, "1")))
            {
            }

        Assert.Equal(["heard: b", "heard: a"], [await connector.NextTextAsync(), await connector.NextTextAsync()]);
    }

    [Fact]
    public async Task An_edit_of_a_message_that_was_not_answered_is_ignored()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        using var edit = await host.PostAsync(Edit(connector, "of long ago", "1"));
        using var next = await host.PostAsync(BotHost.Message(connector, "next"));

        Assert.Equal(HttpStatusCode.Accepted, edit.StatusCode);
        Assert.Equal("heard: next", await connector.NextTextAsync());
    }

    [Fact]
    public async Task An_answer_that_somebody_deleted_is_given_anew()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        using var question = await host.PostAsync(BotHost.Message(connector, "a", id: "1"));
        await connector.NextAsync();
        var answer = connector.Respond;
        connector.Respond = context =>
        {
            if (context.Request.Method != "PUT")
                return answer(context);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return context.Response.WriteAsync("""{"error":{"code":"ActivityNotFoundInConversation","message":"gone"}}""");
        };

        using var edit = await host.PostAsync(Edit(connector, "b", "1"));

        Assert.Equal("PUT", (await connector.NextAsync()).Method);
        var anew = await connector.NextAsync();
        Assert.Equal(("POST", "heard: b"), (anew.Method, (string?)anew.Body!["text"]));

        connector.Respond = answer;
        using var again = await host.PostAsync(Edit(connector, "c", "1"));
        var last = await connector.NextAsync();
        Assert.Equal(("PUT", "heard: c"), (last.Method, (string?)last.Body!["text"]));
    }

    [Fact]
    public async Task An_answer_that_the_channel_would_not_take_is_given_after_the_next_start()
    {
        await using var connector = await FakeConnector.StartAsync();
        var answer = connector.Respond;
        connector.Respond = context =>
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            context.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        };
        await using (var busy = await StartAsync())
        using (await busy.PostAsync(BotHost.Message(connector, "still there?", id: "1")))
            await connector.NextAsync();
        connector.Respond = answer;

        await using var host = await StartAsync();

        Assert.Equal("heard: still there?", await connector.NextTextAsync());
    }

    [Fact]
    public async Task An_answer_that_the_channel_finds_wrong_is_given_as_plain_text()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var answer = connector.Respond;
        var calls = 0;
        connector.Respond = context =>
        {
            if (Interlocked.Increment(ref calls) > 1)
                return answer(context);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return context.Response.WriteAsync("""{"error":{"code":"BadSyntax","message":"a card it does not like"}}""");
        };

        using var question = await host.PostAsync(BotHost.Message(connector, "hello", id: "1"));

        Assert.Equal("heard: hello", await connector.NextTextAsync());
        Assert.Contains("heard: hello", await connector.NextTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_bot_shows_that_it_is_writing_when_an_answer_takes_long()
    {
        await using var connector = await FakeConnector.StartAsync();
        var hold = new TaskCompletionSource();
        await using var host = await BotHost.StartAsync(new FuncBot(turn =>
        {
            // It thinks, and waits for nothing.
            while (!hold.Task.IsCompleted)
                Thread.Yield();
            return turn.SendAsync(Activity.Message("done"), default);
        }), args: "--Turns:TypingAfterMilliseconds=1");

        using var response = await host.PostAsync(BotHost.Message(connector, "hello"));

        Assert.Equal("typing", (string?)(await connector.NextAsync()).Body!["type"]);
        hold.SetResult();
        Assert.Equal("done", await connector.NextTextAsync());
    }

    private Task<BotHost> StartAsync() => BotHost.StartAsync(args: ["--Turns:Folder", _journal.FullName]);

    private static JsonObject Edit(FakeConnector connector, string text, string id)
    {
        var edit = BotHost.Message(connector, text, id: id);
        edit["type"] = "messageUpdate";
        edit["timestamp"] = Guid.NewGuid().ToString();
        edit["channelData"] = new JsonObject { ["eventType"] = "editMessage" };
        return edit;
    }
}
