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
    [InlineData("tell me about Orbel")]
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
    [InlineData("notify me", "watch", "")]
    [InlineData("notify me about everything", "subscribe", "")]
    [InlineData("notify me about everything daily at 9", "subscribe", "daily at 9")]
    [InlineData("alert us of any change", "subscribe", "")]
    [InlineData("notify me about updates to all lists", "subscribe", "")]
    [InlineData("notify me when a company is added to a list", "subscribe", "")]
    [InlineData("alert us when a list changes", "subscribe", "")]
    [InlineData("notify me of new listings", "watch", "new listings")]
    [InlineData("notify me about updates to NS-CMIC", "watch", "NS-CMIC")]
    [InlineData("alert me of new entries on the Entity List", "watch", "the Entity List")]
    [InlineData("alert us about additions to OFAC", "watch", "OFAC")]
    [InlineData("notify me about additions of companies to NS-CMIC", "watch", "NS-CMIC")]
    [InlineData("notify me when a company is added to NS-CMIC", "watch", "NS-CMIC")]
    [InlineData("notify me about changes to NS-CMIC", "watch", "NS-CMIC")]
    [InlineData("notify me of the removal of Orbel from the Entity List", "watch", "Orbel")]
    [InlineData("monitor changes to OFAC", "watch", "OFAC")]
    [InlineData("notify me when a new company appears on the Entity List", "watch", "the Entity List")]
    [InlineData("alert us if something new about Orbel Marine comes out", "watch", "Orbel Marine")]
    [InlineData("alert me about OFAC updates", "watch", "OFAC")]
    [InlineData("notify me about the entity list", "watch", "the entity list")]
    [InlineData("notify me when OFAC adds a company", "watch", "OFAC")]
    [InlineData("alert us about US lists", "watch", "US lists")]
    [InlineData("notify me about Bank of Tarn", "watch", "Bank of Tarn")]
    [InlineData("notify me about any sanctions against Orbel", "watch", "Orbel")]
    [InlineData("notify me about Changes Holding", "watch", "Changes Holding")]
    [InlineData("notify me about Orbel on the Entity List", "watch", "Orbel")]
    [InlineData("notify me about Back to Basics Ltd", "watch", "Back to Basics Ltd")]
    [InlineData("notify me about companies in China", "watch", "companies in China")]
    [InlineData("notify me about Will Semiconductor", "watch", "Will Semiconductor")]
    [InlineData("notify me about Shanghai Will Semiconductor", "watch", "Shanghai Will Semiconductor")]
    [InlineData("notify me when Shanghai Will Semiconductor is listed", "watch", "Shanghai Will Semiconductor")]
    [InlineData("notify me when Orbel will be listed", "watch", "Orbel")]
    [InlineData("notify me when is something added", "watch", "")]
    [InlineData("alert me about Zorp daily at 9", "watch", "Zorp daily at 9")]
    [InlineData("alert me when Zorp is listed daily at 9", "watch", "Zorp daily at 9")]
    [InlineData("alert me about China Daily", "watch", "China Daily")]
    [InlineData("alert me about Orbel, please", "watch", "Orbel")]
    [InlineData("Unsubscribe", "unsubscribe", "")]
    [InlineData("stop alerts for Orbel", "unwatch", "Orbel")]
    [InlineData("stop watching Orbel", "unwatch", "Orbel")]
    [InlineData("stop alerts", "unsubscribe", "")]
    [InlineData("please stop all notifications", "unsubscribe", "all")]
    [InlineData("stop all alerts in this channel, thank you!", "unsubscribe", "all")]
    [InlineData("stop alerts please", "unsubscribe", "")]
    [InlineData("stop all alerts for Orbel", "unwatch", "Orbel")]
    [InlineData("stop all alerts for US", "unwatch", "US")]
    [InlineData("end all monitoring of Orbel", "unwatch", "Orbel")]
    [InlineData("stop alerts about updates to OFAC", "unwatch", "OFAC")]
    [InlineData("cancel all notifications except OFAC", "unsubscribe", "")]
    [InlineData("stop all alerts but those for Orbel", "unsubscribe", "")]
    [InlineData("stop all alerts until Monday", "unsubscribe", "")]
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
