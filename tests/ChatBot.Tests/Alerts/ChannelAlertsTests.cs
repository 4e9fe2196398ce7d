using System.Text.Json;
using ChatBot.Alerts;
using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Channels.Conversations;
using ChatBot.Channels.Schema;
using ChatBot.Channels.Turns;
using ChatBot.Tests.Channels;
using ChatBot.Tests.Connector;

namespace ChatBot.Tests.Alerts;

public sealed class ChannelAlertsTests : IDisposable
{
    private static readonly Alert News = new("1 company added", "1 company added", []);

    private readonly List<string> _forgotten = [];
    private readonly ConversationsInMemory _conversations = new();
    private WayOut _out = new();

    public static TheoryData<SendResult, bool, DeliveryOutcome> Results => new()
    {
        { new SendResult.Sent("7"), false, new DeliveryOutcome.Taken("7") },
        { new SendResult.Throttled(TimeSpan.FromSeconds(3)), false, new DeliveryOutcome.Throttled(TimeSpan.FromSeconds(3)) },
        { new SendResult.NotTaken(412, "PreconditionFailed"), false, new DeliveryOutcome.NotTaken("PreconditionFailed") },
        { new SendResult.Paused(403, "BotDisabledByUser"), true, new DeliveryOutcome.ShutOut("BotDisabledByUser") },
        { new SendResult.Uncertain(502, "BadGateway"), false, new DeliveryOutcome.Unknown("BadGateway") },
        { new SendResult.TooBig(), false, new DeliveryOutcome.Refused("MessageSizeTooBig") },
        { new SendResult.Failed(404, "ActivityNotFoundInConversation"), true, new DeliveryOutcome.Gone() },
        { new SendResult.Failed(404, "NotFound"), false, new DeliveryOutcome.ShutOut("ConversationNotFound") },
        { new SendResult.Failed(null, "ConversationNotFound"), false, new DeliveryOutcome.ShutOut("ConversationNotFound") },
        { new SendResult.Failed(400, "BadSyntax"), false, new DeliveryOutcome.Refused("BadSyntax") },
    };

    public void Dispose() => _out.Dispose();

    [Theory]
    [MemberData(nameof(Results))]
    public void What_a_channel_says_means_the_same_for_a_delivery(SendResult result, bool replaces, DeliveryOutcome outcome) =>
        Assert.Equal(outcome, ChannelAlerts.OutcomeOf(result, replaces));

    [Fact]
    public async Task An_alert_is_a_message_of_its_own_in_the_conversation()
    {
        await using var connector = await FakeConnector.StartAsync();

        var outcome = await Channel().PostAsync(Subscriber(connector.Url), News, default);

        Assert.IsType<DeliveryOutcome.Taken>(outcome);
        var posted = await connector.NextAsync();
        Assert.Equal(("POST", "/emea/v3/conversations/19%3Adock/activities"), (posted.Method, posted.RawPath));
        Assert.Null(posted.Body!["replyToId"]);
    }

    [Fact]
    public async Task A_correction_takes_the_place_of_the_alert()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(200, """{"id":"7"}"""));

        Assert.Equal(new DeliveryOutcome.Taken("7"), await Channel().ReplaceAsync(Subscriber(connector.Url), "7", News, default));
    }

    [Fact]
    public async Task What_is_known_of_a_conversation_counts_more_than_what_its_subscriber_said()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(201, """{"id":"7"}"""));
        Know(connector.Url);

        Assert.Equal(new DeliveryOutcome.Taken("7"), await Channel().PostAsync(Subscriber("http://127.0.0.1:1/"), News, default));
    }

    [Fact]
    public async Task Where_the_team_is_archived_nothing_is_sent()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(201, "{}"));
        Know(connector.Url, PauseReason.Archived);

        Assert.Equal(new DeliveryOutcome.ShutOut("Archived"), await Channel().PostAsync(Subscriber(connector.Url), News, default));
        Assert.Equal(0, connector.Requests);
    }

    [Fact]
    public async Task What_is_too_large_is_said_in_fewer_words()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(413, ""), new Step.Answer(201, """{"id":"7"}"""));

        Assert.Equal(new DeliveryOutcome.Taken("7"), await Channel().PostAsync(Subscriber(connector.Url), News, default));
        Assert.Equal(2, connector.Requests);
    }

    [Fact]
    public async Task What_was_admitted_counts_once()
    {
        await using var connector = ScriptedConnector.Start(new Step.Answer(201, """{"id":"7"}"""));
        _out.Dispose();
        _out = new(["--Connector:Sends", "2/3600", "--Connector:LimitLoopback", "true"]);
        var (channel, subscriber) = (Channel(), Subscriber(connector.Url));

        for (var i = 0; i < 2; i++)
        {
            Assert.True(channel.TryAdmit(subscriber, out _));
            Assert.IsType<DeliveryOutcome.Taken>(await channel.PostAsync(subscriber, News, default));
        }

        Assert.False(channel.TryAdmit(subscriber, out var wait));
        Assert.InRange(wait, TimeSpan.FromMinutes(55), TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_conversation_of_this_process_that_is_not_there_is_shut()
    {
        var subscriber = Subscriber(null) with { Conversation = "webchat/x" };

        Assert.True(Channel().TryAdmit(subscriber, out _));
        Assert.Equal(new DeliveryOutcome.ShutOut("ConversationNotFound"), await Channel().PostAsync(subscriber, News, default));
        Assert.Equal(["webchat/x"], _forgotten);
    }

    [Fact]
    public async Task An_address_that_cannot_be_read_is_given_up() =>
        Assert.Equal(new DeliveryOutcome.Refused("NoAddress"), await Channel().PostAsync(Subscriber(null) with { Address = "?" }, News, default));

    private ChannelAlerts Channel() => new(
        _out.Client,
        new(null!, TimeProvider.System, new ChannelAccount { Id = "bot" }), // nobody speaks to it
        _conversations,
        _forgotten.Add,
        (alert, _) => Activity.Message(alert.Title),
        alert => Activity.Message(alert.Summary));

    private void Know(string url, PauseReason? paused = null) => _conversations.Apply(new(
        ConversationChangeKind.Installed,
        [new() { ChannelId = "msteams", ConversationId = "19:dock", ServiceUrl = url, BotId = "28:bot", InstalledAt = DateTimeOffset.UnixEpoch, Paused = paused }],
        []));

    private static Subscriber Subscriber(string? url) => new()
    {
        Conversation = "msteams/19:dock",
        Address = JsonSerializer.Serialize(
            new(null, url is null ? "webchat" : "msteams", url, new() { Id = "19:dock" }, new() { Id = "28:bot" }, null, null), ChannelsJson.Default.ConversationReference),
    };
}
