using ChatBot.Alerts.Subscriptions;
using ChatBot.Settings;
using static ChatBot.Tests.Commands.SubscriptionWorld;

namespace ChatBot.Tests.Commands;

public sealed class SubscriptionsCommandTests
{
    [Fact]
    public void Everything_is_shown_with_since_when_and_when_it_is_told()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        world.Say("/subscribe NS-CMIC", InChannel);
        world.Time.Advance(TimeSpan.FromDays(1));
        world.Say("/watch Orbel", InChannel);
        world.Say("/subscriptions quiet 22:00-07:00 Europe/Berlin", InChannel);
        var answer = world.Say("/subscriptions", InChannel);
        Assert.Equal("What this channel is alerted to", answer.Title);
        Assert.Equal(
            "Alerts come as a new post in this channel, for everybody in it to read, as soon as one of my sources changes. "
            + "Between 22:00 and 07:00 (Europe/Berlin) alerts wait until the quiet hours end.\nLast alert: nothing yet.",
            answer.Text);
        Assert.Equal(
            [("NS-CMIC list", "since 26 November 2026, 09:30 UTC"), ("Orbel Marine Ltd", "since 27 November 2026, 09:30 UTC")],
            answer.Rows.Select(r => (r.Name, r.Text)));
        Assert.Equal(
            ["/unsubscribe NS-CMIC", "/unwatch Orbel Marine Ltd", "/subscriptions daily at 09:00 Europe/Berlin", "/help subscriptions"],
            answer.Offers.Select(o => o.Say));
    }

    [Fact]
    public void The_last_alert_is_shown()
    {
        using var world = new SubscriptionWorld(last: conversation => conversation == "msteams/a:ada" ? new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero) : null);
        world.Say("/subscribe", Ada);
        Assert.Contains("Last alert: 25 November 2026, 08:00 UTC.", world.Say("/subscriptions", Ada).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pause_is_shown_first_with_its_reason()
    {
        using var world = new SubscriptionWorld();
        world.Say("/subscribe", Ada);
        world.Store.Change(Ada.Conversation, s => s! with { PausedBy = "BotNotInConversationRoster", PausedSince = world.Time.GetUtcNow() });
        Assert.StartsWith(
            "Paused since 26 November 2026, 09:30 UTC: messages were not taken here (BotNotInConversationRoster). Writing to me here is enough for alerts to go on.",
            world.Say("/subscriptions", Ada).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Times_are_set_for_all_alerts_and_survive_what_is_added_later()
    {
        using var world = new SubscriptionWorld();
        world.Say("/subscribe", Ada);
        var answer = world.Say("/subscriptions weekly on Monday at 9 Asia/Singapore", Ada);
        Assert.Equal("Alerts come together as a new message in this chat, weekly on Monday at 09:00 (Asia/Singapore) if anything changed.", answer.Text);
        world.Say("/watch Orbel", Ada);
        Assert.Equal(new DeliveryTimes(Rhythm.Weekly, "Asia/Singapore"), world.Kept(Ada)!.Times);
        world.Say("/subscriptions immediately", Ada);
        Assert.Equal(Rhythm.Immediate, world.Kept(Ada)!.Times.Rhythm);
    }

    [Fact]
    public void Setting_what_is_set_says_that_nothing_was_changed()
    {
        using var world = new SubscriptionWorld();
        world.Say("/subscribe", Ada);
        var before = world.Kept(Ada);
        Assert.Equal("Nothing was changed", world.Say("/subscriptions quiet off", Ada).Title);
        Assert.Same(before, world.Kept(Ada));
    }

    [Fact]
    public void Without_subscriptions_there_are_no_times_to_set()
    {
        using var world = new SubscriptionWorld();
        Assert.Contains("alerted to nothing, so there are no times to set yet", world.Say("/subscriptions daily at 9", Ada).Text, StringComparison.Ordinal);
        Assert.Equal("/subscribe", world.Say("/subscriptions", Ada).Offers[0].Say);
    }

    [Fact]
    public void What_says_nothing_of_times_is_answered_with_how_to_write_them()
    {
        using var world = new SubscriptionWorld();
        world.Say("/subscribe", Ada);
        Assert.Contains("“monthly” says nothing of times to me, so nothing was changed. Times are “immediately”", world.Say("/subscriptions monthly", Ada).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_others_may_not_change_they_may_look_at()
    {
        using var world = new SubscriptionWorld(new SubscriptionOptions { WhoMayChange = WhoMayChange.Administrators, Administrators = ["3A1C7C8E-1111-4222-8333-444455556666"] });
        var other = Of("msteams", "19:abc@thread.tacv2", "channel", "00000000-0000-4000-8000-000000000001");
        world.Say("/subscribe", InChannel);
        Assert.Equal("What this channel is alerted to", world.Say("/subscriptions", other).Title);
        foreach (var change in (string[])["/subscribe OFAC", "/watch Orbel", "/unwatch all", "/unsubscribe all", "/subscriptions daily"])
            Assert.Equal(
                "Only an administrator of this bot may change what this channel is alerted to, so nothing was changed. In a chat with me alone you can subscribe for yourself.",
                world.Say(change, other).Text);
        Assert.Equal(new DeliveryTimes(Rhythm.Immediate, "Etc/UTC"), world.Kept(InChannel)!.Times);
        Assert.Single(world.Kept(InChannel)!.Subscriptions);
    }

    [Theory]
    [InlineData("{3A1C7C8E-1111-4222-8333-444455556666}")]
    [InlineData("3a1c7c8e111142228333444455556666")]
    public void An_administrator_is_known_in_whatever_form_the_id_is_written(string id)
    {
        using var world = new SubscriptionWorld(new SubscriptionOptions { WhoMayChange = WhoMayChange.Administrators, Administrators = [id] });
        world.Say("/subscribe", InChannel);
        Assert.NotNull(world.Kept(InChannel));
    }

    [Fact]
    public void In_a_personal_chat_it_is_always_the_user()
    {
        using var world = new SubscriptionWorld(new SubscriptionOptions { WhoMayChange = WhoMayChange.Administrators, Administrators = ["00000000-0000-4000-8000-000000000001"] });
        world.Say("/subscribe", Ada);
        Assert.NotNull(world.Kept(Ada));
    }
}
