using System.Diagnostics;
using System.Globalization;
using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Outbox;
using ChatBot.Channels.Connector.Budgets;
using ChatBot.LiteDb;
using ChatBot.Settings;
using ChatBot.Tests.LiteDb;
using Xunit.Abstractions;

namespace ChatBot.Tests.Alerts;

/// <summary>
/// One change for very many conversations of several organisations, with a real store and the real budgets, in simulated time. LISTWATCH_ALERTS in the
/// environment says how many; a few thousand where it is not set.
/// </summary>
public sealed class DeliverySimulationTests(ITestOutputHelper output) : IDisposable
{
    private const int Usual = 5000;
    private const int Tenants = 4;
    private const long Megabyte = 1 << 20;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(15);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_conversation_is_told_once_or_it_is_known_why_not_as_fast_as_the_channel_allows()
    {
        var count = int.TryParse(Environment.GetEnvironmentVariable("LISTWATCH_ALERTS"), CultureInfo.InvariantCulture, out var set) ? set : Usual;
        var clock = Stopwatch.StartNew();
        using var ledger = new LiteDbLedger(_folder.File("store.db"), Samples.Plenty);
        var world = new AlertWorld(new LiteDbOutboxStore(ledger));
        var budgets = new ConnectorBudgets(new ConnectorOptions().Limits, world.Time);
        BudgetKey Key(string conversation, string? tenant) => new("msteams", false, tenant, conversation, false);
        world.Channel.Admission = s => budgets.TryAcquire(Key(s.Conversation, s.Tenant), out var wait) ? TimeSpan.Zero : wait;
        var random = new Random(7);
        world.Channel.Script = (s, _) => Next(random, () => budgets.Slow(Key(s.Conversation, s.Tenant), TimeSpan.FromSeconds(2)));
        for (var i = 0; i < count; i++)
            world.Subscribers.Add(string.Create(CultureInfo.InvariantCulture, $"msteams/19:{i:x8}@thread.tacv2"), string.Create(CultureInfo.InvariantCulture, $"tenant-{i % Tenants}"));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var begin = world.Now;
        world.Changes.Add(begin);
        world.Start();

        // At the end, few are left that may go, and those wait for what the channel said.
        var most = 0L;
        GoUntil(() => world.Channel.Requests >= count * 9 / 10);
        var share = ShareOfAllowed();
        GoUntil(() => world.Channel.Requests >= count && !world.Store.All().Any(d => d.IsOpen));

        var counts = world.Operations.Report().Counts;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{count} conversations: {string.Join(", ", counts.ByState.Select(c => $"{c.Value} {c.Key}"))}; {(world.Now - begin).TotalSeconds:F0} s simulated, {share:P1} of what is allowed, to the end {ShareOfAllowed():P1}; {clock.Elapsed.TotalSeconds:F0} s in truth, {most / Megabyte} MB"));
        Assert.Equal(count, counts.Total);
        Assert.Equal(count, counts[DeliveryState.Sent] + counts[DeliveryState.Paused] + counts[DeliveryState.Uncertain] + counts[DeliveryState.Dead]);
        Assert.Equal(world.Channel.Shown.Count, world.Channel.Shown.DistinctBy(s => s.Conversation).Count());
        var shown = world.Channel.Shown.Select(s => s.Conversation).ToHashSet();
        foreach (var delivery in world.Store.All())
            Assert.True(delivery.State == DeliveryState.Uncertain || shown.Contains(delivery.Conversation) == (delivery.State == DeliveryState.Sent));
        Assert.InRange(share, 0.95, 1.0);
        // In the ordinary run other tests use memory at the same time.
        if (count > Usual)
            Assert.InRange(most, 1, 32 * Megabyte + count * 1024L);

        void GoUntil(Func<bool> isSo)
        {
            while (!world.Go(isSo, TimeSpan.FromSeconds(20)))
                most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before);
        }

        // The first fifty may go at once.
        double ShareOfAllowed() => world.Channel.Requests / (((world.Channel.Latest - begin).TotalSeconds + 1) * Tenants * 50);
    }

    private static Reply Next(Random random, Func<TimeSpan> slow)
    {
        var isShown = random.Next(2) == 0;
        var reply = random.Next(1000) switch
        {
            < 10 => Reply.Of(new DeliveryOutcome.ShutOut("BotNotInConversationRoster")),
            < 20 => Reply.Of(new DeliveryOutcome.ShutOut("ConversationNotFound")),
            < 40 => Reply.Of(new DeliveryOutcome.Unknown("BadGateway"), isShown),
            < 45 => Reply.Of(new DeliveryOutcome.Unknown("Timeout"), isShown) with { Latency = Hang },
            < 55 => Reply.Of(new DeliveryOutcome.Throttled(slow())),
            _ => Reply.Taken,
        };
        return reply.Latency == Hang ? reply : reply with { Latency = TimeSpan.FromMilliseconds(30 + random.Next(120)) };
    }
}
