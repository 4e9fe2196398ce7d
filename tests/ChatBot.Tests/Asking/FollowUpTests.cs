using ChatBot.Asking;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Asking;

public sealed class FollowUpTests
{
    [Theory]
    [InlineData("why?", "selling tracking equipment")]
    [InlineData("when was that?", "9 May 2023")]
    [InlineData("by whom?", "Canada")]
    [InlineData("and Ostrel?", "US Treasury blacklisted Ostrel")]
    [InlineData("who else?", "Brightwater")]
    [InlineData("says who?", "Northern Courier")]
    [InlineData("were they removed?", "No source here says that Calder was removed")]
    public void A_follow_up_leans_on_the_company_before(string followUp, string expected) =>
        Assert.Contains(expected, Invented.Ask("is Calder listed?", followUp).Seen(), StringComparison.Ordinal);

    [Fact]
    public void Who_said_so_after_a_reaction_names_its_speaker() =>
        Assert.Contains("Ken Sato", Invented.Ask("how did Japan react?", "who said so?").Text, StringComparison.Ordinal);

    [Fact]
    public void The_same_question_goes_on_with_another_company() =>
        Assert.StartsWith("On 9 May 2023", Invented.Ask("when was Ostrel listed?", "and Calder?").Text, StringComparison.Ordinal);

    [Fact]
    public void Small_talk_does_not_end_a_conversation() =>
        Assert.Contains("selling tracking equipment", Invented.Ask("is Calder listed?", "thanks!", "why?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_context_expires()
    {
        var time = new FakeTimeProvider();
        var asker = new Asker(time, TimeSpan.FromMinutes(15));
        var first = asker.Ask("is Ostrel listed?", Invented.Knowledge, null);
        time.Advance(TimeSpan.FromMinutes(16));

        var late = asker.Ask("by whom?", Invented.Knowledge, first.Context).Answer;

        Assert.NotEqual("Ostrel Systems", late.Title);
    }
}
