using ChatBot.Channels.Connector;
using ChatBot.Channels.Journal;
using ChatBot.Channels.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Turns;

/// <summary>What became of an activity that was offered.</summary>
public enum Acceptance
{
    /// <summary>It is answered, or will be.</summary>
    Accepted,

    /// <summary>It was accepted before; nothing happens again.</summary>
    Repeated,

    /// <summary>Too many turns are waiting; it may be offered again.</summary>
    Refused,
}

/// <summary>Gives activities to the bot, in order per conversation, shows that it is writing where that takes long, and apologises where it fails.</summary>
/// <param name="bot">The bot.</param>
/// <param name="queue">Keeps the order.</param>
/// <param name="journal">Keeps what was accepted, and what became of it.</param>
/// <param name="patience">How long a person waits before the bot shows that it is writing.</param>
/// <param name="time">Tells how long a turn takes.</param>
/// <param name="logger">Told what failed, never what was said.</param>
public sealed partial class TurnRunner(
    IBot bot, TurnQueue queue, TurnJournal journal, TypingPatience patience, TimeProvider time, ILogger<TurnRunner> logger) : IHostedService
{
    /// <summary>Accepts an activity: it is on the disk when the task ends, and answered in its turn.</summary>
    /// <param name="activity">What came in; it has a conversation.</param>
    /// <param name="json">The same, as it came.</param>
    /// <param name="sender">The way out.</param>
    public async Task<Acceptance> AcceptAsync(Activity activity, ReadOnlyMemory<byte> json, ReliableSender sender)
    {
        ArgumentNullException.ThrowIfNull(activity);
        ArgumentNullException.ThrowIfNull(sender);
        if (TurnKey.Of(activity) is not { } key)
            return TryStart(activity, sender) is null ? Acceptance.Refused : Acceptance.Accepted;
        if (journal.Knows(key))
        {
            await journal.ReceiveAsync(key, json);
            return Acceptance.Repeated;
        }
        // Its place in the queue is that of its arrival, whoever comes while the disk is awaited.
        var received = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var turn = queue.TryRun(QueueOf(activity), received.Task, async cancellation =>
        {
            if (await received.Task)
                await RunAsync(activity, sender, key, cancellation);
        });
        if (turn is null)
            return Acceptance.Refused;
        var isNew = false;
        try
        {
            isNew = await journal.ReceiveAsync(key, json);
        }
        finally
        {
            received.SetResult(isNew);
        }
        return isNew ? Acceptance.Accepted : Acceptance.Repeated;
    }

    /// <summary>Starts a turn that nothing is written down of: the sender waits for it, or keeps the conversation itself.</summary>
    /// <param name="activity">What came in; it has a conversation.</param>
    /// <param name="sender">The way out.</param>
    /// <returns>Ends with the turn; null when too many turns are waiting.</returns>
    public Task? TryStart(Activity activity, IChannelSender sender)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return queue.TryRun(QueueOf(activity), cancellation => RunAsync(activity, sender, null, cancellation));
    }

    /// <summary>Goes on with a turn that was accepted before the program ended.</summary>
    /// <param name="activity">What came in then.</param>
    /// <param name="sender">The way out.</param>
    /// <returns>Ends with the turn; null when too many turns are waiting.</returns>
    internal Task? TryResume(Activity activity, ReliableSender sender) =>
        queue.TryRun(QueueOf(activity), cancellation => RunAsync(activity, sender, TurnKey.Of(activity)!.Value, cancellation));

    /// <summary>Has an invoke answered. What the bot fails with becomes a 500 with a reference to the log.</summary>
    /// <param name="activity">The invoke; it has a conversation.</param>
    /// <param name="sender">The way out.</param>
    /// <param name="cancellation">The caller gives up.</param>
    public async Task<InvokeResponse> InvokeAsync(Activity activity, IChannelSender sender, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        try
        {
            return await bot.OnInvokeAsync(new TurnContext(activity, sender), cancellation);
        }
#pragma warning disable CA1031 // Whatever the bot fails with, the client gets an answer and the program goes on.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(exception, NewReference(), activity.Type, activity.ChannelId);
            return new(500);
        }
    }

    /// <summary>Says what an invoke leaves to be said, in the order of its conversation. Where too much waits there, it stays unsaid.</summary>
    /// <param name="activity">The invoke.</param>
    /// <param name="say">Says it.</param>
    public void Continue(Activity activity, Func<CancellationToken, Task> say)
    {
        ArgumentNullException.ThrowIfNull(activity);
        if (queue.TryRun(QueueOf(activity), cancellation => GuardAsync(activity, say, cancellation)) is null)
            LogUnsaid(activity.ChannelId);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets the accepted turns finish, so that nobody waits in vain for an answer.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => queue.DrainAsync(cancellationToken);

    private Task RunAsync(Activity activity, ReliableSender sender, TurnKey key, CancellationToken cancellation)
    {
        var turn = new JournaledTurn(journal, key);
        return RunAsync(activity, sender.For(turn), turn, cancellation);
    }

    private async Task RunAsync(Activity activity, IChannelSender sender, JournaledTurn? journaled, CancellationToken cancellation)
    {
        try
        {
            var turn = new TurnContext(activity, sender, journaled);
            // Begun before the bot, who may think for long before it waits for anything.
            await using var typing = activity.Is(ActivityTypes.Message) ? ShowTyping(turn, cancellation) : null;
            await bot.OnTurnAsync(turn, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            LogStopped(activity.ChannelId);
            return; // not over: what was accepted and not answered is answered after the next start
        }
#pragma warning disable CA1031 // Whatever the bot fails with, the user gets an answer and the program goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var reference = NewReference();
            LogFailed(exception, reference, activity.Type, activity.ChannelId);
            if (activity.Is(ActivityTypes.Message))
                await ApologiseAsync(activity, sender, reference, cancellation);
        }
        journaled?.End();
    }

    private ITimer ShowTyping(TurnContext turn, CancellationToken cancellation) => time.CreateTimer(
        _ =>
        {
            if (!turn.IsSpeaking)
                _ = turn.SendTypingAsync(cancellation);
        },
        null,
        patience.Time,
        Timeout.InfiniteTimeSpan);

    private static string QueueOf(Activity activity) => $"{activity.ChannelId}/{activity.Conversation?.Id}";

    private async Task GuardAsync(Activity activity, Func<CancellationToken, Task> say, CancellationToken cancellation)
    {
        try
        {
            await say(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            LogStopped(activity.ChannelId);
        }
#pragma warning disable CA1031 // The client has its response; the program goes on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogFailed(exception, NewReference(), activity.Type, activity.ChannelId);
        }
    }

    private static string NewReference() => Guid.NewGuid().ToString("N")[..8];

    private async Task ApologiseAsync(Activity activity, IChannelSender sender, string reference, CancellationToken cancellation)
    {
        var apology = Activity.Message($"Sorry, something went wrong on my side. Please ask again; if it happens again, report the reference {reference}.");
        try
        {
            await sender.SendAsync(ConversationReference.Of(activity).Address(apology), cancellation);
        }
#pragma warning disable CA1031 // There is nobody left to tell but the log.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            LogApologyFailed(exception, reference);
        }
    }

    [LoggerMessage(10, LogLevel.Error, "The turn of a {Type} activity on {Channel} failed; the user was given the reference {Reference}.")]
    private partial void LogFailed(Exception exception, string reference, string? type, string? channel);

    [LoggerMessage(11, LogLevel.Error, "The apology with the reference {Reference} could not be sent.")]
    private partial void LogApologyFailed(Exception exception, string reference);

    [LoggerMessage(12, LogLevel.Information, "A turn on {Channel} was cut short because the program stops.")]
    private partial void LogStopped(string? channel);

    [LoggerMessage(13, LogLevel.Warning, "What an invoke on {Channel} left to be said was dropped, because too many turns wait in its conversation.")]
    private partial void LogUnsaid(string? channel);
}
