using ChatBot.Alerts.Subscriptions;
using static ChatBot.Tests.Commands.SubscriptionWorld;

namespace ChatBot.Tests.Commands;

public sealed class SubscribeCommandTests
{
    [Theory]
    [InlineData("/subscribe", SubscriptionKind.Everything, "")]
    [InlineData("subscribe me", SubscriptionKind.Everything, "")]
    [InlineData("/subscribe everything", SubscriptionKind.Everything, "")]
    [InlineData("/subscribe ns cmic", SubscriptionKind.List, "NS-CMIC")]
    [InlineData("subscribe to the Entity List", SubscriptionKind.List, "Entity List")]
    [InlineData("/subscribe OFAC", SubscriptionKind.Authority, "OFAC")]
    [InlineData("/subscribe the Pentagon", SubscriptionKind.Authority, "US Defense Department")]
    [InlineData("/subscribe Foreign, Commonwealth and Development Office", SubscriptionKind.Country, "United Kingdom")]
    [InlineData("/subscribe US", SubscriptionKind.Country, "United States")]
    [InlineData("subscribe us to US lists", SubscriptionKind.Country, "United States")]
    [InlineData("/subscribe United States", SubscriptionKind.Country, "United States")]
    [InlineData("/subscribe ministry of trade", SubscriptionKind.Authority, "Ministry of Trade")]
    public void A_subject_is_subscribed_to(string text, SubscriptionKind kind, string subject)
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        world.Say(text, Ada);
        Assert.Equal(new Subscription(kind, subject, world.Time.GetUtcNow()), Assert.Single(world.Kept(Ada)!.Subscriptions));
    }

    [Fact]
    public void It_is_confirmed_what_is_told_of_where_and_when()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var answer = world.Say("/subscribe NS-CMIC, United States daily at 9 Europe/Berlin", InChannel);
        Assert.Equal("Subscribed: NS-CMIC list and United States, all lists", answer.Title);
        Assert.Equal(
            "From now on this channel is alerted to the NS-CMIC list and all lists that authorities of the United States keep. "
            + "Alerts come together as a new post in this channel, for everybody in it to read, daily at 09:00 (Europe/Berlin) if anything changed.",
            answer.Text);
        Assert.Equal(["/unsubscribe NS-CMIC", "/unsubscribe United States", "/subscriptions"], answer.Offers.Select(o => o.Say));
        Assert.Equal(new DeliveryTimes(Rhythm.Daily, "Europe/Berlin"), world.Kept(InChannel)!.Times);
    }

    [Fact]
    public void Of_everything_it_is_promised_what_is_told()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        Assert.StartsWith(
            "From now on this chat is alerted to every change of a list, and what articles newly say of listings. Alerts come",
            world.Say("/subscribe", Ada).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Subscribing_twice_changes_nothing_and_says_so()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        world.Say("/subscribe OFAC", Ada);
        var before = world.Kept(Ada);
        var answer = world.Say("/subscribe Office of Foreign Assets Control", Ada);
        Assert.Equal("Already subscribed: OFAC, all lists", answer.Title);
        Assert.Contains("already; nothing was changed.", answer.Text, StringComparison.Ordinal);
        Assert.Same(before, world.Kept(Ada));
    }

    [Fact]
    public void Subscribing_again_at_other_times_changes_the_times_of_all_alerts_and_says_so()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        world.Say("/subscribe OFAC", Ada);
        var answer = world.Say("/subscribe OFAC weekly on Friday at 5 pm", Ada);
        Assert.DoesNotContain("nothing was changed", answer.Text, StringComparison.Ordinal);
        Assert.Contains("The times of all alerts here were changed.", answer.Text, StringComparison.Ordinal);
        Assert.EndsWith("weekly on Friday at 17:00 (UTC) if anything changed. These times are UTC; for others add a time zone such as Europe/Berlin.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_list_is_answered_with_those_that_are_and_offered_to_be_watched()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var answer = world.Say("/subscribe Orbel", Ada);
        Assert.Equal("I do not know that list", answer.Title);
        Assert.StartsWith("“Orbel” is no list of my sources and no authority or country that I know, so nothing was changed. My sources name NS-CMIC, Entity List,", answer.Text, StringComparison.Ordinal);
        Assert.Equal("/watch Orbel", answer.Offers[0].Say);
        Assert.Contains(answer.Offers, o => o.Say == "/subscribe NS-CMIC");
        Assert.Null(world.Kept(Ada));
    }

    [Fact]
    public void What_is_understood_is_subscribed_to_and_the_rest_named()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var answer = world.Say("/subscribe OFAC and BIS, Zorp", Ada);
        Assert.Equal(["OFAC", "BIS"], world.Kept(Ada)!.Subscriptions.Select(s => s.Subject));
        Assert.Contains("I do not know “Zorp” as a list, authority or country, so that was left out.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("/watch Zorp", answer.Offers[0].Say);
    }

    [Fact]
    public void Times_that_are_not_understood_change_nothing()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        var answer = world.Say("/subscribe OFAC daily at 9 Europe/Berln", Ada);
        Assert.Equal("I do not know a time zone “Europe/Berln”. Write it as region and city, for example Europe/Berlin, or UTC. Nothing was changed.", answer.Text);
        Assert.Contains(answer.Offers, o => o.Say == "/subscribe OFAC daily at 9 Europe/Berlin");
        Assert.Null(world.Kept(Ada));
    }

    [Fact]
    public void It_is_said_that_everything_is_subscribed_to_anyway()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        world.Say("/subscribe", Ada);
        Assert.StartsWith("Everything is subscribed to here anyway", Assert.Single(world.Say("/subscribe OFAC", Ada).Caveats), StringComparison.Ordinal);
    }
}
