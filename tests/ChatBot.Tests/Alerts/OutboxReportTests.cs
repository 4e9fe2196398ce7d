using ChatBot.Alerts.Outbox;
using CsCheck;

namespace ChatBot.Tests.Alerts;

public sealed class OutboxReportTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);

    private static Delivery Delivery(DeliveryState state, double minutesAgo = 0, string? code = null, int change = 1) =>
        new(change, Guid.NewGuid().ToString(), null) { State = state, At = Now.AddMinutes(-minutesAgo), Due = Now.AddMinutes(-minutesAgo), Code = code };

    [Fact]
    public void The_counts_add_up_in_all_and_per_change() =>
        Gen.Select(Gen.Enum<DeliveryState>(), Gen.Int[1, 4]).List[0, 50].Sample(kinds =>
        {
            var report = OutboxReport.Of([.. kinds.Select(k => Delivery(k.Item1, change: k.Item2))], [], Now);
            Assert.Equal(kinds.Count, report.Counts.Total);
            Assert.Equal(kinds.Count, report.Changes.Sum(c => c.Counts.Total));
        });

    [Fact]
    public void It_says_what_is_late_and_how_fast_it_goes()
    {
        var report = OutboxReport.Of(
            [Delivery(DeliveryState.Pending, 5), Delivery(DeliveryState.Retry, 7), Delivery(DeliveryState.Pending, -60), Delivery(DeliveryState.Sent, 0.5), Delivery(DeliveryState.Sent, 30), Delivery(DeliveryState.Sent, 90)],
            [],
            Now);

        Assert.Equal((Now.AddMinutes(-7), 1, 2), (report.OldestOpen, report.SentLastMinute, report.SentLastHour));
    }

    [Fact]
    public void Errors_are_counted_by_their_code_the_latest_first()
    {
        var report = OutboxReport.Of(
            [Delivery(DeliveryState.Uncertain, 9, "BadGateway"), Delivery(DeliveryState.Uncertain, 3, "BadGateway"), Delivery(DeliveryState.Dead, 1, "BadSyntax"), Delivery(DeliveryState.Sent)],
            [],
            Now);

        Assert.Equal([("BadSyntax", 1, 1.0), ("BadGateway", 2, 3.0)], report.Errors.Select(e => (e.Code, e.Count, (Now - e.Latest).TotalMinutes)));
    }

    [Fact]
    public void Conversations_that_are_shut_are_counted_by_their_code()
    {
        var subscribers = new SubscribersInMemory();
        foreach (var (name, code) in new[] { ("a", "x"), ("b", "y"), ("c", "y"), ("d", null) })
            subscribers.Change(name, _ => subscribers.Add(name) with { PausedBy = code });

        Assert.Equal([("y", 2), ("x", 1)], OutboxReport.Of([], subscribers.All, Now).Paused.Select(p => (p.Key, p.Value)));
    }
}
