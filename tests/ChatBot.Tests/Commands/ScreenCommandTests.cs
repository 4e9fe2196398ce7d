using ChatBot.Asking;
using ChatBot.Conversation;
using ChatBot.Settings;
using ChatBot.Tests.Screening;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Commands;

public sealed class ScreenCommandTests
{
    private static readonly Responder Bot = new(
        new Asker(TimeProvider.System), () => Suppliers.Knowledge, Options.Create(new ConversationOptions()), new FakeTimeProvider());

    private static Answer Say(string text) => Bot.Respond("c", text);

    [Theory]
    [InlineData("/screen Orbel, Zanthor")]
    [InlineData("/screen Orbel\nZanthor")]
    [InlineData("/screen\nOrbel\nZanthor")]
    [InlineData("Screen:\nOrbel\nZanthor")]
    [InlineData("/screen Supplier\nOrbel\nZanthor")]
    public void Names_are_given_behind_it(string text) => Assert.Equal("Screened: 2 names", Say(text).Title);

    [Fact]
    public void A_comma_before_a_legal_form_belongs_to_the_name() => Assert.Equal("Screened: 2 names", Say("/screen Orbel Co., Ltd., Zanthor, Inc.").Title);

    [Fact]
    public void A_pasted_list_needs_no_command() => Assert.Equal("Screened: 3 names", Say("Orbel Marine\nTarn Steel\nZanthor").Title);

    [Fact]
    public void A_list_may_be_longer_than_a_question()
    {
        var list = string.Join('\n', Enumerable.Range(0, 500).Select(i => $"Supplier Number {i}").Append("Orbel"));
        Assert.Equal("Screened: 501 names", Say(list).Title);
        Assert.Equal("Screened: 501 names", Say("/screen\n" + list).Title);
        Assert.Equal("That message is too long", Say(new string('x', 3000)).Title);
    }

    [Fact]
    public void Without_names_it_says_how_it_is_used() => Assert.Equal("/screen NAMES", Say("/screen").Title);

    [Fact]
    public void A_screening_is_nothing_that_a_follow_up_leans_on()
    {
        Say("Is Quoin Shipyards listed?");
        Say("/screen Orbel, Zanthor");
        Assert.Contains("Quoin", Say("why?").Title, StringComparison.Ordinal);
    }
}
