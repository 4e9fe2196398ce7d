namespace ChatBot.Tests.Alerts;

/// <summary>A clock that goes on only when it is told to, from one timer to the next.</summary>
internal sealed class SimulatedTime(DateTimeOffset start) : TimeProvider
{
    private readonly PriorityQueue<(Timer Timer, long Setting), (long Due, long Setting)> _timers = new();
    private long _now = start.UtcTicks;
    private long _settings;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(_now, TimeSpan.Zero);

    public override long GetTimestamp() => _now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Goes on to the next timer, and fires it.</summary>
    /// <param name="until">The time to which it goes at most.</param>
    /// <returns>Whether there was one.</returns>
    public bool TryAdvance(DateTimeOffset until)
    {
        while (_timers.TryPeek(out var next, out var at) && at.Due <= until.UtcTicks)
        {
            _timers.Dequeue();
            if (next.Timer.Setting != next.Setting)
                continue;
            _now = Math.Max(_now, at.Due);
            next.Timer.Fire();
            return true;
        }
        if (until != DateTimeOffset.MaxValue)
            _now = Math.Max(_now, until.UtcTicks);
        return false;
    }

    private sealed class Timer(SimulatedTime time, Action fire) : ITimer
    {
        /// <summary>Which setting of a timer counts; 0 while none does.</summary>
        public long Setting { get; private set; }

        public void Fire()
        {
            Setting = 0;
            fire();
        }

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Setting = 0;
            if (dueTime == Timeout.InfiniteTimeSpan)
                return true;
            Setting = ++time._settings;
            time._timers.Enqueue((this, Setting), (time._now + dueTime.Ticks, Setting));
            return true;
        }

        public void Dispose() => Setting = 0;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
