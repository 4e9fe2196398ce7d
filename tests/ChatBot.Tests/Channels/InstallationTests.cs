using System.Text.Json.Nodes;
using ChatBot.LiteDb;
using ChatBot.Tests.LiteDb;

namespace ChatBot.Tests.Channels;

/// <summary>Installations over restarts of the program, with a real file.</summary>
public sealed class InstallationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>Runs the program on the file, sends it activities at once, and ends it when it has taken them.</summary>
    /// <returns>What the bot said.</returns>
    private async Task<string[]> RunAsync(FakeConnector connector, params JsonObject[] activities)
    {
        using var places = new KeptPlaces(_folder.File("store.db"));
        await using (var host = await BotHost.StartAsync(BotHost.Echo(conversations: places.Conversations)))
        {
            foreach (var activity in activities)
                activity["serviceUrl"] = connector.Url;
            foreach (var response in await Task.WhenAll(activities.Select(host.PostAsync)))
                using (response)
                    Assert.True(response.IsSuccessStatusCode);
        }

        return [.. connector.Texts()];
    }

    [Fact]
    public async Task A_team_is_welcomed_once_whatever_comes_in_whatever_order_and_over_restarts()
    {
        await using var connector = await FakeConnector.StartAsync();
        for (var start = 0; start < 3; start++)
        {
            var said = await RunAsync(
                connector,
                TeamsEvents.InstallationJson("add"),
                TeamsEvents.MembersJson("membersAdded", TeamsEvents.Bot),
                TeamsEvents.InstallationJson("Add"));
            Assert.Equal(start == 0 ? ["welcome"] : [], said);
        }
    }

    [Fact]
    public async Task A_chat_that_only_spoke_is_known_after_a_restart_with_where_its_connector_is()
    {
        await using var before = await FakeConnector.StartAsync();
        await using var after = await FakeConnector.StartAsync();
        Assert.Equal(["heard: hello"], await RunAsync(before, BotHost.Message(before, "hello", TeamsEvents.Group)));
        Assert.Equal(["heard: again"], await RunAsync(after, BotHost.Message(after, "again", TeamsEvents.Group)));
        using var places = new KeptPlaces(_folder.File("store.db"));
        Assert.Equal(after.Url, Assert.Single(places.Conversations.All).ServiceUrl);
    }

    [Fact]
    public async Task A_disk_that_cannot_be_written_keeps_nobody_from_an_answer()
    {
        await using var connector = await FakeConnector.StartAsync();
        var free = long.MaxValue;
        using var places = new KeptPlaces(_folder.File("store.db"), new FreeSpace(0, _ => free));
        await using var host = await BotHost.StartAsync(BotHost.Echo(conversations: places.Conversations));
        free = 0;
        using var response = await host.PostAsync(BotHost.Message(connector, "hello", TeamsEvents.Group));
        Assert.Equal("heard: hello", await connector.NextTextAsync());
        Assert.Empty(places.Conversations.All);
    }

    [Fact]
    public async Task After_a_removal_nothing_is_known_and_a_new_installation_is_welcomed()
    {
        await using var connector = await FakeConnector.StartAsync();
        await RunAsync(connector, TeamsEvents.InstallationJson("add"));
        Assert.Empty(await RunAsync(connector, TeamsEvents.InstallationJson("remove")));
        using (var places = new KeptPlaces(_folder.File("store.db")))
            Assert.Empty(places.Conversations.All);
        Assert.Equal(["welcome"], await RunAsync(connector, TeamsEvents.InstallationJson("add")));
    }
}
