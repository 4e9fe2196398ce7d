using ChatBot.Web;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Channels;

public sealed class RateLimitTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void Who_was_quiet_may_do_a_minutes_worth_at_once()
    {
        var limit = new RateLimit(_time, perMinute: 6);

        Assert.Equal([true, true, true, true, true, true, false], Enumerable.Range(0, 7).Select(_ => limit.TryTake("a", out var _)));
    }

    [Fact]
    public void Who_waits_as_long_as_told_is_let_in()
    {
        var limit = new RateLimit(_time, perMinute: 6);
        while (limit.TryTake("a", out _))
        {
        }
        limit.TryTake("a", out var wait);

        Assert.Equal(TimeSpan.FromSeconds(10), wait);
        _time.Advance(wait);

        Assert.True(limit.TryTake("a", out _));
        Assert.False(limit.TryTake("a", out _));
    }

    [Fact]
    public void One_is_not_limited_by_another()
    {
        var limit = new RateLimit(_time, perMinute: 1);
        limit.TryTake("a", out _);

        Assert.True(limit.TryTake("b", out _));
    }

    [Fact]
    public void Newcomers_are_let_in_however_many_were_here()
    {
        var limit = new RateLimit(_time, perMinute: 1, capacity: 10);

        Assert.All(Enumerable.Range(0, 1000), i => Assert.True(limit.TryTake($"{i}", out _)));
    }
}
