using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Channels.Schema;
using ChatBot.Facts.Changes;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Benchmarks;

/// <summary>
/// What alerts cost whoever asks meanwhile: <c>-- alerts 100000</c> answers questions in process, first alone and then while so many conversations are told of a change
/// through the real outbox and a channel without allowances that takes 20 ms for each.
/// </summary>
internal static class AlertLoad
{
    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    public static async Task RunAsync(int count)
    {
        using var program = new BuiltInBot();
        var turns = new TurnBenchmarks();
        turns.Setup();
        var before = await AskAsync(turns, Task.Delay(Alone));

        var store = program.Get<IOutboxStore>();
        var composer = program.Get<AlertComposer>();
        var subscribers = new Everybody(count);
        var rules = new DeliveryRules();
        var pump = new DeliveryPump(
            store, subscribers, program.Get<IChangeLog>(), new QuickChannel(), new OutboxOperations(store, subscribers, rules, TimeProvider.System),
            composer.Concerns, composer.Compose, rules, new PumpSettings { InFlight = 256 }, TimeProvider.System, NullLogger<DeliveryPump>.Instance);
        using var stop = new CancellationTokenSource();
        var clock = Stopwatch.StartNew();
        var running = Task.Run(() => pump.RunAsync(stop.Token));
        var during = await AskAsync(turns, Task.Run(async () =>
        {
            while (store.All().Count(d => d.State == DeliveryState.Sent) < count)
                await Task.Delay(TimeSpan.FromSeconds(1));
        }));
        var rate = count / clock.Elapsed.TotalSeconds;
        await stop.CancelAsync();
        await running;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} alerts, {rate:N0} a second. An answer alone: {before}; meanwhile: {during}."));
        turns.Dispose();
    }

    /// <summary>Asks one question after the other until something ends.</summary>
    /// <returns>How long answers took.</returns>
    private static async Task<string> AskAsync(TurnBenchmarks turns, Task end)
    {
        var taken = new List<double>();
        while (!end.IsCompleted)
        {
            var start = Stopwatch.GetTimestamp();
            await turns.Listing();
            taken.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await Task.Delay(Pause);
        }
        await end;
        taken.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"{taken[taken.Count / 2]:F2} ms in the median, {taken[taken.Count * 99 / 100]:F1} ms in 99 of 100, {taken[^1]:F0} ms at most, of {taken.Count:N0}");
    }

    private sealed class QuickChannel : IAlertChannel
    {
        private static readonly TimeSpan Latency = TimeSpan.FromMilliseconds(20);

        public bool TryAdmit(Subscriber to, out TimeSpan wait)
        {
            wait = TimeSpan.Zero;
            return true;
        }

        public async Task<DeliveryOutcome> PostAsync(Subscriber to, Alert alert, CancellationToken cancellation)
        {
            // The card is made for each, as for a real channel.
            _ = ChatBot.Alerts.AlertMessage.Of(alert, ChannelIds.Msteams);
            await Task.Delay(Latency, cancellation);
            return new DeliveryOutcome.Taken("id");
        }

        public Task<DeliveryOutcome> ReplaceAsync(Subscriber to, string activityId, Alert alert, CancellationToken cancellation) => PostAsync(to, alert, cancellation);
    }

    private sealed class Everybody(int count) : ISubscriberStore
    {
        private readonly ImmutableSortedDictionary<string, Subscriber> _all = Enumerable.Range(0, count)
            .Select(i => string.Create(CultureInfo.InvariantCulture, $"msteams/19:{i:x8}@thread.tacv2"))
            .ToImmutableSortedDictionary(id => id, id => new Subscriber { Conversation = id, Address = "{}", Subscriptions = [new(SubscriptionKind.Everything, "", DateTimeOffset.UnixEpoch)] }, StringComparer.Ordinal);

        public IReadOnlyCollection<Subscriber> All => [.. _all.Values];

        public Subscriber? Find(string conversation) => _all.GetValueOrDefault(conversation);

        public Subscriber? Change(string conversation, Func<Subscriber?, Subscriber?> change) => Find(conversation);
    }
}
