using ChatBot.Channels.Connector;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Connector;

public sealed class ReliableSenderTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task A_reply_is_sent_again_at_the_moment_it_may_and_not_before()
    {
        var inner = new Scripted(new SendResult.Throttled(TimeSpan.FromSeconds(7)), new SendResult.Sent("1"));
        var sending = new ReliableSender(inner, TimeSpan.FromMinutes(1), _time, NullLogger<ReliableSender>.Instance).SendAsync(Activity.Message("hello"), default);

        _time.Advance(TimeSpan.FromSeconds(7) - TimeSpan.FromMilliseconds(1));
        Assert.Equal(1, inner.Calls);
        _time.Advance(TimeSpan.FromMilliseconds(1));

        Assert.Equal(new SendResult.Sent("1"), await sending);
        Assert.Equal(2, inner.Calls);
    }

    [Fact]
    public async Task Who_gives_up_while_it_waits_is_let_go()
    {
        var inner = new Scripted(new SendResult.Throttled(TimeSpan.FromSeconds(7)));
        using var giveUp = new CancellationTokenSource();
        var sending = new ReliableSender(inner, TimeSpan.FromMinutes(1), _time, NullLogger<ReliableSender>.Instance).SendAsync(Activity.Message("hello"), giveUp.Token);

        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
        Assert.Equal(1, inner.Calls);
    }

    [Fact]
    public async Task Waiting_for_room_is_no_try()
    {
        SendResult[] throttled = [.. Enumerable.Repeat(new SendResult.Throttled(TimeSpan.FromSeconds(1)), 5)];
        var notTaken = new SendResult.NotTaken(412, "PreconditionFailed");
        var time = new SwiftTime();
        var inner = new Scripted([.. throttled, notTaken, .. throttled, notTaken, new SendResult.Sent("1")]);

        Assert.Equal(new SendResult.Sent("1"), await new ReliableSender(inner, TimeSpan.FromMinutes(1), time, NullLogger<ReliableSender>.Instance).SendAsync(Activity.Message("hello"), default));
    }

    private sealed class Scripted(params SendResult[] results) : IChannelSender
    {
        public int Calls { get; private set; }

        public Task<SendResult> SendAsync(Activity activity, CancellationToken cancellation) => Task.FromResult(results[Math.Min(Calls++, results.Length - 1)]);

        public Task<SendResult> UpdateAsync(Activity activity, CancellationToken cancellation) => SendAsync(activity, cancellation);

        public Task<SendResult> DeleteAsync(ConversationReference reference, CancellationToken cancellation) => SendAsync(new(), cancellation);
    }
}
