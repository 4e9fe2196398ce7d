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
    [InlineData("follow up: why?")]
    [InlineData("and/or")]
    public void A_question_is_none(string text) => Assert.IsType<CommandRoute.Question>(Router.Find(text));

    [Theory]
    [InlineData("/watch Orbel", "watch", "Orbel")]
    [InlineData("/subscribe", "subscribe", "")]
    [InlineData("/alerts on", "alerts", "on")]
    [InlineData("notify me when Orbel is taken off", "notify", "me when Orbel is taken off")]
    [InlineData("Unsubscribe", "Unsubscribe", "")]
    public void A_wish_to_be_alerted_is_told_apart(string text, string word, string argument) =>
        Assert.Equal(new CommandRoute.Alerts(word, argument), Router.Find(text));

    [Fact]
    public void Whatever_is_typed_has_a_route() => Gen.String.Sample(text => Router.Find(text) is not null);
}
