using ChatBot.Asking;
using ChatBot.Commands;
using CsCheck;

namespace ChatBot.Tests.Commands;

public sealed class CommandRouterTests
{
    private static readonly CommandRouter Router = new(new CommandSet(new Asker(TimeProvider.System)));

    [Theory]
    [InlineData("/lookup Orbel", "lookup", "Orbel")]
    [InlineData("  /LOOKUP   Orbel, Fennick  ", "lookup", "Orbel, Fennick")]
    [InlineData("／lookup Orbel", "lookup", "Orbel")]
    [InlineData("/ lookup Orbel", "lookup", "Orbel")]
    [InlineData("/lookup: Orbel", "lookup", "Orbel")]
    [InlineData("/lookup\nOrbel", "lookup", "Orbel")]
    [InlineData("/help?", "help", "")]
    [InlineData("/", "help", "")]
    [InlineData("lookup Orbel", "lookup", "Orbel")]
    [InlineData("list", "list", "")]
    [InlineData("Help!", "help", "")]
    [InlineData("help lookup", "help", "lookup")]
    [InlineData("help /list", "help", "/list")]
    [InlineData("sources.", "sources", "")]
    public void A_command_is_found(string text, string name, string argument)
    {
        var route = Assert.IsType<CommandRoute.Registered>(Router.Find(text));
        Assert.Equal((name, argument), (route.Command.Name, route.Argument));
    }

    [Theory]
    [InlineData("list all companies")]
    [InlineData("help me find out whether Orbel is listed")]
    [InlineData("lookup which firms are listed?")]
    [InlineData("about Orbel")]
    [InlineData("sources for Orbel")]
    [InlineData("Is Orbel on a watch list")]
    [InlineData("watch out, is Orbel listed?")]
    [InlineData("watch out, Orbel is listed")]
    [InlineData("Do you watch Orbel?")]
    [InlineData("which firms do you watch?")]
    [InlineData("follow up: why?")]
    [InlineData("status of Orbel")]
    [InlineData("stop")]
    [InlineData("subscriptions of Orbel")]
    [InlineData("and/or")]
    public void A_question_is_none(string text) => Assert.IsType<CommandRoute.Question>(Router.Find(text));

    [Theory]
    [InlineData("/watch Orbel", "watch", "Orbel")]
    [InlineData("watch Orbel", "watch", "Orbel")]
    [InlineData("Please watch Orbel.", "watch", "Orbel")]
    [InlineData("/follow Orbel", "watch", "Orbel")]
    [InlineData("/notify Orbel", "watch", "Orbel")]
    [InlineData("monitor Orbel", "watch", "Orbel")]
    [InlineData("notify me when Orbel is taken off", "watch", "Orbel")]
    [InlineData("/notify me when Orbel is taken off", "watch", "Orbel")]
    [InlineData("alert us about Orbel", "watch", "Orbel")]
    [InlineData("Alert me if Orbel Marine gets listed!", "watch", "Orbel Marine")]
    [InlineData("/subscribe", "subscribe", "")]
    [InlineData("subscribe to OFAC", "subscribe", "to OFAC")]
    [InlineData("notify me", "subscribe", "")]
    [InlineData("alert us when a list changes", "subscribe", "")]
    [InlineData("notify me of new listings", "subscribe", "")]
    [InlineData("Unsubscribe", "unsubscribe", "")]
    [InlineData("stop alerts for Orbel", "unwatch", "Orbel")]
    [InlineData("stop watching Orbel", "unwatch", "Orbel")]
    [InlineData("stop alerts", "unsubscribe", "")]
    [InlineData("please stop all notifications", "unsubscribe", "all")]
    [InlineData("/unfollow Orbel", "unwatch", "Orbel")]
    [InlineData("/alerts", "subscriptions", "")]
    [InlineData("/watchlist", "subscriptions", "")]
    [InlineData("subscriptions daily at 9", "subscriptions", "daily at 9")]
    public void A_wish_to_be_alerted_is_a_command(string text, string name, string argument)
    {
        var route = Assert.IsType<CommandRoute.Registered>(Router.Find(text));
        Assert.Equal((name, argument), (route.Command.Name, route.Argument));
    }

    [Fact]
    public void Whatever_is_typed_has_a_route() => Gen.String.Sample(text => Router.Find(text) is not null);
}
