using System.Text.Json.Nodes;

namespace ChatBot.Tests.Channels;

public sealed class GreetingTests
{
    [Fact]
    public async Task A_conversation_that_begins_twice_is_greeted_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        using var bot = await host.PostAsync(Update(connector, "28:bot"));
        using var user = await host.PostAsync(Update(connector, "29:ada"));
        using var hello = await host.PostAsync(BotHost.Message(connector, "hello"));

        Assert.Equal(["welcome", "heard: hello"], [await connector.NextTextAsync(), await connector.NextTextAsync()]);
    }

    [Fact]
    public async Task An_installation_and_its_update_of_members_at_once_are_greeted_once()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        await Task.WhenAll(host.PostAsync(Installation(connector, "Add")), host.PostAsync(Update(connector, "28:bot")));
        using var hello = await host.PostAsync(BotHost.Message(connector, "hello"));

        Assert.Equal(["welcome", "heard: hello"], [await connector.NextTextAsync(), await connector.NextTextAsync()]);
    }

    [Fact]
    public async Task A_greeting_replies_to_nothing()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        using var response = await host.PostAsync(Update(connector, "28:bot"));
        var call = await connector.NextAsync();

        Assert.EndsWith("/activities", call.RawPath, StringComparison.Ordinal);
        Assert.False(call.Body!.ContainsKey("replyToId"));
    }

    [Fact]
    public async Task Who_joins_a_channel_later_is_not_greeted_before_everybody()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();
        var joins = Update(connector, "29:newcomer");
        joins["conversation"]!["conversationType"] = "channel";

        using var response = await host.PostAsync(joins);
        using var hello = await host.PostAsync(BotHost.Message(connector, "hello"));

        Assert.Equal("heard: hello", await connector.NextTextAsync());
    }

    [Fact]
    public async Task After_removal_a_new_installation_is_greeted_again()
    {
        await using var connector = await FakeConnector.StartAsync();
        await using var host = await BotHost.StartAsync();

        foreach (var action in new[] { "add", "remove", "add" })
            using (await host.PostAsync(Installation(connector, action)))
            {
            }

        Assert.Equal(["welcome", "welcome"], [await connector.NextTextAsync(), await connector.NextTextAsync()]);
    }

    private static JsonObject Update(FakeConnector connector, string member)
    {
        var update = BotHost.Message(connector, null);
        update["type"] = "conversationUpdate";
        update["membersAdded"] = new JsonArray(new JsonObject { ["id"] = member });
        return update;
    }

    private static JsonObject Installation(FakeConnector connector, string action)
    {
        var update = BotHost.Message(connector, null);
        update["type"] = "installationUpdate";
        update["action"] = action;
        return update;
    }
}
