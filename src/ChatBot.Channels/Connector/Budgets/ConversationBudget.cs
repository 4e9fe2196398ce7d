namespace ChatBot.Channels.Connector.Budgets;

/// <summary>What one conversation may still take, and whether the channel asked for a rest. Not thread-safe.</summary>
internal sealed class ConversationBudget(Allowance[] sends, Allowance[] reads)
{
    private static readonly long Lowered = TimeSpan.FromMinutes(10).Ticks;
    private static readonly double LongestWait = TimeSpan.FromMinutes(1).TotalSeconds;

    private readonly SlidingBudget _sends = new(sends);
    private SlidingBudget? _reads;
    private long _restsUntil;
    private long _loweredUntil;
    private int _throttles;

    /// <summary>After which time nothing of it needs to be known any more, in ticks.</summary>
    public long IdleSince => Math.Max(Math.Max(_sends.Latest, _reads?.Latest ?? 0), Math.Max(_restsUntil, _loweredUntil));

    public long WaitAt(long now, bool isRead) =>
        Math.Max(_restsUntil - now, Budget(isRead).WaitAt(now, now < _loweredUntil ? 2 : 1));

    public void Take(long now, bool isRead) => Budget(isRead).Take(now);

    /// <summary>The channel said that too much came.</summary>
    /// <param name="now">The time, in ticks.</param>
    /// <param name="retryAfter">How long it asked to wait; null when it did not say.</param>
    /// <param name="jitter">From 0 to 1.</param>
    /// <returns>How long to wait.</returns>
    public TimeSpan Slow(long now, TimeSpan? retryAfter, double jitter)
    {
        // To wait for no time at all is no advice.
        var wait = retryAfter is { Ticks: > 0 } asked ? asked : TimeSpan.FromSeconds(Math.Min(LongestWait, Math.Pow(2, Math.Min(_throttles, 10))) * (1 + jitter / 2));
        _throttles++;
        _restsUntil = Math.Max(_restsUntil, now + wait.Ticks);
        _loweredUntil = now + Lowered;
        return wait;
    }

    /// <summary>The channel took something.</summary>
    public void Welcome() => _throttles = 0;

    private SlidingBudget Budget(bool isRead) => isRead ? _reads ??= new(reads) : _sends;
}
