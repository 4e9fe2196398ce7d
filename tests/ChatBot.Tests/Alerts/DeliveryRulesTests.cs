using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Outbox;
using CsCheck;

namespace ChatBot.Tests.Alerts;

public sealed class DeliveryRulesTests
{
    private static readonly DateTimeOffset Now = new(2024, 5, 6, 12, 0, 0, TimeSpan.Zero);
    private static readonly DeliveryRules Rules = new();
    private static readonly DeliveryRules AtLeastOnce = new() { AtLeastOnce = true };

    private static readonly DeliveryOutcome[] AllOutcomes =
    [
        new DeliveryOutcome.Taken("1"),
        new DeliveryOutcome.Taken(null),
        new DeliveryOutcome.Throttled(TimeSpan.FromSeconds(3)),
        new DeliveryOutcome.NotTaken("PreconditionFailed"),
        new DeliveryOutcome.ShutOut("ConversationNotFound"),
        new DeliveryOutcome.Gone(),
        new DeliveryOutcome.Unknown("BadGateway"),
        new DeliveryOutcome.Refused("BadSyntax"),
    ];

    private static readonly Gen<DeliveryOutcome> Outcomes = Gen.Int[0, AllOutcomes.Length - 1].Select(i => AllOutcomes[i]);

    private static Delivery New { get; } = new(1, "a", "t") { Due = Now };

    private static Delivery Replacing { get; } = New with { ActivityId = "7" };

    private static Delivery After(DeliveryOutcome outcome, Delivery? delivery = null, DeliveryRules? rules = null) =>
        (rules ?? Rules).End(Rules.Begin(delivery ?? New, 0, Now), outcome, Now, 0);

    [Fact]
    public void What_is_handed_over_belongs_to_who_does_so_for_a_while()
    {
        var begun = Rules.Begin(New, 3, Now);

        Assert.Equal((DeliveryState.Sending, 1, 3, Now + Rules.Lease), (begun.State, begun.Attempts, begun.Revision, begun.Due));
    }

    [Fact]
    public void What_was_taken_is_sent_and_can_be_replaced()
    {
        var sent = After(new DeliveryOutcome.Taken("7"));

        Assert.Equal((DeliveryState.Sent, "7", null, 0), (sent.State, sent.ActivityId, sent.Code, sent.Attempts));
    }

    [Fact]
    public void What_was_replaced_keeps_its_id_when_the_channel_gives_none() =>
        Assert.Equal("7", After(new DeliveryOutcome.Taken(null), Replacing).ActivityId);

    [Fact]
    public void When_too_much_came_it_waits_as_long_as_was_said_and_that_is_no_attempt()
    {
        var waits = After(new DeliveryOutcome.Throttled(TimeSpan.FromSeconds(17)));

        Assert.Equal((DeliveryState.Retry, Now.AddSeconds(17), 0), (waits.State, waits.Due, waits.Attempts));
    }

    [Fact]
    public void What_was_not_taken_is_tried_again_ever_later_and_at_last_given_up()
    {
        var delivery = New;
        var waits = new List<double>();
        while (delivery.State != DeliveryState.Dead)
        {
            delivery = After(new DeliveryOutcome.NotTaken("ConnectionError"), delivery);
            waits.Add((delivery.Due - Now).TotalSeconds);
        }

        Assert.Equal([5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600, 3600, 3600, 0], waits);
        Assert.Equal((16, "ConnectionError"), (delivery.Attempts, delivery.Code));
    }

    [Fact]
    public void Chance_keeps_those_apart_that_are_tried_again() =>
        Assert.Equal(Now.AddSeconds(6.25), Rules.End(Rules.Begin(New, 0, Now), new DeliveryOutcome.NotTaken("x"), Now, 0.5).Due);

    [Fact]
    public void Who_is_shut_out_waits_with_the_reason()
    {
        var paused = After(new DeliveryOutcome.ShutOut("BotDisabledByUser"));

        Assert.Equal((DeliveryState.Paused, "BotDisabledByUser"), (paused.State, paused.Code));
    }

