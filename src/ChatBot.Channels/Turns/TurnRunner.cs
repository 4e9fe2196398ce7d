using ChatBot.Channels.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Turns;

/// <summary>Gives activities to the bot, in order per conversation, and apologises where the bot fails.</summary>
/// <param name="bot">The bot.</param>
/// <param name="queue">Keeps the order.</param>
/// <param name="logger">Told what failed, never what was said.</param>
public sealed partial class TurnRunner(IBot bot, TurnQueue queue, ILogger<TurnRunner> logger) : IHostedService
{
    /// <summary>Starts a turn.</summary>
    /// <param name="activity">What came in; it has a conversation.</param>
    /// <param name="sender">The way out.</param>
    /// <returns>Ends with the turn; null when too many turns are waiting.</returns>
    public Task? TryStart(Activity activity, IChannelSender sender)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return queue.TryRun(
            $"{activity.ChannelId}/{activity.Conversation?.Id}",
            cancellation => RunAsync(activity, sender, cancellation));
    }

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
        if (queue.TryRun($"{activity.ChannelId}/{activity.Conversation?.Id}", cancellation => GuardAsync(activity, say, cancellation)) is null)
            LogUnsaid(activity.ChannelId);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Lets the accepted turns finish, so that nobody waits in vain for an answer.</summary>
    public Task StopAsync(CancellationToken cancellationToken) => queue.DrainAsync(cancellationToken);

    private async Task RunAsync(Activity activity, IChannelSender sender, CancellationToken cancellation)
    {
        try
        {
            await bot.OnTurnAsync(new TurnContext(activity, sender), cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            LogStopped(activity.ChannelId);
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
    }

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
