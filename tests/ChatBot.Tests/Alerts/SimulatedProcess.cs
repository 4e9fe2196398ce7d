namespace ChatBot.Tests.Alerts;

/// <summary>
/// Runs tasks on one thread, always in the same order; when none can go on, time does, at once. Whoever stops calling it has killed what ran in it.
/// </summary>
internal sealed class SimulatedProcess(SimulatedTime time) : SynchronizationContext
{
    private readonly Queue<(SendOrPostCallback Callback, object? State)> _work = new();

    public override void Post(SendOrPostCallback d, object? state) => _work.Enqueue((d, state));

    public override void Send(SendOrPostCallback d, object? state) => d(state);

    /// <summary>Begins a task.</summary>
    public Task Start(Func<Task> task)
    {
        var begun = Task.CompletedTask;
        Inside(() => begun = task());
        return begun;
    }

    /// <summary>Goes on until something is so.</summary>
    /// <param name="isSo">What.</param>
    /// <param name="until">The time to which it goes on at most.</param>
    /// <param name="steps">How many steps it goes on at most.</param>
    /// <returns>Whether it came to be so.</returns>
    public bool Run(Func<bool> isSo, DateTimeOffset? until = null, int steps = int.MaxValue)
    {
        Inside(() =>
        {
            while (steps-- > 0 && !isSo())
                if (_work.TryDequeue(out var work))
                    work.Callback(work.State);
                else if (!time.TryAdvance(until ?? DateTimeOffset.MaxValue))
                    return;
        });
        return isSo();
    }

    private void Inside(Action action)
    {
        var before = Current;
        SetSynchronizationContext(this);
        try
        {
            action();
        }
        finally
        {
            SetSynchronizationContext(before);
        }
    }
}
