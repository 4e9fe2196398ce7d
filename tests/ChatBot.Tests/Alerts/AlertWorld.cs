using System.Collections.Immutable;
using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts.Changes;
using Microsoft.Extensions.Logging.Abstractions;

namespace ChatBot.Tests.Alerts;

/// <summary>Everything that alerts need, in simulated time: subscribers, changes, a store, a channel, and one or more pumps.</summary>
internal sealed class AlertWorld
{
    private readonly List<(Task Running, CancellationTokenSource Stop)> _pumps = [];
    private SimulatedProcess _process;

    public AlertWorld(IOutboxStore? store = null)
    {
        Time = new(new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero));
        Channel = new(Time);
        Store = store ?? Memory;
        _process = new(Time);
    }

    public SimulatedTime Time { get; }

    public SubscribersInMemory Subscribers { get; } = new();

    public ChangesInMemory Changes { get; } = new();

    public OutboxInMemory Memory { get; } = new();

    public IOutboxStore Store { get; }

    public ScriptedChannel Channel { get; }

    public DeliveryRules Rules { get; init; } = new();

    public PumpSettings Settings { get; init; } = new();

    public Func<SourceChange, Subscriber, bool> Concerns { get; set; } = (_, _) => true;

    public Func<ImmutableArray<SourceChange>, Subscriber, Alert?> Compose { get; set; } = (changes, _) => new(Title(changes), "", []);

    public OutboxOperations Operations => field ??= new(Store, Subscribers, Rules, Time);

    public DateTimeOffset Now => Time.GetUtcNow();

    public IEnumerable<DeliveryState> States => Store.All().OrderBy(d => d.Change).ThenBy(d => d.Conversation, StringComparer.Ordinal).Select(d => d.State);

    public Delivery Delivery => Assert.Single(Store.All());

    /// <summary>Starts a pump.</summary>
    public DeliveryPump Start()
    {
        var pump = new DeliveryPump(
            Store, Subscribers, Changes, Channel, Operations, (c, s) => Concerns(c, s), (c, s) => Compose(c, s), Rules, Settings, Time, NullLogger<DeliveryPump>.Instance);
        var stop = new CancellationTokenSource();
        _pumps.Add((_process.Start(() => pump.RunAsync(stop.Token)), stop));
        return pump;
    }

    /// <summary>Goes on for a while.</summary>
    public void Go(TimeSpan time) => Go(() => false, time);

    /// <summary>Goes on until something is so.</summary>
    public bool Go(Func<bool> isSo, TimeSpan? most = null, int steps = int.MaxValue)
    {
        var isDone = _process.Run(isSo, Now + (most ?? TimeSpan.FromDays(1)), steps);
        foreach (var (running, _) in _pumps)
            Assert.False(running.IsFaulted, running.Exception?.ToString());
        return isDone;
    }

    /// <summary>Goes on until nothing is left to do, nor comes to be.</summary>
    public void Finish()
    {
        bool IsOver() => Store.Progress.Done == Changes.Latest && !Store.All().Any(d => d.IsOpen);
        do
        {
            Assert.True(Go(IsOver, TimeSpan.FromDays(30)), "It does not come to an end.");
            Go(TimeSpan.FromSeconds(1));
        }
        while (!IsOver());
    }

    /// <summary>Stops the pumps as a host does.</summary>
    public void Stop()
    {
        foreach (var (_, stop) in _pumps)
            stop.Cancel();
        Assert.True(Go(() => _pumps.TrueForAll(p => p.Running.IsCompleted)), "A pump does not stop.");
        _pumps.Clear();
    }

    /// <summary>Kills the pumps.</summary>
    public void Kill()
    {
        _process = new(Time);
        _pumps.Clear();
        Channel.Forget();
        Memory.Reopen();
    }

    public static string Title(ImmutableArray<SourceChange> changes) =>
        string.Join(' ', changes.Select(c => FormattableString.Invariant($"{c.Number}{(c.IsWithdrawn ? "-" : "")}{new string('\'', c.Revision)}")));
}
