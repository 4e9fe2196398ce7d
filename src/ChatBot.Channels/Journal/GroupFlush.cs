namespace ChatBot.Channels.Journal;

/// <summary>Waits for the disk on behalf of many at once: whoever comes while one flush runs shares the next.</summary>
internal sealed class GroupFlush : IDisposable
{
    private readonly Lock _gate = new();
    private readonly AutoResetEvent _wanted = new(false);
    private readonly Thread _thread;
    private readonly Action _flush;
    private TaskCompletionSource? _next;
    private bool _stopped;

    /// <summary>Begins to serve.</summary>
    /// <param name="flush">Brings to the disk all that was written before it was called.</param>
    public GroupFlush(Action flush)
    {
        _flush = flush;
        // The call to the disk blocks; a thread of its own keeps that from the pool that runs the turns.
        _thread = new Thread(Run) { IsBackground = true, Name = "Turn journal" };
        _thread.Start();
    }

    /// <summary>Ends when what was written before the call is on the disk.</summary>
    public Task WaitAsync()
    {
        lock (_gate)
        {
            if (_stopped)
                return Task.CompletedTask;
            if (_next is null)
            {
                _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
                _wanted.Set();
            }
            return _next.Task;
        }
    }

    /// <summary>Serves those who wait, and ends.</summary>
    public void Dispose()
    {
        lock (_gate)
            _stopped = true;
        _wanted.Set();
        _thread.Join();
        _wanted.Dispose();
    }

    private void Run()
    {
        while (true)
        {
            _wanted.WaitOne();
            TaskCompletionSource? waiting;
            bool stopped;
            lock (_gate)
                (waiting, _next, stopped) = (_next, null, _stopped);
            if (waiting is not null)
            {
                _flush();
                waiting.SetResult();
            }
            if (stopped)
                return;
        }
    }
}