    [Fact]
    public void What_was_refused_is_dead_with_the_reason()
    {
        var dead = After(new DeliveryOutcome.Refused("BadSyntax"));

        Assert.Equal((DeliveryState.Dead, "BadSyntax"), (dead.State, dead.Code));
    }

    [Fact]
    public void What_may_have_been_posted_is_not_posted_again()
    {
        var uncertain = After(new DeliveryOutcome.Unknown("BadGateway"));

        Assert.Equal((DeliveryState.Uncertain, "BadGateway"), (uncertain.State, uncertain.Code));
    }

    [Fact]
    public void Where_at_least_once_is_wanted_it_is_posted_once_more()
    {
        var once = After(new DeliveryOutcome.Unknown("BadGateway"), rules: AtLeastOnce);
        var twice = After(new DeliveryOutcome.Unknown("BadGateway"), once, AtLeastOnce);

        Assert.Equal((DeliveryState.Retry, true, Now.AddMinutes(1)), (once.State, once.IsRepeat, once.Due));
        Assert.Equal(DeliveryState.Uncertain, twice.State);
    }

    [Fact]
    public void What_may_have_been_replaced_is_replaced_again() =>
        Assert.Equal(DeliveryState.Retry, After(new DeliveryOutcome.Unknown("BadGateway"), Replacing).State);

    [Fact]
    public void What_was_to_be_replaced_and_is_gone_is_posted_anew()
    {
        var anew = After(new DeliveryOutcome.Gone(), Replacing);

        Assert.Equal((DeliveryState.Pending, null, Now), (anew.State, anew.ActivityId, anew.Due));
    }

    [Fact]
    public void What_was_under_way_when_nobody_waited_any_more_may_have_been_posted() =>
        Assert.Equal((DeliveryState.Uncertain, "Interrupted"), (Rules.Abandon(Rules.Begin(New, 0, Now), Now, 0) is var d ? d.State : default, d.Code));

    [Fact]
    public void What_was_paused_too_long_is_not_told_any_more()
    {
        var paused = DeliveryRules.Pause(New, "x", Now);

        Assert.Equal(DeliveryState.Pending, Rules.Resume(paused, Now, Now + Rules.ResumeWithin).State);
        Assert.Equal(DeliveryState.Cancelled, Rules.Resume(paused, Now, Now + Rules.ResumeWithin + TimeSpan.FromSeconds(1)).State);
    }

    [Fact]
    public void What_was_told_stays_told_when_there_is_nothing_to_put_in_its_place() =>
        Assert.Equal(DeliveryState.Sent, DeliveryRules.Cancel(Replacing, "NothingToTell", Now).State);

    [Fact]
    public void Whatever_happens_nothing_comes_back_to_being_under_way_nor_without_a_reason() =>
        Gen.Select(Outcomes, Gen.Bool, Gen.Bool, Gen.Int[0, 20], Gen.Double[0, 1]).Sample((outcome, replaces, atLeastOnce, attempts, chance) =>
        {
            var rules = new DeliveryRules { AtLeastOnce = atLeastOnce };
            var after = rules.End(rules.Begin((replaces ? Replacing : New) with { Attempts = attempts }, 1, Now), outcome, Now, chance);
            Assert.NotEqual(DeliveryState.Sending, after.State);
            Assert.Equal(after.State == DeliveryState.Sent, after.Code is null);
            Assert.True(after.Due >= Now);
        });

    [Fact]
    public void Without_at_least_once_nothing_that_may_have_been_posted_is_ever_posted_again() =>
        Outcomes.List[1, 40].Sample(outcomes =>
        {
            var (delivery, mayBeShown) = (New, false);
            foreach (var outcome in outcomes)
            {
                if (!delivery.IsOpen)
                    break;
                var begun = Rules.Begin(delivery, 0, Now);
                Assert.False(mayBeShown && begun.ActivityId is null && outcome is not DeliveryOutcome.Gone);
                mayBeShown |= outcome is DeliveryOutcome.Unknown;
                delivery = Rules.End(begun, outcome, Now, 0);
            }
        });
}
