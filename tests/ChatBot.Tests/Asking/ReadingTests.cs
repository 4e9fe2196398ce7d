using ChatBot.Asking;
using ChatBot.Asking.Understanding;

namespace ChatBot.Tests.Asking;

public sealed class ReadingTests
{
    [Fact]
    public void Two_wishes_in_a_row_of_words_are_asked_back()
    {
        var answer = Invented.Ask("Calder investors reaction");

        Assert.Equal(AnswerKind.Clarification, answer.Kind);
        Assert.Equal(["How did Calder respond?", "Who backs Calder?"], answer.Offers.Select(o => o.Say));
    }

    [Fact]
    public void A_choice_that_was_offered_is_answered() =>
        Assert.Contains("Thorne Partners", Invented.Ask("Calder investors reaction", "Who backs Calder?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_clear_question_is_answered_and_tells_how_it_was_read()
    {
        var reading = Invented.Ask("why was Calder blacklisted?").Reading!;

        Assert.Equal(Intent.Why, reading.Intent);
        Assert.Equal(1, reading.Score);
        Assert.Null(reading.RunnerUp);
    }

    [Fact]
    public void Nothing_good_scores_nothing() =>
        Assert.Equal(new Interpretation(Intent.Open, 0, null, 0), Invented.Ask("asdf qwer").Reading);

    [Theory]
    [InlineData("is Calder listed, and who backs it?", "Canada blacklisted Calder", "Calder is backed by Thorne Partners")]
    [InlineData("who backs Calder and how did Japan react?", "Calder is backed by Thorne Partners", "Ken Sato")]
    [InlineData("When was Ostrel listed? And what is the Honest Ports Act?", "5 May 2023", "Honest Ports Act bars cargo")]
    public void Each_clause_is_answered(string text, string first, string second)
    {
        var answer = Invented.Ask(text).Text;

        Assert.Contains(first, answer, StringComparison.Ordinal);
        Assert.Contains(second, answer, StringComparison.Ordinal);
    }

    [Fact]
    public void One_sentence_that_answers_all_clauses_is_enough() =>
        Assert.Equal(Invented.Ask("why was Calder listed?").Text, Invented.Ask("why was Calder listed and when?").Text);

    [Theory]
    [InlineData("wy was Calder blaklisted", Intent.Why)]
    [InlineData("wen was Calder listd", Intent.When)]
    [InlineData("hwo listed Calder", Intent.WhoListed)]
    [InlineData("is Calder blcklstd", Intent.Status)]
    [InlineData("um so like is uh Calder on that list thing", Intent.Status)]
    public void Slips_of_the_pen_and_fillers_are_read_over(string text, Intent intent) =>
        Assert.Equal(intent, Invented.Ask(text).Reading!.Intent);

    [Fact]
    public void What_a_quotation_says_is_not_asked() =>
        Assert.Equal("Aiko Mori", Invented.Ask("who said “We will answer in kind”?").Title);

    [Fact]
    public void A_wrong_office_is_corrected() =>
        Assert.StartsWith("My sources name Ken Sato as spokesperson of Japan’s embassy.", Invented.Ask("what did minister Ken Sato say?").Text, StringComparison.Ordinal);
}
