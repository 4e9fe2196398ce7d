using System.Text.Json;
using ChatBot.Channels.Connector;
using ChatBot.Channels.Journal;
using ChatBot.Channels.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Turns;

/// <summary>
/// Answers what was accepted and not answered before the program ended. Registered behind what the bot needs to answer and before the web server,
/// so that old turns come before new ones and none is taken for both.
/// </summary>
/// <param name="journal">Knows it.</param>
/// <param name="turns">Answers it.</param>
/// <param name="sender">The way out.</param>
/// <param name="logger">Told how many there are.</param>
public sealed partial class UnansweredTurns(TurnJournal journal, TurnRunner turns, ReliableSender sender, ILogger<UnansweredTurns> logger) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        var (unanswered, uncertain) = (journal.Unanswered(), journal.Uncertain());
        if (unanswered.Count > 0 || uncertain.Count > 0)
            LogFound(unanswered.Count, uncertain.Count);
        // Told once.
        foreach (var key in uncertain)
            journal.Done(key);
        var left = unanswered.Count(json => Read(json) is not { } activity || turns.TryResume(activity, sender) is null);
        if (left > 0)
            LogLeft(left);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static Activity? Read(byte[] json)
    {
        try
        {
            return ActivityReader.Read(json);
        }
        catch (JsonException)
        {
            return null; // taken by a version of the program that read it otherwise
        }
    }

    [LoggerMessage(14, LogLevel.Information, "Before the program ended, {Unanswered} turns were accepted and not begun, which are answered now; {Uncertain} were being answered, which are not repeated.")]
    private partial void LogFound(int unanswered, int uncertain);

    [LoggerMessage(15, LogLevel.Warning, "{Left} turns that were accepted before the program ended are not answered: too many wait, or they cannot be read.")]
    private partial void LogLeft(int left);
}
