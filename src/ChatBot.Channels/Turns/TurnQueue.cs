namespace ChatBot.Channels.Turns;

/// <summary>Runs work of one conversation in order, and of different conversations side by side. Bounded: what does not fit is refused, not kept.</summary>
/// <param name="capacity">How many pieces of work may wait or run.</param>
public sealed class TurnQueue(int capacity = 1024) : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, (Task Last, int Pending)> _conversations = new(StringComparer.Ordinal);
    private readonly CancellationTokenSource _stopping = new();
    private int _pending;

    /// <summary>Puts work behind what the conversation waits for already.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="work">What to do.</param>
    /// <returns>Ends as the work does; null when there is no room.</returns>
    public Task? TryRun(string conversationId, Func<CancellationToken, Task> work) => TryRun(conversationId, Task.CompletedTask, work);

    /// <summary>The same for work that waits for something itself; its place is that of the call.</summary>
    /// <param name="conversationId">The conversation.</param>
    /// <param name="ready">What it waits for.</param>
    /// <param name="work">What to do.</param>
    /// <returns>Ends as the work does; null when there is no room.</returns>
    internal Task? TryRun(string conversationId, Task ready, Func<CancellationToken, Task> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        lock (_gate)
        {
            if (_pending >= capacity || _stopping.IsCancellationRequested)
                return null;
            var (last, pending) = _conversations.GetValueOrDefault(conversationId, (Task.CompletedTask, 0));
            var task = RunAsync(conversationId, ready, last, work);
            _conversations[conversationId] = (task, pending + 1);
            _pending++;
            return task;
        }
    }

    /// <summary>Waits for the work that was accepted.</summary>
    /// <param name="cancellation">Gives up waiting.</param>
    public async Task DrainAsync(CancellationToken cancellation)
    {
        Task[] last;
        lock (_gate)
            last = [.. _conversations.Values.Select(c => c.Last)];
        await Task.WhenAll(last).WaitAsync(cancellation).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Tells the work that still runs to stop, and waits for it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await DrainAsync(CancellationToken.None);
        _stopping.Dispose();
    }

    private async Task RunAsync(string conversationId, Task ready, Task before, Func<CancellationToken, Task> work)
    {
        // Leaves the caller, who holds the gate.
        await ready.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        // An earlier turn's failure is not this one's.
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            await work(_stopping.Token);
        }
        finally
        {
            lock (_gate)
            {
                _pending--;
                var (last, pending) = _conversations[conversationId];
                if (pending == 1)
                    _conversations.Remove(conversationId);
                else
                    _conversations[conversationId] = (last, pending - 1);
            }
        }
    }
}
