using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Tests.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Connector;

/// <summary>What becomes of a reply when the connector fails, and how often it was posted: no answer twice, and none lost that the protocol allows to save.</summary>
public sealed class ConnectorFaultTests
{
    private const string Taken = """{"id":"170"}""";
    private static readonly string[] Patient = ["--Connector:TimeoutSeconds", "300"];

    private readonly SwiftTime _time = new();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task A_reply_waits_as_long_as_the_connector_asks_and_is_taken_once(int times)
    {
        var script = Enumerable.Repeat<Step>(new Step.Answer(429, "", "Retry-After: 7\r\n"), times).Append(new Step.Answer(201, Taken));

        var (result, requests) = await ReplyAsync([.. script]);

        Assert.Equal(new SendResult.Sent("170"), result);
        Assert.Equal(times + 1, requests);
        Assert.Equal(Enumerable.Repeat(TimeSpan.FromSeconds(7), times), _time.Waits);
    }

    [Fact]
    public async Task An_answer_of_the_bot_waits_too()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(429, "", "Retry-After: 7\r\n"), new Step.Answer(201, Taken));
        var result = new TaskCompletionSource<SendResult>();
        var bot = new FuncBot(async turn => result.SetResult(await turn.SendAsync(Activity.Message("hi"), default)));
        // On this clock the patience before it shows that it is writing is over at once, and that would take the first answer of the connector.
        await using var host = await BotHost.StartAsync(bot, configure: services => services.AddSingleton<TimeProvider>(_time), args: [.. Patient, "--Turns:TypingAfterMilliseconds", "60000"]);
        var message = BotHost.Message(null, "hello");
        message["serviceUrl"] = connector.Url;

        using var response = await host.PostAsync(message);

        Assert.Equal(new SendResult.Sent("170"), await result.Task);
        // Of the seven seconds what is left: the program looks at its folder of sources by the same clock, a fraction of a second at a time.
        Assert.Contains(_time.Waits, wait => wait > TimeSpan.FromSeconds(5) && wait <= TimeSpan.FromSeconds(7));
    }

    [Fact]
    public async Task A_wait_can_be_given_as_a_date()
    {
        var (result, _) = await ReplyAsync(new Step.Answer(429, "", "Retry-After: Sun, 01 Mar 2026 12:00:09 GMT\r\n"), new Step.Answer(201, Taken));

        Assert.Equal(new SendResult.Sent("170"), result);
        Assert.Equal([TimeSpan.FromSeconds(9)], _time.Waits);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Retry-After: 0\r\n")]
    [InlineData("Retry-After: soon\r\n")]
    [InlineData("Retry-After: Sun, 01 Mar 2020 12:00:00 GMT\r\n")]
    public async Task A_wait_that_is_not_given_doubles_and_is_spread(string header)
    {
        var throttle = new Step.Answer(429, "", header);

        await ReplyAsync(throttle, throttle, throttle, new Step.Answer(201, Taken));

        Assert.Collection(_time.Waits, Between(1), Between(2), Between(4));
        static Action<TimeSpan> Between(int seconds) => wait => Assert.InRange(wait.TotalSeconds, seconds, 1.5 * seconds);
    }

    [Fact]
    public async Task A_wait_longer_than_a_reply_is_worth_is_not_waited()
    {
        var (result, requests) = await ReplyAsync(new Step.Answer(429, "", "Retry-After: 3600\r\n"));

        Assert.Equal(new SendResult.Throttled(TimeSpan.FromHours(1)), result);
        Assert.Equal(1, requests);
        Assert.Empty(_time.Waits);
    }

    [Fact]
    public async Task A_connector_that_never_has_time_is_left_after_a_minute()
    {
        var (result, requests) = await ReplyAsync(new Step.Answer(429, "", "Retry-After: 20\r\n"));

        Assert.Equal(new SendResult.Throttled(TimeSpan.FromSeconds(20)), result);
        Assert.Equal(4, requests);
    }

    [Theory]
    [InlineData(412, "PreconditionFailed")]
    [InlineData(401, "Unauthorized")]
    public async Task What_was_not_taken_for_a_passing_reason_is_tried_three_times(int status, string code)
    {
        var (saved, tries) = await ReplyAsync(Refusal(status, code), new Step.Answer(201, Taken));
        var (lost, all) = await ReplyAsync(Refusal(status, code));

        Assert.Equal((new SendResult.Sent("170"), 2), (saved, tries));
        Assert.Equal((new SendResult.NotTaken(status, code), 3), (lost, all));
    }

    [Theory]
    [InlineData(408)]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_the_connector_failed_over_is_not_posted_again(int status)
    {
        var (result, requests) = await ReplyAsync(Refusal(status, "ServiceError"), new Step.Answer(201, Taken));

        Assert.Equal((new SendResult.Uncertain(status, "ServiceError"), 1), (result, requests));
    }

    [Theory]
    [InlineData(401, "BotNotRegistered")]
    [InlineData(403, "BotDisabledByAdmin")]
    [InlineData(403, "BotDisabledByUser")]
    [InlineData(403, "ConversationBlockedByUser")]
    [InlineData(403, "BotNotInConversationRoster")]
    [InlineData(403, "NotEnoughPermissions")]
    [InlineData(403, "ForbiddenOperationException")]
    [InlineData(403, "InvalidBotApiHost")]
    [InlineData(403, "MessageWritesBlocked")]
    [InlineData(404, "ConversationNotFound")]
    public async Task A_conversation_that_shuts_the_bot_out_is_paused(int status, string code)
    {
        var (result, requests) = await ReplyAsync(Refusal(status, code));

        Assert.Equal((new SendResult.Paused(status, code), 1), (result, requests));
    }

    [Theory]
    [InlineData("\"ThreadLocked\"", "MessageWritesBlocked/ThreadLocked")]
    [InlineData("209", "MessageWritesBlocked/209")]
    [InlineData("null", "MessageWritesBlocked")]
    [InlineData("{}", "MessageWritesBlocked")]
    public async Task A_sub_code_is_kept(string subCode, string code)
    {
        var (result, _) = await ReplyAsync(new Step.Answer(403, $$$"""{"error":{"code":"MessageWritesBlocked","subCode":{{{subCode}}}}}"""));

        Assert.Equal(new SendResult.Paused(403, code), result);
    }

    [Theory]
    [InlineData(401, "BotNotRegistered")]
    [InlineData(404, "ConversationNotFound")]
    public async Task A_sub_code_changes_nothing_else(int status, string code)
    {
        var (result, _) = await ReplyAsync(new Step.Answer(status, $$$"""{"error":{"code":"{{{code}}}","subCode":7}}"""));

        Assert.Equal(new SendResult.Paused(status, code + "/7"), result);
    }

    [Theory]
    [InlineData(400, "BadArgument")]
    [InlineData(400, "BadSyntax")]
    [InlineData(404, "ActivityNotFoundInConversation")]
    [InlineData(501, "DeleteActivityAPINotImplemented")]
    [InlineData(302, "Found")]
    public async Task What_will_never_be_taken_is_tried_once(int status, string code)
    {
        var (result, requests) = await ReplyAsync(Refusal(status, code));

        Assert.Equal((new SendResult.Failed(status, code), 1), (result, requests));
    }

    [Theory]
    [InlineData(403, "")]
    [InlineData(403, "<html>")]
    [InlineData(403, """{"error":null}""")]
    [InlineData(403, """{"error":"text"}""")]
    public async Task A_refusal_in_no_known_form_goes_by_its_status(int status, string body)
    {
        var (result, _) = await ReplyAsync(new Step.Answer(status, body));

        Assert.Equal(new SendResult.Paused(403, "Forbidden"), result);
    }

    [Fact]
    public async Task A_message_that_is_too_big_comes_back_to_be_made_smaller()
    {
        var (result, requests) = await ReplyAsync(Refusal(413, "MessageSizeTooBig"));

        Assert.Equal((new SendResult.TooBig(), 1), (result, requests));
    }

    [Theory]
    [InlineData("garbage")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{"id":7}""")]
    public async Task What_was_taken_with_an_answer_that_cannot_be_read_was_taken(string body)
    {
        var (result, requests) = await ReplyAsync(new Step.Answer(201, body));

        Assert.Equal((new SendResult.Sent(null), 1), (result, requests));
    }

    [Fact]
    public async Task What_was_taken_with_half_an_answer_was_taken()
    {
        var (result, requests) = await ReplyAsync(new Step.Break("HTTP/1.1 201 Created\r\nContent-Length: 99\r\n\r\n{\"id\""));

        Assert.Equal((new SendResult.Sent(null), 1), (result, requests));
    }

    [Theory]
    [InlineData("")]
    [InlineData("HTTP/1.1 20")]
    [InlineData("good day\r\n\r\n")]
    public async Task A_connection_that_breaks_after_the_message_leaves_it_uncertain_and_is_not_made_again(string start)
    {
        var (result, requests) = await ReplyAsync(new Step.Break(start), new Step.Answer(201, Taken));

        Assert.IsType<SendResult.Uncertain>(result);
        Assert.Equal(1, requests);
    }

    [Fact]
    public async Task A_connection_that_breaks_unread_never_makes_two_messages_of_one()
    {
        await using var connector = ScriptedConnector.Start(new Step.BreakUnread(), new Step.Answer(201, Taken));
        using var way = new WayOut(Patient, _time);

        var result = await way.Sender.SendAsync(WayOut.Message(connector.Url), default);

        // The system tells sooner or later: before the message left, then it is sent again, or after, then nobody knows.
        Assert.True(
            (result is SendResult.Uncertain && (connector.Connections, connector.Requests) == (1, 0))
            || (result is SendResult.Sent && (connector.Connections, connector.Requests) == (2, 1)),
            $"{result}, {connector.Connections} connections, {connector.Requests} requests");
    }

    [Fact]
    public async Task A_kept_connection_that_breaks_after_the_message_is_not_used_to_post_it_again()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(201, Taken), new Step.Break(), new Step.Answer(201, Taken));
        using var way = new WayOut(Patient, _time);

        Assert.Equal(new SendResult.Sent("170"), await way.Sender.SendAsync(WayOut.Message(connector.Url), default));
        Assert.IsType<SendResult.Uncertain>(await way.Sender.SendAsync(WayOut.Message(connector.Url), default));
        Assert.Equal(2, connector.Requests);
    }

    [Fact]
    public async Task A_connector_that_is_down_certainly_took_nothing_and_is_tried_three_times()
    {
        var connector = ScriptedConnector.Start(new Step.Hang());
        var url = connector.Url;
        await connector.DisposeAsync();
        using var way = new WayOut(Patient, _time);

        Assert.Equal(new SendResult.NotTaken(null, "ConnectionError"), await way.Sender.SendAsync(WayOut.Message(url), default));
        Assert.Equal([TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1)], _time.Waits);
    }

    [Fact]
    public async Task A_connection_that_breaks_before_it_is_secure_took_nothing()
    {
        await using var connector = ScriptedConnector.Start(new Step.BreakUnread());
        using var way = new WayOut(Patient, _time);

        var result = await way.Client.SendAsync(WayOut.Message(connector.Url.Replace("http:", "https:", StringComparison.Ordinal)), default);

        Assert.IsType<SendResult.NotTaken>(result);
        Assert.Equal((1, 0), (connector.Connections, connector.Requests));
    }

    [Fact]
    public async Task An_answer_that_does_not_come_in_time_leaves_the_message_uncertain()
    {
        await using var connector = ScriptedConnector.Start(new Step.Hang());
        var time = new FakeTimeProvider();
        using var way = new WayOut(time: time);

        var sending = way.Sender.SendAsync(WayOut.Message(connector.Url), default);
        await connector.Hanging;
        time.Advance(TimeSpan.FromSeconds(14.9));
        Assert.False(sending.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.1));

        Assert.Equal(new SendResult.Uncertain(null, "Timeout"), await sending);
        Assert.Equal(1, connector.Requests);
    }

    [Fact]
    public async Task Who_gives_up_is_not_kept_waiting()
    {
        await using var connector = ScriptedConnector.Start(new Step.Hang());
        using var way = new WayOut();
        using var giveUp = new CancellationTokenSource();

        var sending = way.Sender.SendAsync(WayOut.Message(connector.Url), giveUp.Token);
        await connector.Hanging;
        await giveUp.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    [Fact]
    public async Task An_update_may_be_sent_again_whatever_happened()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(503), new Step.Break(), new Step.Answer(200, Taken));
        using var way = new WayOut(Patient, _time);

        Assert.Equal(new SendResult.Sent("170"), await way.Sender.UpdateAsync(WayOut.Message(connector.Url) with { Id = "170" }, default));
        Assert.Equal(3, connector.Requests);
    }

    [Fact]
    public async Task A_deletion_may_be_sent_again_too()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(502), new Step.Answer(204));
        using var way = new WayOut(Patient, _time);

        var reference = ConversationReference.Of(WayOut.Message(connector.Url) with { Id = "170" });

        Assert.Equal(new SendResult.Sent(null), await way.Sender.DeleteAsync(reference, default));
        Assert.Equal(2, connector.Requests);
    }

    [Fact]
    public async Task That_the_bot_is_writing_is_worth_no_waiting()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(429, "", "Retry-After: 7\r\n"));
        using var way = new WayOut(Patient, _time);

        var result = await way.Sender.SendAsync(WayOut.Message(connector.Url) with { Type = ActivityTypes.Typing }, default);

        Assert.Equal(new SendResult.Throttled(TimeSpan.FromSeconds(7)), result);
        Assert.Empty(_time.Waits);
    }

    private static Step.Answer Refusal(int status, string code) => new(status, $$$"""{"error":{"code":"{{{code}}}","message":"m"}}""");

    private async Task<(SendResult Result, int Requests)> ReplyAsync(params Step[] script)
    {
        await using var connector = ScriptedConnector.Start(script);
        using var way = new WayOut(Patient, _time);
        var result = await way.Sender.SendAsync(WayOut.Message(connector.Url), default);
        return (result, connector.Requests);
    }
}
