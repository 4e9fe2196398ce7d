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
    [InlineData("no, I meant Ostrel", "US Treasury blacklisted Ostrel")]
    [InlineData("sorry, typo: Ostrel", "US Treasury blacklisted Ostrel")]
    [InlineData("what else do you know about it", "backed by Thorne Partners")]
    [InlineData("what else is there about the company?", "backed by Thorne Partners")]
    [InlineData("are you sure?", "I have it from Northern Courier of 12 May 2023")]
    [InlineData("source?", "I have it from Northern Courier of 12 May 2023")]
    [InlineData("and the others?", "Brightwater")]
    public void A_follow_up_leans_on_the_company_before(string followUp, string expected) =>
        Assert.Contains(expected, Invented.Ask("is Calder listed?", followUp).Seen(), StringComparison.Ordinal);

    [Fact]
    public void Who_said_so_after_a_reaction_names_its_speaker() =>
        Assert.Contains("Ken Sato", Invented.Ask("how did Japan react?", "who said so?").Text, StringComparison.Ordinal);

    [Fact]
    public void The_same_question_goes_on_with_another_company() =>
        Assert.StartsWith("On 9 May 2023", Invented.Ask("when was Ostrel listed?", "and Calder?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("the second one, why?", "Ostrel Systems")]
    [InlineData("when was the first one listed?", "Calder Robotics")]
    [InlineData("what about the latter", "Ostrel Systems")]
    public void What_was_shown_is_meant_by_its_place(string followUp, string company) =>
        Assert.Equal(company, Invented.Ask("are Calder and Ostrel listed?", followUp).Title);

    [Fact]
    public void A_place_in_a_list_is_a_company_of_the_list() =>
        Assert.Equal("Brightwater Optics", Invented.Ask("which companies are listed?", "the first one - why?").Title);

    [Fact]
    public void The_other_one_is_the_one_not_asked_about_last() =>
        Assert.Equal("Ostrel Systems", Invented.Ask("are Calder and Ostrel listed?", "why was Calder listed?", "and the other one?").Title);

    [Fact]
    public void The_other_one_of_two_that_were_shown_alike_is_asked_back()
    {
        var answer = Invented.Ask("are Calder and Ostrel listed?", "what about the other one?");

        Assert.Equal(AnswerKind.Clarification, answer.Kind);
        Assert.Equal(["/lookup Calder Robotics", "/lookup Ostrel Systems"], answer.Offers.Select(o => o.Say));
    }

    [Fact]
    public void Both_means_the_companies_named_one_after_the_other() =>
        Assert.Contains("Calder and Ostrel", Invented.Ask("is Calder listed?", "and Ostrel?", "both of them?").Text, StringComparison.Ordinal);

    [Fact]
    public void What_a_correction_denies_is_left_out() =>
        Assert.Equal("Ostrel Systems", Invented.Ask("why was Calder listed?", "not Calder, Ostrel").Title);

    [Fact]
    public void A_correction_repeats_the_question() =>
        Assert.StartsWith("On 9 May 2023", Invented.Ask("when was Ostrel listed?", "no, I meant Calder").Text, StringComparison.Ordinal);

    [Fact]
    public void Who_else_spoke_leaves_out_who_was_quoted() =>
        Assert.Contains("Aiko Mori", Invented.Ask("what did Ken Sato say?", "who else reacted?").Title, StringComparison.Ordinal);

    [Fact]
    public void When_after_an_act_asks_for_the_act() =>
        Assert.Contains("Honest Ports Act on 9 May 2023", Invented.Ask("what is the Honest Ports Act?", "who passed it?", "when?").Text, StringComparison.Ordinal);

    [Fact]
    public void Nine_no_after_a_count_is_corrected() =>
        Assert.StartsWith("My sources do not speak of nine companies", Invented.Ask("how many companies did Canada list?", "nine, no?").Text, StringComparison.Ordinal);

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
