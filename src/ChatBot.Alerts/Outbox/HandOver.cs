using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Facts;

namespace ChatBot.Alerts.Outbox;

/// <summary>Hands one message over: first it is written down that this is done, then it is done, then what came of it is written down.</summary>
/// <param name="commit">Writes.</param>
/// <param name="channel">The way out.</param>
/// <param name="subscribers">Who is shut out is told no more.</param>
/// <param name="rules">What becomes of a delivery.</param>
/// <param name="chance">From 0 to 1, to keep those apart that are tried again.</param>
/// <param name="time">The clock.</param>
/// <param name="failed">Told of what went wrong that nobody expected.</param>
internal sealed class HandOver(
    GroupCommit commit, IAlertChannel channel, ISubscriberStore subscribers, DeliveryRules rules, Func<double> chance, TimeProvider time, Action<Exception> failed)
{
    /// <summary>Hands it over.</summary>
    /// <exception cref="OperationCanceledException">The store could not be written until the end of the program.</exception>
    public async Task RunAsync(Turn.Tell turn)
    {
        if (!await commit.WriteAsync(new([.. turn.Deliveries, .. turn.Others.Select(d => new DeliveryStep(d, d))])))
            return;
        var outcome = await TellAsync(turn);
        var now = time.GetUtcNow();
        // All deliveries of a message go the same way.
        var luck = chance();
        await commit.WriteAsync(new([.. turn.Deliveries.Select(d => new DeliveryStep(d.After, rules.End(d.After!, outcome, now, luck)))]));
        if (outcome is DeliveryOutcome.ShutOut shut)
            Pause(turn.To, shut.Code, now);
    }

    private async Task<DeliveryOutcome> TellAsync(Turn.Tell turn)
    {
        // Who takes longer than the lease does not hold it any more.
        using var patience = new CancellationTokenSource(rules.Lease * 0.9, time);
        try
        {
            var told = turn.Deliveries[0].After!.ActivityId is { } id
                ? channel.ReplaceAsync(turn.To, id, turn.Alert, patience.Token)
                : channel.PostAsync(turn.To, turn.Alert, patience.Token);
            return await told.WaitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            return new DeliveryOutcome.Unknown("Timeout");
        }
#pragma warning disable CA1031 // Whatever a channel does, the others are told, and nobody is told twice.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failed(exception);
            return new DeliveryOutcome.Unknown(exception.GetType().Name);
        }
    }

    private void Pause(Subscriber subscriber, string code, DateTimeOffset now)
    {
        try
        {
            subscribers.Change(subscriber.Conversation, s => s is null or { PausedBy: not null } ? s : s with
            {
                PausedBy = code,
                PausedSince = DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()),
            });
        }
        catch (StoreException exception)
        {
            // The next message is refused too, and says so again.
            failed(exception);
        }
    }
}
