using static ChatBot.Tests.Commands.SubscriptionWorld;

namespace ChatBot.Tests.Commands;

public sealed class EndCommandTests
{
    private static SubscriptionWorld Subscribed()
    {
        var world = new SubscriptionWorld(knowledge: TwoLists);
        world.Say("/subscribe NS-CMIC, OFAC", Ada);
        world.Say("/watch Orbel, Zorp", Ada);
        return world;
    }

    [Theory]
    [InlineData("/unsubscribe OFAC", "NS-CMIC orbel Zorp")]
    [InlineData("unsubscribe from the NS-CMIC list", "OFAC orbel Zorp")]
    [InlineData("/unsubscribe Office of Foreign Assets Control, ns cmic", "orbel Zorp")]
    [InlineData("/unwatch Orbel Marine Ltd", "NS-CMIC OFAC Zorp")]
    [InlineData("stop alerts for Orbel", "NS-CMIC OFAC Zorp")]
    [InlineData("/unwatch zorp", "NS-CMIC OFAC orbel")]
    [InlineData("/unwatch OFAC", "NS-CMIC orbel Zorp")]
    [InlineData("/unsubscribe Orbel", "NS-CMIC OFAC Zorp")]
    [InlineData("/unwatch all", "NS-CMIC OFAC")]
    [InlineData("/unsubscribe all", "")]
    [InlineData("stop all alerts", "")]
    [InlineData("stop all alerts for Orbel", "NS-CMIC OFAC Zorp")]
    [InlineData("end all monitoring of Orbel", "NS-CMIC OFAC Zorp")]
    [InlineData("cancel all notifications except OFAC", "NS-CMIC OFAC orbel Zorp")]
    [InlineData("stop all alerts until Monday", "NS-CMIC OFAC orbel Zorp")]
    [InlineData("/unsubscribe all except OFAC, NS-CMIC", "NS-CMIC OFAC orbel Zorp")]
    [InlineData("/unwatch Zorp please", "NS-CMIC OFAC orbel")]
    [InlineData("/unsubscribe", "NS-CMIC OFAC orbel Zorp")]
    public void What_is_named_is_ended(string text, string left)
    {
        using var world = Subscribed();
        world.Say(text, Ada);
        Assert.Equal(left, string.Join(' ', world.Kept(Ada)?.Subscriptions.Select(s => s.Subject == "Orbel" ? "orbel" : s.Subject) ?? []));
    }

    [Fact]
    public void It_is_confirmed_what_was_ended_and_what_is_left()
    {
        using var world = Subscribed();
        var answer = world.Say("/unwatch Orbel", Ada);
        Assert.Equal("Ended: Orbel Marine Ltd", answer.Title);
        Assert.Equal("This chat is no longer alerted to Orbel Marine Ltd. Still subscribed to: NS-CMIC list, OFAC, all lists and Zorp.", answer.Text);
        Assert.Equal(["/watch Orbel Marine Ltd", "/subscriptions"], answer.Offers.Select(o => o.Say));
    }

    [Fact]
    public void What_is_not_subscribed_to_is_said_with_what_is()
    {
        using var world = Subscribed();
        var answer = world.Say("/unwatch Quall", Ada);
        Assert.Equal("Nothing to end", answer.Title);
        Assert.StartsWith("Nothing was changed. “Quall” is not among what is subscribed to here. Still subscribed to: NS-CMIC list", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ending_twice_is_no_fault()
    {
        using var world = new SubscriptionWorld();
        world.Say("/watch Orbel", Ada);
        Assert.EndsWith("Nothing is subscribed to here any more.", world.Say("/unwatch Orbel", Ada).Text, StringComparison.Ordinal);
        Assert.Equal("This chat is alerted to nothing, so there was nothing to end.", world.Say("/unwatch Orbel", Ada).Text);
    }

    [Fact]
    public void Without_a_name_it_is_asked_which()
    {
        using var world = Subscribed();
        var answer = world.Say("stop alerts", Ada);
        Assert.Equal("What shall I end?", answer.Title);
        Assert.Equal(["/unsubscribe NS-CMIC", "/unsubscribe OFAC", "/unwatch Orbel Marine Ltd", "/unwatch Zorp", "/unsubscribe all"], answer.Offers.Select(o => o.Say));
    }
}
