using ChatBot.Channels.Journal;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using Microsoft.Extensions.Logging;

namespace ChatBot.Channels.Connector;

/// <summary>
/// Sends replies so that none is lost that the protocol allows to save, and none is shown twice: it waits where too much came, tries again what was
/// certainly not taken, and never sends again what may have been. Replacing and taking back may be done twice, so these are tried again then too.
/// </summary>
/// <param name="inner">Tries once.</param>
/// <param name="longestWait">For how long at most a message waits because too much came.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Told what was given up, never what was said.</param>
public sealed partial class ReliableSender(IChannelSender inner, TimeSpan longestWait, TimeProvider time, ILogger<ReliableSender> logger) : IChannelSender
{
    private const int Tries = 3;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan ShortestWait = TimeSpan.FromMilliseconds(1);

    /// <summary>The same for one turn, with each attempt written down: when the program ends while a reply waits, it was certainly not shown.</summary>
    internal ReliableSender For(JournaledTurn turn) => new(new JournaledSender(inner, turn), longestWait, time, logger);

    /// <inheritdoc/>
    public Task<SendResult> SendAsync(Activity activity, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(activity);
        // That the bot is writing is worth no waiting: the answer stands behind it.
        return activity.Is(ActivityTypes.Typing)
            ? inner.SendAsync(activity, cancellation)
            : InsistAsync(() => inner.SendAsync(activity, cancellation), false, cancellation);
    }

    /// <inheritdoc/>
    public Task<SendResult> UpdateAsync(Activity activity, CancellationToken cancellation) =>
        InsistAsync(() => inner.UpdateAsync(activity, cancellation), true, cancellation);

    /// <inheritdoc/>
    public Task<SendResult> DeleteAsync(ConversationReference reference, CancellationToken cancellation) =>
        InsistAsync(() => inner.DeleteAsync(reference, cancellation), true, cancellation);

    private async Task<SendResult> InsistAsync(Func<Task<SendResult>> send, bool isIdempotent, CancellationToken cancellation)
    {
        var left = longestWait;
        for (var tries = 1; ;)
        {
            var result = await send();
            switch (result)
            {
                case SendResult.Throttled { RetryAfter: var wait } when wait <= left:
                    wait = wait > ShortestWait ? wait : ShortestWait;
                    left -= wait;
                    await Task.Delay(wait, time, cancellation);
                    break;
                case SendResult.NotTaken when tries < Tries:
                case SendResult.Uncertain when isIdempotent && tries < Tries:
                    await Task.Delay(FirstPause * Math.Pow(2, tries - 1), time, cancellation);
                    tries++;
                    break;
                default:
                    if (result is SendResult.Throttled or SendResult.NotTaken)
                        LogGivenUp(result, tries);
                    return result;
            }
        }
    }

    [LoggerMessage(21, LogLevel.Error, "A reply was given up after {Tries} tries: {Result}. It was not shown.")]
    private partial void LogGivenUp(SendResult result, int tries);
}
