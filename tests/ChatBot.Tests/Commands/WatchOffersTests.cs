using ChatBot.Settings;
using static ChatBot.Tests.Commands.SubscriptionWorld;

namespace ChatBot.Tests.Commands;

public sealed class WatchOffersTests
{
    [Theory]
    [InlineData("Is Orbel listed?", "/watch Orbel Marine Ltd")]
    [InlineData("/lookup Fennick", "/watch Fennick Optics")]
    [InlineData("/lookup Zorp", "/watch Zorp")]
    [InlineData("/list", "/subscribe")]
    public void An_answer_offers_to_be_told_of_changes(string question, string say)
    {
        using var world = new SubscriptionWorld();
        Assert.Contains(world.Say(question, Ada).Offers.Take(4), o => o.Say == say);
        Assert.DoesNotContain(world.Say(question, null).Offers, o => o.Say == say);
    }

    [Theory]
    [InlineData("Orbel", "Is Orbel listed?", "/unwatch Orbel Marine Ltd")]
    [InlineData("zorp", "/lookup Zorp", "/unwatch zorp")]
    public void Of_a_company_that_is_watched_it_offers_to_stop(string watched, string question, string say)
    {
        using var world = new SubscriptionWorld();
        world.Say("/watch " + watched, InChannel);
        var offers = world.Say(question, InChannel).Offers;
        Assert.Contains(offers, o => o.Say == say);
        Assert.DoesNotContain(offers, o => o.Say.StartsWith("/watch", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_about_one_list_offers_that_list()
    {
        using var world = new SubscriptionWorld(knowledge: TwoLists);
        Assert.Contains(world.Say("Which companies are on the Entity List?", Ada).Offers, o => o.Say == "/subscribe Entity List");
        world.Say("/subscribe Entity List", Ada);
        Assert.DoesNotContain(world.Say("Which companies are on the Entity List?", Ada).Offers, o => o.Say.StartsWith("/subscribe", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_may_not_change_it_is_offered_nothing()
    {
        using var world = new SubscriptionWorld(new SubscriptionOptions { WhoMayChange = WhoMayChange.Administrators, Administrators = ["00000000-0000-4000-8000-000000000001"] });
        Assert.DoesNotContain(world.Say("Is Orbel listed?", InChannel).Offers, o => o.Say.StartsWith("/watch", StringComparison.Ordinal));
        Assert.Contains(world.Say("Is Orbel listed?", Ada).Offers, o => o.Say.StartsWith("/watch", StringComparison.Ordinal));
    }
}
