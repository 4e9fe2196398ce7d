using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Channels.Schema;
using ChatBot.LiteDb;

namespace ChatBot.EndToEnd;

/// <summary>
/// The real process, killed at random moments while it hands alerts over. LISTWATCH_DELIVERY_KILLS in the environment says how many times, a few where it is not set.
/// </summary>
public sealed class KilledDeliveryTests
{
    private const int Usual = 3;
    private const int Conversations = 120;
    private const int InFlight = 64;

    [Fact]
    public async Task Nobody_is_told_twice_and_only_what_was_being_handed_over_can_be_lost()
    {
        await using var connector = new CountingConnector(TimeSpan.FromMilliseconds(30));
        await connector.StartAsync();
        var kills = int.TryParse(Environment.GetEnvironmentVariable("LISTWATCH_DELIVERY_KILLS"), CultureInfo.InvariantCulture, out var set) ? set : Usual;
        var random = new Random(5);
        using var program = new RunningProgram();
        Subscribe(program.Store, connector.Url);
        await program.InitializeAsync();
        await PublishAsync(program, 0);
        await WaitForAsync(() => connector.Posts.Keys.Any(k => k.Summary.Contains("Harbour", StringComparison.Ordinal)), TimeSpan.FromSeconds(60));
        for (var version = 1; version <= kills; version++)
        {
            await PublishAsync(program, version);
            await WaitForAsync(() => connector.Posts.Keys.Any(k => k.Summary.Contains(Name(version), StringComparison.Ordinal)), TimeSpan.FromSeconds(60));
            await Task.Delay(random.Next(400));
            program.Kill();
            await program.RestartAsync();
        }
        await QuietAsync(connector);
        program.Kill();

        var deliveries = Deliveries(program.Store);
        var uncertain = deliveries.Count(d => d.State == DeliveryState.Uncertain);
        Assert.All(connector.Posts, post => Assert.Equal(1, post.Value));
        Assert.All(deliveries, d => Assert.True(d.State is DeliveryState.Sent or DeliveryState.Uncertain, d.ToString()));
        Assert.InRange(deliveries.Length - connector.Posts.Count, 0, uncertain);
        Assert.InRange(uncertain, 0, kills * InFlight);
        Assert.All(deliveries.GroupBy(d => d.Change), change => Assert.Equal(Conversations, change.Count()));
        Assert.InRange(deliveries.Length, (kills + 1) * Conversations, int.MaxValue);
    }

    private static string Name(int version) => string.Create(CultureInfo.InvariantCulture, $"Zarnik Works {version} Ltd");

    private static void Subscribe(string store, string connector)
    {
        using var ledger = new LiteDbLedger(store, new FreeSpace(0));
        var subscribers = new LiteDbSubscriberStore(ledger);
        for (var i = 0; i < Conversations; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"19:{i}@thread.tacv2");
            var place = new ConversationReference(null, "msteams", connector, new() { Id = id }, new() { Id = "28:bot" }, null, null);
            subscribers.Change("msteams/" + id, _ => new()
            {
                Conversation = "msteams/" + id,
                Address = JsonSerializer.Serialize(place, ChannelsJson.Default.ConversationReference),
                Subscriptions = [new(SubscriptionKind.Everything, "", DateTimeOffset.UnixEpoch)],
            });
        }
    }

    /// <summary>Puts a version of the list, with one more company, where the program finds it.</summary>
    private static async Task PublishAsync(RunningProgram program, int version)
    {
        var file = Path.Combine(program.Sources, "harbour.csv");
        await File.WriteAllLinesAsync(file + ".new", Enumerable.Range(0, version + 1)
            .Select(i => $"{Name(i)},,Harbour List,OFAC,HARBOUR,2026-03-02,,,https://lists.test/{i}")
            .Prepend("name,aliases,list,authority,program,date_added,date_removed,remarks,source_url"));
        File.Move(file + ".new", file, overwrite: true);
    }

    private static ImmutableArray<Delivery> Deliveries(string store)
    {
        using var ledger = new LiteDbLedger(store, new FreeSpace(0));
        return new LiteDbOutboxStore(ledger).All();
    }

    private static async Task QuietAsync(CountingConnector connector)
    {
        for (var (count, still) = (-1, 0); still < 6; still = count == connector.Posts.Count ? still + 1 : 0)
        {
            count = connector.Posts.Count;
            await Task.Delay(500);
        }
    }

    private static async Task WaitForAsync(Func<bool> condition, TimeSpan most)
    {
        using var patience = new CancellationTokenSource(most);
        while (!condition())
            await Task.Delay(20, patience.Token);
    }
}
