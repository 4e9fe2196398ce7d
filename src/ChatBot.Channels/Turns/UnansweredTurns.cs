using System.Text.Json;
using ChatBot.Channels.Journal;
using ChatBot.Channels.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Turns;

/// <summary>Answers, once the program has started, what was accepted and not answered before it ended.</summary>
/// <param name="journal">Knows it.</param>
/// <param name="turns">Answers it.</param>
/// <param name="sender">The way out.</param>
/// <param name="logger">Told how many there are.</param>
public sealed partial class UnansweredTurns(TurnJournal journal, TurnRunner turns, IChannelSender sender, ILogger<UnansweredTurns> logger) : IHostedLifecycleService
{
    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        var (unanswered, uncertain) = (journal.Unanswered(), journal.Uncertain());
        if (unanswered.Count > 0 || uncertain.Count > 0)
            LogFound(unanswered.Count, uncertain.Count);
        // Told once.
        foreach (var key in uncertain)
            journal.Done(key);
        foreach (var json in unanswered)
            if (JsonSerializer.Deserialize(json, ChannelsJson.Default.Activity) is { } activity)
                _ = turns.TryResume(activity, sender);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(13, LogLevel.Information, "Before the program ended, {Unanswered} turns were accepted and not begun, which are answered now; {Uncertain} were being answered, which are not repeated.")]
    private partial void LogFound(int unanswered, int uncertain);
}
