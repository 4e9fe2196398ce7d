using ChatBot.Asking;
using ChatBot.Commands;

namespace ChatBot.Tests.Commands;

public sealed class UnknownCommandTests
{
    private static readonly UnknownCommand Unknown = new(new CommandSet(new Asker(TimeProvider.System)));

    [Theory]
    [InlineData("lokup", "Orbel", "/lookup Orbel")]
    [InlineData("loookup", "Orbel", "/lookup Orbel")]
    [InlineData("LOOKPU", "", "/lookup")]
    [InlineData("hlep", "", "/help")]
    [InlineData("source", "", "/sources")]
    public void A_misspelt_command_gets_the_right_one_as_a_button(string word, string argument, string say)
    {
        var answer = Unknown.Answer(new CommandRoute.Unknown(word, argument));
        Assert.Contains("Did you mean /", answer.Text, StringComparison.Ordinal);
        Assert.Equal(say, answer.Offers[0].Say);
    }

    [Fact]
    public void An_unknown_command_is_named_with_the_known_ones_and_offers_a_lookup()
    {
        var answer = Unknown.Answer(new CommandRoute.Unknown("foo", "Orbel"));
        Assert.Equal("I do not know the command “/foo Orbel”. My commands are /lookup, /screen, /list, /watch, /subscribe, /subscriptions, /unwatch, /unsubscribe, /sources, /about, /status, /help.", answer.Text);
        Assert.Equal("/lookup Orbel", answer.Offers[0].Say);
    }

    [Fact]
    public void What_was_typed_comes_back_without_markup_and_cut()
    {
        var answer = Unknown.Answer(new CommandRoute.Unknown("<script>alert(1)</script>", new string('x', 500)));
        Assert.DoesNotContain('<', answer.Text);
        Assert.True(answer.Text.Length < 200);
    }
}
