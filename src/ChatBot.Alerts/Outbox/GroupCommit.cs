using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Alerts.Outbox;

/// <summary>Writes for many at once: whatever comes within a short time, and while a write runs, shares a transaction. While the store cannot be written, all wait.</summary>
/// <param name="store">The store.</param>
/// <param name="settings">How long is waited.</param>
/// <param name="time">The clock.</param>
/// <param name="failed">Told each time that the store could not be written.</param>
/// <param name="stopping">From then on nobody waits for a store that cannot be written.</param>
internal sealed class GroupCommit(IOutboxStore store, PumpSettings settings, TimeProvider time, Action<StoreException> failed, CancellationToken stopping)
{
    private readonly Lock _gate = new();
    private List<(OutboxWrite Write, TaskCompletionSource<bool> Done)> _queue = [];
    private bool _isRunning;

    /// <summary>Ends when the write is on the disk; tells whether it was made.</summary>
    /// <exception cref="OperationCanceledException">The store could not be written until the end of the program.</exception>
    public Task<bool> WriteAsync(OutboxWrite write)
    {
        var done = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        bool isFirst;
        lock (_gate)
        {
            _queue.Add((write, done));
            isFirst = !_isRunning;
            _isRunning = true;
        }
        if (isFirst)
            _ = RunAsync();
        return done.Task;
    }

    private async Task RunAsync()
    {
        while (true)
        {
            await Task.Delay(settings.CommitWindow, time, CancellationToken.None);
            List<(OutboxWrite Write, TaskCompletionSource<bool> Done)> batch;
            lock (_gate)
            {
                if (_queue.Count == 0)
                {
                    _isRunning = false;
                    return;
                }
                (batch, _queue) = (_queue, []);
            }
            var made = await InsistAsync([.. batch.Select(b => b.Write)]);
            foreach (var (i, (_, done)) in batch.Index())
                if (made is { } results)
                    done.SetResult(results[i]);
                else
                    done.SetCanceled(CancellationToken.None);
        }
    }

    private async Task<ImmutableArray<bool>?> InsistAsync(ImmutableArray<OutboxWrite> writes)
    {
        while (true)
        {
            try
            {
                return store.Write(writes);
            }
            catch (StoreException exception)
            {
                failed(exception);
                try
                {
                    await Task.Delay(settings.Patience, time, stopping);
                }
                catch (OperationCanceledException)
                {
                    return null;
                }
            }
        }
    }
}
