using ChatBot.Channels.Connector.Budgets;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Connector;

public sealed class ConnectorBudgetTests
{
    private static readonly Allowance[] Teams = Allowance.Parse("7/1 8/2 60/30 1800/3600")!;
    private static readonly BudgetLimits Limits = new(Teams, Allowance.Parse("14/1 16/2")!, Allowance.Parse("50/1")!, ["msteams"]);
    private static readonly BudgetKey Ada = new("msteams", false, "contoso", "19:ada@thread.v2", false);

    private readonly FakeTimeProvider _time = new();

    [Fact]
    public void As_many_go_at_once_as_the_channel_takes_and_the_next_is_told_when()
    {
        var budgets = new ConnectorBudgets(Limits, _time);

        Assert.Equal(7, Enumerable.Range(0, 20).Count(_ => budgets.TryAcquire(Ada, out var _)));
        Assert.False(budgets.TryAcquire(Ada, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(1), wait);
    }

    [Fact]
    public void Who_waits_as_long_as_it_is_told_may_go()
    {
        var budgets = new ConnectorBudgets(Limits, _time);
        for (var sent = 0; sent < 200;)
        {
            if (budgets.TryAcquire(Ada, out var wait))
            {
                sent++;
                continue;
            }
            _time.Advance(wait - TimeSpan.FromTicks(1));
            Assert.False(budgets.TryAcquire(Ada, out _));
            _time.Advance(TimeSpan.FromTicks(1));
            Assert.True(budgets.TryAcquire(Ada, out _));
            sent++;
        }
    }

    [Fact]
    public void Never_more_go_in_any_window_than_the_channel_takes() =>
        Gen.Int[0, 700].Array[1, 400].Sample(pauses =>
        {
            var time = new FakeTimeProvider();
            var budgets = new ConnectorBudgets(Limits, time);
            var gone = new List<DateTimeOffset>();
            foreach (var pause in pauses)
            {
                time.Advance(TimeSpan.FromMilliseconds(pause));
                if (budgets.TryAcquire(Ada, out _))
                    gone.Add(time.GetUtcNow());
            }
            return Teams.All(a => gone.Index().All(g => g.Index < a.Requests || g.Item - gone[g.Index - a.Requests] >= a.Window));
        });

    [Fact]
    public void None_is_refused_that_the_channel_takes() =>
        Gen.Int[0, 700].Array[1, 200].Sample(pauses =>
        {
            var time = new FakeTimeProvider();
            var budgets = new ConnectorBudgets(Limits, time);
            var gone = new List<DateTimeOffset>();
            foreach (var pause in pauses)
            {
                time.Advance(TimeSpan.FromMilliseconds(pause));
                var isTaken = Teams.All(a => gone.Count(g => time.GetUtcNow() - g < a.Window) < a.Requests);
                if (budgets.TryAcquire(Ada, out _) != isTaken)
                    return false;
                if (isTaken)
                    gone.Add(time.GetUtcNow());
            }
            return true;
        });

    [Fact]
    public void The_allowance_of_an_hour_holds()
    {
        var budgets = new ConnectorBudgets(Limits with { Tenant = Allowance.Parse("1000/1")! }, _time);
        var sent = 0;
        for (var i = 0; i < 7000; i++, _time.Advance(TimeSpan.FromSeconds(0.5)))
            sent += budgets.TryAcquire(Ada, out _) ? 1 : 0;

        Assert.Equal(1800, sent);
    }

    [Fact]
    public void An_organisation_has_an_allowance_over_all_its_conversations()
    {
        var budgets = new ConnectorBudgets(Limits, _time);

        var sent = Enumerable.Range(0, 100).Count(i => budgets.TryAcquire(Ada with { ConversationId = $"a:{i}" }, out var _));

        Assert.Equal(50, sent);
        Assert.True(budgets.TryAcquire(Ada with { TenantId = "fabrikam" }, out _));
    }

    [Fact]
    public void Threads_share_the_allowance_of_their_channel()
    {
        var budgets = new ConnectorBudgets(Limits, _time);

        Assert.Equal(7, Enumerable.Range(0, 20).Count(i => budgets.TryAcquire(Ada with { ConversationId = $"{Ada.ConversationId};messageid={i}" }, out var _)));
    }

    [Fact]
    public void Reading_has_an_allowance_of_its_own()
    {
        var budgets = new ConnectorBudgets(Limits, _time);
        while (budgets.TryAcquire(Ada, out _))
        {
        }

        Assert.Equal(14, Enumerable.Range(0, 20).Count(_ => budgets.TryAcquire(Ada with { IsRead = true }, out var _)));
    }

    [Fact]
    public void A_conversation_that_was_told_to_wait_rests_and_then_takes_half_for_ten_minutes()
    {
        var budgets = new ConnectorBudgets(Limits, _time);

        Assert.Equal(TimeSpan.FromSeconds(5), budgets.Slow(Ada, TimeSpan.FromSeconds(5)));
        Assert.False(budgets.TryAcquire(Ada, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(5), wait);
        _time.Advance(wait);
        Assert.Equal(3, Enumerable.Range(0, 20).Count(_ => budgets.TryAcquire(Ada, out var _)));
        _time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(7, Enumerable.Range(0, 20).Count(_ => budgets.TryAcquire(Ada, out var _)));
    }

    [Fact]
    public void Others_are_not_slowed_with_it()
    {
        var budgets = new ConnectorBudgets(Limits, _time);
        budgets.Slow(Ada, TimeSpan.FromSeconds(5));

        Assert.True(budgets.TryAcquire(Ada with { ConversationId = "a:2" }, out _));
    }

    [Fact]
    public void Waits_double_until_something_is_taken()
    {
        var budgets = new ConnectorBudgets(Limits, _time);
        var waits = Enumerable.Range(0, 9).Select(_ => budgets.Slow(Ada, null).TotalSeconds).ToArray();
        budgets.Welcome(Ada);

        Assert.All(waits.Index(), w => Assert.InRange(w.Item, Math.Min(60, 1 << w.Index), 1.5 * Math.Min(60, 1 << w.Index)));
        Assert.InRange(budgets.Slow(Ada, null).TotalSeconds, 1, 1.5);
    }

    [Theory]
    [InlineData("webchat", false, false, false)]
    [InlineData(null, false, false, false)]
    [InlineData("msteams", true, false, false)]
    [InlineData("msteams", true, true, true)]
    [InlineData("MSTEAMS", false, false, true)]
    public void Only_channels_with_limits_are_counted_and_this_machine_only_when_told(string? channel, bool isLoopback, bool countsLoopback, bool isCounted)
    {
        var budgets = new ConnectorBudgets(Limits with { CountsLoopback = countsLoopback }, _time);
        var key = Ada with { ChannelId = channel, IsLoopback = isLoopback };

        Assert.Equal(isCounted, Enumerable.Range(0, 1000).Any(_ => !budgets.TryAcquire(key, out var _)));
    }

    [Fact]
    public void Conversations_that_fell_silent_are_forgotten()
    {
        var budgets = new ConnectorBudgets(Limits, _time);
        for (var i = 0; i < 20_000; i++, _time.Advance(TimeSpan.FromSeconds(10)))
            budgets.TryAcquire(Ada with { ConversationId = $"a:{i}", TenantId = $"t{i}" }, out _);

        Assert.InRange(budgets.Remembered, 360, 1100);
    }

    [Fact]
    public void Asking_needs_no_memory()
    {
        var budgets = new ConnectorBudgets(Limits, _time);
        for (var i = 0; i < 5000; i++, _time.Advance(TimeSpan.FromSeconds(0.5)))
            budgets.TryAcquire(Ada, out _);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            budgets.TryAcquire(Ada, out _);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("7/1 8/2", 2)]
    [InlineData("50/1", 1)]
    [InlineData("", null)]
    [InlineData("7", null)]
    [InlineData("7/1/2", null)]
    [InlineData("0/1", null)]
    [InlineData("7/0", null)]
    [InlineData("-7/1", null)]
    [InlineData("7/1,8/2", null)]
    [InlineData("7.5/1", null)]
    [InlineData("99999999999/1", null)]
    public void Allowances_are_written_as_requests_and_seconds(string text, int? count) => Assert.Equal(count, Allowance.Parse(text)?.Length);
}
