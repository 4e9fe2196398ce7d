using ChatBot.Alerts.Delivering;
using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.Tests.Alerts;

/// <summary>What becomes of messages whose change is corrected, or taken back.</summary>
public sealed class DeliveryCorrectionTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    private readonly AlertWorld _world = new();

    [Fact]
    public void A_correction_that_is_not_taken_holds_up_no_news()
    {
        _world.Subscribers.Add("a");
        _world.Channel.Script = (_, id) => id is null ? Reply.Taken : Reply.Of(new DeliveryOutcome.Unknown("ServiceError"));
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(Soon);
        _world.Changes.Correct(1);
        _world.Go(Soon);

        _world.Changes.Add(_world.Now);
        _world.Go(Soon);

        Assert.Equal(["1", "2"], _world.Channel.In("a"));
    }

    [Fact]
    public void A_message_stays_where_its_correction_does_not_concern_the_conversation_any_more()
    {
        _world.Subscribers.Add("a");
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(Soon);
        _world.Compose = (_, _) => null;

        _world.Changes.Correct(1);
        _world.Finish();

        Assert.Equal(["1"], _world.Channel.In("a"));
        Assert.Equal((DeliveryState.Sent, 1), (_world.Delivery.State, _world.Delivery.Revision));
    }

    [Fact]
    public void A_correction_takes_the_place_of_what_was_told()
    {
        _world.Subscribers.Add("a");
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(Soon);

        _world.Changes.Correct(1);
        _world.Go(Soon);

        Assert.Equal(["1'"], _world.Channel.In("a"));
        Assert.Equal((DeliveryState.Sent, 1), (_world.Delivery.State, _world.Delivery.Revision));
    }

    [Fact]
    public void A_correction_of_a_part_of_a_digest_keeps_the_other_parts()
    {
        _world.Subscribers.Add("a", times: new(Rhythm.Daily, "Etc/UTC") { At = new(18, 0) });
        _world.Start();
        _world.Changes.Add(_world.Now);
        _world.Changes.Add(_world.Now);
        _world.Go(TimeSpan.FromHours(7));

        _world.Changes.Correct(1);
        _world.Go(Soon);

        Assert.Equal(["1' 2"], _world.Channel.In("a"));
    }

    [Fact]
    public void A_change_that_is_taken_back_is_so_where_it_was_told_and_told_nowhere_else()
    {
        _world.Subscribers.Add("a");
        _world.Subscribers.Add("b", times: new(Rhythm.Daily, "Etc/UTC") { At = new(18, 0) });
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(Soon);

        _world.Changes.Correct(1, isWithdrawn: true);
        _world.Go(TimeSpan.FromDays(1));

        Assert.Equal(["1-'"], _world.Channel.Shown.Select(s => s.Title));
        Assert.Equal([DeliveryState.Sent, DeliveryState.Cancelled], _world.States);
    }

    [Fact]
    public void A_correction_that_comes_while_a_message_is_under_way_follows_it()
    {
        _world.Subscribers.Add("a");
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(() => _world.Channel.Requests == 1);

        _world.Changes.Correct(1);
        _world.Go(Soon);

        Assert.Equal(["1'"], _world.Channel.In("a"));
        Assert.Equal(2, _world.Channel.Requests);
    }

    [Fact]
    public void What_was_to_be_replaced_and_is_gone_is_posted_anew()
    {
        _world.Subscribers.Add("a");
        _world.Channel.Script = (_, id) => id is null ? Reply.Taken : Reply.Of(new DeliveryOutcome.Gone());
        _world.Changes.Add(_world.Now);
        _world.Start();
        _world.Go(Soon);

        _world.Changes.Correct(1);
        _world.Go(Soon);

        Assert.Equal(["1", "1'"], _world.Channel.In("a"));
    }
}
