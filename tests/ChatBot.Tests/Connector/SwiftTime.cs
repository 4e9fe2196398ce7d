using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Connector;

/// <summary>A clock on which waiting takes no time: it notes for how long was waited, and goes on by as much.</summary>
/// <param name="longest">What waits for as long or longer waits for ever; a minute when not given.</param>
internal sealed class SwiftTime(TimeSpan? longest = null) : TimeProvider
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly ConcurrentQueue<TimeSpan> _waits = new();

    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override long TimestampFrequency => _clock.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => _clock.GetUtcNow();

    public override long GetTimestamp() => _clock.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime < (longest ?? TimeSpan.FromMinutes(1)) && dueTime > TimeSpan.Zero)
        {
            _waits.Enqueue(dueTime);
            _clock.Advance(dueTime);
            dueTime = TimeSpan.Zero;
        }
        return dueTime == TimeSpan.Zero ? System.CreateTimer(callback, state, dueTime, period) : _clock.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, period);
    }
}
