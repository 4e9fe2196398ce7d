using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;

namespace ChatBot.Tests.Channels;

public sealed class TurnTests
{
    [Fact]
    public async Task Messages_of_a_conversation_are_answered_in_order()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var expected = Enumerable.Range(0, 20).Select(i => $"heard: {i}").ToList();

        for (var i = 0; i < 20; i++)
            using (await host.PostAsync(BotHost.Message(connector, $"{i}")))
            {
            }
        var heard = new List<string>();
        while (heard.Count < 20)
            heard.Add(await connector.NextTextAsync());

        Assert.Equal(expected, heard);
    }

    [Fact]
    public async Task A_conversation_does_not_wait_for_another()
    {
        var hold = new TaskCompletionSource();
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync(new FuncBot(async turn =>
        {
            if (turn.Text == "slow")
                await hold.Task;
            await turn.SendAsync(Activity.Message(turn.Text), default);
        }));

        using var slow = await host.PostAsync(BotHost.Message(connector, "slow", "a:1"));
        using var quick = await host.PostAsync(BotHost.Message(connector, "quick", "a:2"));

        Assert.Equal("quick", await connector.NextTextAsync());
        hold.SetResult();
        Assert.Equal("slow", await connector.NextTextAsync());
    }

    [Fact]
    public async Task A_turn_that_fails_is_apologised_for_without_its_reason()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync(new FuncBot(_ => throw new InvalidOperationException("inner secret")));

        using var response = await host.PostAsync(BotHost.Message(connector, "hello"));
        var text = await connector.NextTextAsync();

        Assert.Matches("reference [0-9a-f]{8}", text);
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_turn_does_not_keep_the_next_one_back()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync(new FuncBot(turn =>
            turn.Text == "fail" ? throw new InvalidOperationException() : turn.SendAsync(Activity.Message("fine"), default)));

        using var first = await host.PostAsync(BotHost.Message(connector, "fail"));
        using var second = await host.PostAsync(BotHost.Message(connector, "go on"));
        await connector.NextAsync();

        Assert.Equal("fine", await connector.NextTextAsync());
    }

    [Fact]
    public async Task A_full_queue_refuses_work_and_takes_it_again_when_there_is_room()
    {
        var hold = new TaskCompletionSource();
        await using var queue = new TurnQueue(capacity: 1);
        var first = queue.TryRun("c", _ => hold.Task);

        Assert.Null(queue.TryRun("other", _ => Task.CompletedTask));
        hold.SetResult();
        await first!;
        Assert.NotNull(queue.TryRun("c", _ => Task.CompletedTask));
    }

    [Fact]
    public async Task A_turn_that_was_accepted_is_finished_before_the_program_stops()
    {
        await using var connector = await FakeConnector.StartAsync();
        var begun = new TaskCompletionSource();
        var hold = new TaskCompletionSource();
        var host = await BotHost.StartAsync(new FuncBot(async turn =>
        {
            begun.SetResult();
            await hold.Task;
            await turn.SendAsync(Activity.Message("late"), default);
        }));
        using var response = await host.PostAsync(BotHost.Message(connector, "hello"));
        await begun.Task;

        var stopping = host.DisposeAsync().AsTask();
        hold.SetResult();
        await stopping;

        Assert.Equal("late", await connector.NextTextAsync());
    }
}
