using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Tests.Alerts;

public sealed class DeliveryPumpTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    private readonly AlertWorld _world = new();

    [Fact]
    public void A_change_is_told_to_all_whom_it_concerns_once()
    {
        _world.Subscribers.Add("a");
        _world.Subscribers.Add("b");
        _world.Subscribers.Add("c");
        _world.Concerns = (_, s) => s.Conversation != "b";
        _world.Start();
        _world.Changes.Add(_world.Now);

        _world.Go(Soon);

        Assert.Equal([("a", "1"), ("c", "1")], _world.Channel.Shown.Select(s => (s.Conversation, s.Title)).Order());
        Assert.Equal([DeliveryState.Sent, DeliveryState.Sent], _world.States);
    }

    [Fact]
    public void Who_subscribes_after_a_change_is_not_told_of_it()
    {
        _world.Changes.Add(_world.Now);
        _world.Subscribers.Change("a", _ => _world.Subscribers.Add("a") with { Subscriptions = [new(SubscriptionKind.Everything, "", _world.Now.AddMilliseconds(1))] });
        _world.Start();

        _world.Go(Soon);

        Assert.Empty(_world.Channel.Shown);
        Assert.Equal(1, _world.Store.Progress.Done);
    }

    [Fact]
    public void Changes_go_to_a_conversation_one_by_one_in_their_order()
    {
        _world.Subscribers.Add("a");
        for (var i = 0; i < 5; i++)
            _world.Changes.Add(_world.Now);
        _world.Start();

        _world.Go(Soon);

        Assert.Equal(["1", "2", "3", "4", "5"], _world.Channel.In("a"));
    }

    [Fact]
    public void What_was_not_taken_is_told_before_what_happened_later()
    {
        _world.Subscribers.Add("a");
        var tries = 0;
        _world.Channel.Script = (_, _) => tries++ == 0 ? Reply.Of(new DeliveryOutcome.NotTaken("ConnectionError")) : Reply.Taken;
        _world.Changes.Add(_world.Now);
        _world.Changes.Add(_world.Now);
        _world.Start();

        _world.Finish();

        Assert.Equal(["1", "2"], _world.Channel.In("a"));
    }

    [Fact]
    public void It_is_written_down_that_a_message_goes_out_before_it_does()
    {
        _world.Subscribers.Add("a");
        var state = DeliveryState.Pending;
        _world.Channel.Script = (_, _) =>
        {
            state = _world.Delivery.State;
            return Reply.Taken;
        };
        _world.Changes.Add(_world.Now);
        _world.Start();

        _world.Finish();

        Assert.Equal(DeliveryState.Sending, state);
    }

    [Fact]
    public void A_digest_is_one_message_at_its_hour()
    {
        _world.Subscribers.Add("a", times: new(Rhythm.Daily, "Etc/UTC") { At = new(18, 0) });
        _world.Start();
        _world.Changes.Add(_world.Now);
        _world.Go(TimeSpan.FromHours(5));
        _world.Changes.Add(_world.Now);
        _world.Go(TimeSpan.FromMinutes(59));
        Assert.Empty(_world.Channel.Shown);

        _world.Go(TimeSpan.FromMinutes(1.1));

        Assert.Equal(["1 2"], _world.Channel.In("a"));
        Assert.Single(_world.Store.All().Select(d => d.ActivityId).Distinct());
    }

    [Fact]
    public void A_digest_that_was_not_taken_stays_one_message()
    {
        _world.Subscribers.Add("a", times: new(Rhythm.Daily, "Etc/UTC") { At = new(18, 0) });
        var isFirst = true;
        _world.Channel.Script = (_, _) => isFirst && !(isFirst = false) ? Reply.Of(new DeliveryOutcome.Throttled(TimeSpan.FromSeconds(5))) : Reply.Taken;
        _world.Start();
        _world.Changes.Add(_world.Now);
        _world.Changes.Add(_world.Now);

        _world.Go(TimeSpan.FromHours(7));

        Assert.Equal(["1 2"], _world.Channel.In("a"));
    }

    [Fact]
    public void What_was_held_up_into_quiet_hours_waits_for_their_end()
    {
        _world.Subscribers.Add("a", times: DeliveryTimes.Immediate with { Quiet = new(new(12, 1), new(18, 0)) });
        var isFirst = true;
        _world.Channel.Script = (_, _) => isFirst && !(isFirst = false) ? Reply.Of(new DeliveryOutcome.Throttled(TimeSpan.FromMinutes(2))) : Reply.Taken;
        _world.Start();
        _world.Changes.Add(_world.Now);

        _world.Go(TimeSpan.FromHours(5));
        Assert.Empty(_world.Channel.Shown);
        _world.Go(TimeSpan.FromHours(1.1));

        Assert.Equal(["1"], _world.Channel.In("a"));
    }

    [Fact]
    public void A_conversation_that_cannot_be_told_keeps_nobody_else_waiting()
    {
        _world.Subscribers.Add("a");
        _world.Subscribers.Add("b");
        _world.Compose = (changes, s) => s.Conversation == "a" ? throw new InvalidOperationException() : new(AlertWorld.Title(changes), "", []);
        _world.Changes.Add(_world.Now);
        _world.Start();

        _world.Go(Soon);

        Assert.Equal(["1"], _world.Channel.In("b"));
    }

    [Fact]
    public void Who_is_shut_out_is_told_nothing_more_until_the_conversation_is_open_again()
    {
        _world.Subscribers.Add("a");
        _world.Channel.Script = (_, _) => Reply.Of(new DeliveryOutcome.ShutOut("BotNotInConversationRoster"));
        _world.Changes.Add(_world.Now);
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(Soon);
        _world.Changes.Add(_world.Now);
        _world.Go(Soon);
        Assert.Equal(1, _world.Channel.Requests);
        Assert.Equal("BotNotInConversationRoster", _world.Subscribers.Find("a")!.PausedBy);
        Assert.All(_world.States, s => Assert.Equal(DeliveryState.Paused, s));

        _world.Channel.Script = (_, _) => Reply.Taken;
        Assert.True(_world.Operations.Resume("a"));
        _world.Go(Soon);

        Assert.Equal(["1", "2", "3"], _world.Channel.In("a"));
        Assert.Null(_world.Subscribers.Find("a")!.PausedBy);
    }

    [Fact]
    public void What_waited_too_long_for_a_conversation_to_open_is_not_told()
    {
        _world.Subscribers.Add("a");
        _world.Channel.Script = (_, _) => Reply.Of(new DeliveryOutcome.ShutOut("BotNotInConversationRoster"));
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(TimeSpan.FromDays(15));

        _world.Operations.Resume("a");
        _world.Go(Soon);

        Assert.Equal(DeliveryState.Cancelled, _world.Delivery.State);
    }

    [Fact]
    public void Who_unsubscribes_is_told_nothing_more()
    {
        _world.Subscribers.Add("a", times: new(Rhythm.Daily, "Etc/UTC") { At = new(18, 0) });
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(Soon);

        _world.Subscribers.Change("a", _ => null);
        _world.Go(TimeSpan.FromDays(1));

        Assert.Equal(DeliveryState.Cancelled, _world.Delivery.State);
        Assert.Empty(_world.Channel.Shown);
    }

    [Fact]
    public void What_may_have_been_shown_is_not_posted_again_until_somebody_asks_for_it()
    {
        _world.Subscribers.Add("a");
        _world.Channel.Script = (_, _) => Reply.Of(new DeliveryOutcome.Unknown("BadGateway"));
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(TimeSpan.FromDays(2));
        Assert.Equal((DeliveryState.Uncertain, 1), (_world.Delivery.State, _world.Channel.Requests));

        _world.Channel.Script = (_, _) => Reply.Taken;
        Assert.Equal(1, _world.Operations.ResendUncertain(1));
        _world.Go(Soon);

        Assert.Equal((DeliveryState.Sent, true), (_world.Delivery.State, _world.Delivery.IsRepeat));
        Assert.Equal(["1"], _world.Channel.In("a"));
    }

    [Fact]
    public void A_channel_that_never_answers_holds_up_nobody_else()
    {
        _world.Subscribers.Add("a");
        _world.Subscribers.Add("b");
        _world.Channel.Script = (s, _) => s.Conversation == "a" ? Reply.Taken with { Latency = TimeSpan.FromDays(1000) } : Reply.Taken;
        _world.Changes.Add(_world.Now);
        _world.Start();

        _world.Finish();

        Assert.Equal([DeliveryState.Uncertain, DeliveryState.Sent], _world.States);
    }

    [Fact]
    public void While_the_store_cannot_be_written_nothing_goes_out_and_then_all_does()
    {
        for (var i = 0; i < 10; i++)
            _world.Subscribers.Add(FormattableString.Invariant($"a{i}"));
        _world.Changes.Add(_world.Now);
        var pump = _world.Start();
        _world.Memory.FailsAfter = 0;
        _world.Go(TimeSpan.FromMinutes(10));
        Assert.Equal(0, _world.Channel.Requests);
        Assert.NotNull(pump.Problem);

        _world.Memory.FailsAfter = int.MaxValue;
        _world.Go(TimeSpan.FromMinutes(1));

        Assert.Equal(10, _world.Channel.Shown.Count);
        Assert.Null(pump.Problem);
    }

    [Fact]
    public void What_was_handed_over_while_the_store_could_not_be_written_is_not_handed_over_again()
    {
        _world.Subscribers.Add("a");
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(() => _world.Channel.Requests == 1);
        _world.Memory.FailsAfter = 0;
        _world.Go(TimeSpan.FromMinutes(10));

        _world.Memory.FailsAfter = int.MaxValue;
        _world.Finish();

        Assert.Equal(DeliveryState.Sent, _world.Delivery.State);
        Assert.Equal(1, _world.Channel.Requests);
    }

    [Fact]
    public void Who_stops_it_waits_for_what_is_under_way()
    {
        _world.Subscribers.Add("a");
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(() => _world.Channel.Requests == 1);

        _world.Stop();

        Assert.Equal(DeliveryState.Sent, _world.Delivery.State);
    }

    [Fact]
    public void It_stops_also_while_the_store_cannot_be_written()
    {
        _world.Subscribers.Add("a");
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(() => _world.Channel.Requests == 1);
        _world.Memory.FailsAfter = 0;

        _world.Stop();

        Assert.Equal(DeliveryState.Sending, _world.Delivery.State);
    }

    [Fact]
    public void What_was_under_way_when_the_program_ended_is_uncertain()
    {
        _world.Subscribers.Add("a");
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(() => _world.Channel.Requests == 1);
        _world.Kill();

        _world.Start();
        _world.Finish();

        Assert.Equal((DeliveryState.Uncertain, "Interrupted"), (_world.Delivery.State, _world.Delivery.Code));
        Assert.Equal(1, _world.Channel.Requests);
    }

    [Fact]
    public void Several_pumps_share_the_work_and_never_a_delivery()
    {
        for (var i = 0; i < 200; i++)
            _world.Subscribers.Add(FormattableString.Invariant($"a{i:000}"));
        for (var i = 0; i < 3; i++)
            _world.Changes.Add(_world.Now);
        for (var i = 0; i < 3; i++)
            _world.Start();

        _world.Finish();

        Assert.Equal(600, _world.Channel.Requests);
        foreach (var subscriber in _world.Subscribers.All)
            Assert.Equal(["1", "2", "3"], _world.Channel.In(subscriber.Conversation));
    }

    [Fact]
    public void An_organisation_that_has_had_enough_does_not_hold_up_another()
    {
        for (var i = 0; i < 300; i++)
            _world.Subscribers.Add(FormattableString.Invariant($"a{i:000}"), i < 250 ? "busy" : "quiet");
        _world.Channel.Admission = s => s.Tenant == "busy" ? TimeSpan.FromHours(1) : TimeSpan.Zero;
        _world.Changes.Add(_world.Now);
        _world.Start();

        _world.Go(Soon);

        Assert.Equal(50, _world.Channel.Shown.Count);
    }

    [Fact]
    public void Organisations_take_turns()
    {
        for (var i = 0; i < 300; i++)
            _world.Subscribers.Add(FormattableString.Invariant($"a{i:000}"), i < 250 ? "large" : "small");
        _world.Changes.Add(_world.Now);
        _world.Start();

        _world.Go(() => _world.Channel.Shown.Count == 100);

        Assert.InRange(_world.Channel.Shown.Count(s => string.CompareOrdinal(s.Conversation, "a250") >= 0), 45, 50);
    }

    [Fact]
    public void Waiting_for_admission_writes_nothing()
    {
        _world.Subscribers.Add("a");
        var admitted = _world.Now.AddHours(1);
        var asked = 0;
        _world.Channel.Admission = _ =>
        {
            asked++;
            return admitted - _world.Now;
        };
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(TimeSpan.FromMinutes(59));
        Assert.Equal((1, 1), (asked, _world.Memory.Writes));

        _world.Finish();

        Assert.Equal(admitted, _world.Channel.Latest - _world.Settings.CommitWindow);
    }

    [Fact]
    public void What_is_long_over_is_deleted_with_its_change_except_the_latest_which_may_still_be_corrected()
    {
        _world.Subscribers.Add("a");
        _world.Changes.Add(_world.Now);
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Finish();

        _world.Go(TimeSpan.FromDays(89));
        Assert.Equal(2, _world.Store.All().Length);
        _world.Go(TimeSpan.FromDays(3));

        Assert.Equal(2, _world.Delivery.Change);
        Assert.Null(_world.Changes.Find(1));
    }
}
