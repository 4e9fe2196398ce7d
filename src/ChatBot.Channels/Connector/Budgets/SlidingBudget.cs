namespace ChatBot.Channels.Connector.Budgets;

/// <summary>Counts requests against allowances over sliding windows: a ring of the times of the latest requests, as many as the largest allowance. Not thread-safe.</summary>
/// <param name="allowances">The allowances, all of which must hold.</param>
internal sealed class SlidingBudget(Allowance[] allowances)
{
    private const int FirstSize = 8;

    private readonly int _most = allowances.Max(a => a.Requests);
    private long[] _times = new long[FirstSize];
    private int _next;
    private int _count;

    /// <summary>When the latest request was made, in ticks of the clock; 0 before the first.</summary>
    public long Latest => _count == 0 ? 0 : Ago(1);

    /// <summary>How long to wait before one more request is within every allowance; zero when it is now.</summary>
    /// <param name="now">The time, in ticks.</param>
    /// <param name="part">Which part of the allowances counts: 1 for all, 2 for a half.</param>
    public long WaitAt(long now, int part)
    {
        var wait = 0L;
        foreach (var allowance in allowances)
        {
            var requests = Math.Max(1, allowance.Requests / part);
            if (_count >= requests)
                wait = Math.Max(wait, Ago(requests) + allowance.Window.Ticks - now);
        }
        return wait;
    }

    /// <summary>Counts a request.</summary>
    public void Take(long now)
    {
        if (_count == _times.Length && _count < _most)
            Grow();
        _times[_next] = now;
        _next = _next + 1 == _times.Length ? 0 : _next + 1;
        _count = Math.Min(_count + 1, _times.Length);
    }

    private long Ago(int requests) => _times[(_next - requests + _times.Length) % _times.Length];

    // Most conversations never come near the allowance of an hour, and need no room for it.
    private void Grow()
    {
        var times = new long[Math.Min(_most, _times.Length * 2)];
        for (var i = 0; i < _count; i++)
            times[i] = Ago(_count - i);
        (_times, _next) = (times, _count);
    }
}
