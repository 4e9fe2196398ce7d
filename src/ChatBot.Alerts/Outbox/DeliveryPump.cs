using System.Collections.Concurrent;
using System.Collections.Immutable;
using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts;
using ChatBot.Facts.Changes;
using Microsoft.Extensions.Logging;

namespace ChatBot.Alerts.Outbox;

/// <summary>
/// Tells the subscribers of changes: one loop gives changes out, hands messages over as the channel admits them, and sleeps until the next is due.
/// Several may work on one store; it decides who has a delivery.
/// </summary>
/// <param name="store">The deliveries.</param>
/// <param name="subscribers">The subscribers.</param>
/// <param name="log">The changes.</param>
/// <param name="channel">The way to the conversations.</param>
/// <param name="operations">What people do with the deliveries meanwhile.</param>
/// <param name="concerns">Whether a change concerns a subscriber.</param>
/// <param name="compose">Makes an alert of changes; null when nothing of them concerns the subscriber.</param>
/// <param name="rules">What becomes of a delivery.</param>
/// <param name="settings">How it works.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what failed, never what was said.</param>
public sealed partial class DeliveryPump(
    IOutboxStore store,
    ISubscriberStore subscribers,
    IChangeLog log,
    IAlertChannel channel,
    OutboxOperations operations,
    Func<SourceChange, Subscriber, bool> concerns,
    Func<ImmutableArray<SourceChange>, Subscriber, Alert?> compose,
    DeliveryRules rules,
    PumpSettings settings,
    TimeProvider time,
    ILogger<DeliveryPump> logger)
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);
    private const string Unexpected = "Alerts wait, because something failed in an unexpected way; the log has it.";

    private static readonly TimeSpan LongestSleep = TimeSpan.FromDays(1);

    private readonly ConcurrentQueue<(Lane Lane, ImmutableArray<DeliveryStep> Steps)> _returned = new();
    private readonly ConcurrentQueue<string> _changed = new();
    private readonly Schedule _schedule = new();
    private volatile TaskCompletionSource _woken = new();
    private volatile string? _problem;
    private Task? _next;
    private int _inFlight;
    private bool _isRecovered;
    private DateTimeOffset _prunesAt;

    /// <summary>Why nothing is handed over now; null when all is well.</summary>
    public string? Problem => _problem;

    /// <summary>Works until it is stopped; then finishes what is under way. Once per pump.</summary>
    public async Task RunAsync(CancellationToken stopping)
    {
        var contents = new AlertContents(log, compose);
        var fanOut = new FanOut(log, subscribers, store, concerns, settings.Page, time);
        var recovery = new Recovery(store, subscribers, contents, fanOut, rules, time);
        var dispatch = new Dispatch(store, subscribers, contents, concerns, rules, Chance);
        var commit = new GroupCommit(store, settings, time, Fail, stopping);
        var handOver = new HandOver(commit, channel, subscribers, rules, Chance, time, LogUnexpected);
        operations.Changed += Note;
        using var wakes = stopping.Register(Wake);
        while (!stopping.IsCancellationRequested)
        {
            _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);
            Listen();
            await SleepAsync(Work());
        }
        operations.Changed -= Note;
        while (_inFlight > 0)
        {
            _woken = new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (!_returned.TryDequeue(out _))
                await _woken.Task;
            else
                _inFlight--;
        }

        DateTimeOffset Work()
        {
            try
            {
                Recover(recovery);
                TakeBack(recovery);
                var isAllGivenOut = GiveOut(fanOut, recovery);
                Prune();
                HandOverWhatIsDue(dispatch, commit, handOver);
                return !isAllGivenOut ? DateTimeOffset.MinValue : _inFlight < settings.InFlight && _schedule.Next is { } due && due < _prunesAt ? due : _prunesAt;
            }
            catch (StoreException exception)
            {
                Fail(exception);
                return time.GetUtcNow() + settings.Patience;
            }
#pragma warning disable CA1031 // Whatever fails once is tried again, as long as the program serves.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                LogUnexpected(exception);
                _problem = Unexpected;
                return time.GetUtcNow() + settings.Patience;
            }
        }
    }

    private void Recover(Recovery recovery)
    {
        if (_isRecovered)
            return;
        recovery.Run();
        foreach (var conversation in store.All().Where(d => d.IsOpen).Select(d => d.Conversation).Distinct())
            _schedule.Put(conversation, Open(conversation));
        _isRecovered = true;
    }

    private void TakeBack(Recovery recovery)
    {
        while (_returned.TryPeek(out var returned))
        {
            var conversation = returned.Lane.Conversation;
            // While it was under way, its change may have been corrected, or its conversation opened.
            var numbers = returned.Steps.Select(s => s.Before!.Change).ToHashSet();
            ImmutableArray<OutboxWrite> missed =
            [
                .. store.Of(conversation).Where(d => numbers.Contains(d.Change))
                    .Select(d => new DeliveryStep(d, recovery.Missed(d))).Where(s => s.After is not null).Select(s => new OutboxWrite(s)),
            ];
            if (!missed.IsEmpty)
                store.Write(missed);
            _schedule.Return(returned.Lane, Open(conversation));
            _returned.TryDequeue(out _);
            _inFlight--;
        }
        while (_changed.TryDequeue(out var changed))
            _schedule.Put(changed, Open(changed));
    }

    /// <returns>Whether nothing is left to give out.</returns>
    private bool GiveOut(FanOut fanOut, Recovery recovery)
    {
        if (fanOut.Next() is not { } given)
            return true;
        // While they were written, a conversation may have been opened, or left.
        ImmutableArray<OutboxWrite> late = [.. given.Select(recovery.Late).OfType<DeliveryStep>().Select(s => new OutboxWrite(s))];
        if (!late.IsEmpty)
            store.Write(late);
        foreach (var delivery in given)
            _schedule.Put(delivery.Conversation, Open(delivery.Conversation));
        _problem = null;
        return false;
    }

    private void Prune()
    {
        var now = time.GetUtcNow();
        if (now < _prunesAt)
            return;
        Pruning.Run(log, store, now - settings.Keep);
        _prunesAt = now + LongestSleep;
    }

    private void HandOverWhatIsDue(Dispatch dispatch, GroupCommit commit, HandOver handOver)
    {
        var now = time.GetUtcNow();
        while (_inFlight < settings.InFlight && _schedule.Take(now) is { } lane)
        {
            Turn turn;
            try
            {
                turn = dispatch.Decide(lane, now);
            }
            catch (StoreException)
            {
                _schedule.Refuse(lane, now + settings.Patience);
                throw;
            }
#pragma warning disable CA1031 // What cannot be told to one conversation, whatever the reason, keeps nobody else waiting.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                LogUnexpected(exception);
                _schedule.Refuse(lane, now + settings.Patience);
                continue;
            }
            if (turn is Turn.Settle settle)
                Start(lane, settle.Steps, () => commit.WriteAsync(new(settle.Steps)));
            else if (turn is not Turn.Tell tell)
                _schedule.Return(lane, Open(lane.Conversation));
            else if (channel.TryAdmit(tell.To, out var wait))
                Start(lane, tell.Deliveries, () => handOver.RunAsync(tell));
            else
                _schedule.Refuse(lane, now + (wait > ShortestWait ? wait : ShortestWait));
        }
    }

    private void Start(Lane lane, ImmutableArray<DeliveryStep> steps, Func<Task> work)
    {
        Schedule.Admit(lane);
        _inFlight++;
        _ = RunAsync();

        async Task RunAsync()
        {
            try
            {
                await work();
                _problem = null;
            }
            catch (OperationCanceledException)
            {
                // The next start finds it as it was written last.
            }
            finally
            {
                _returned.Enqueue((lane, steps));
                Wake();
            }
        }
    }

    private ImmutableArray<Delivery> Open(string conversation) => store.Of(conversation).RemoveAll(d => !d.IsOpen);

    private async Task SleepAsync(DateTimeOffset until)
    {
        var rest = until - time.GetUtcNow();
        if (rest <= TimeSpan.Zero)
        {
            await Task.Yield();
            return;
        }
        await using var timer = time.CreateTimer(_ => Wake(), null, rest < LongestSleep ? rest : LongestSleep, Timeout.InfiniteTimeSpan);
        await _woken.Task;
    }

    private void Listen()
    {
        var next = log.Next;
        if (next == _next)
            return;
        _next = next;
        _ = WakeAsync();

        async Task WakeAsync()
        {
            await next;
            Wake();
        }
    }

    private void Note(string conversation)
    {
        _changed.Enqueue(conversation);
        Wake();
    }

    private void Wake() => _woken.TrySetResult();

    private void Fail(StoreException exception)
    {
        if (_problem is null)
            LogStore(exception, exception.Message);
        _problem = exception.Message;
    }

#pragma warning disable CA5394 // Chance keeps retries apart; nothing depends on its being secret.
    private static double Chance() => Random.Shared.NextDouble();
#pragma warning restore CA5394

    [LoggerMessage(150, LogLevel.Error, "Alerts wait, because the store failed: {Reason}")]
    private partial void LogStore(Exception exception, string reason);

    [LoggerMessage(151, LogLevel.Error, "Handing an alert over failed in an unexpected way.")]
    private partial void LogUnexpected(Exception exception);
}
