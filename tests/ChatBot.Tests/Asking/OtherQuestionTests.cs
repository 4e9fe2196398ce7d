using ChatBot.Asking;
using ChatBot.Facts;
using ChatBot.Names;

namespace ChatBot.Tests.Asking;

public sealed class OtherQuestionTests
{
    [Theory]
    [InlineData("what did Mara Holt say?", "Mara Holt")]
    [InlineData("who said that number plates were read?", "Mara Holt")]
    [InlineData("how did Japan react?", "Ken Sato")]
    [InlineData("what did the embassy say", "Ken Sato")]
    [InlineData("who spoke of a gross overreach?", "Ken Sato")]
    public void Statements_name_their_speaker(string text, string speaker) =>
        Assert.Contains(speaker, Invented.Ask(text).Text, StringComparison.Ordinal);

    [Fact]
    public void A_country_reacts_through_all_who_speak_for_it()
    {
        var seen = Invented.Ask("how did Japan react?").Seen();

        Assert.Contains("Ken Sato", seen, StringComparison.Ordinal);
        Assert.Contains("Aiko Mori", seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which company sold the cameras?")]
    [InlineData("Was it Calder that sold cameras to read number plates?")]
    [InlineData("who sold the cameras that read number plates")]
    public void One_of_these_firms_never_becomes_a_named_firm(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Contains("My sources do not say", answer.Text, StringComparison.Ordinal);
        Assert.Contains("“One of these firms", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_somebody_else_are_not_put_into_a_mouth() =>
        Assert.Contains("do not attribute that to Ken Sato but to Mara Holt", Invented.Ask("Did Ken Sato say that cameras read number plates?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_statement_about_no_company_is_not_turned_on_one() =>
        Assert.Contains("The statement does not name Calder", Invented.Ask("did Holt say Calder sold the cameras?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("who backs Calder?")]
    [InlineData("calder investors")]
    [InlineData("is Thorne Partners linked to any of those companies?")]
    public void Backers_are_told(string text) =>
        Assert.Contains("Calder is backed by Thorne Partners", Invented.Ask(text).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what is the Honest Ports Act?")]
    [InlineData("HPA in plain words pls")]
    [InlineData("who passed the act and when")]
    public void An_act_is_told_with_its_effect_and_who_passed_it(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Contains("prove its origin", answer.Text, StringComparison.Ordinal);
        Assert.Contains("US Senate passed", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("did Congress pass the Honest Ports Act?")]
    [InlineData("did the House pass the Honest Ports Act?")]
    public void Another_body_than_the_one_that_passed_an_act_is_corrected(string text) =>
        Assert.StartsWith("My sources do not say", Invented.Ask(text).Text, StringComparison.Ordinal);

    [Fact]
    public void Who_named_no_company_is_told_to_have_named_none() =>
        Assert.StartsWith("None of the statements that my sources have names a company", Invented.Ask("which company did Holt name?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what did the European Commission do to Galtel?")]
    [InlineData("european commission action?")]
    public void What_an_authority_did_is_told(string text) =>
        Assert.Contains("revoked Galtel’s operating permit", Invented.Ask(text).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("who is Calder's CEO?")]
    [InlineData("how many submarines did Calder sell last year")]
    [InlineData("Calder share price today?")]
    [InlineData("when did Calder go bankrupt?")]
    public void What_the_facts_have_no_kind_for_is_not_answered(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Equal(AnswerKind.NoRecord, answer.Kind);
        Assert.Matches("^(?:My sources do not say|I have no record of) anything about", answer.Text);
    }

    [Theory]
    [InlineData("May I buy Calder shares?")]
    [InlineData("should we stop working with Calder")]
    [InlineData("is it legal to invest in Calder")]
    public void Advice_is_declined(string text) => Assert.Equal(AnswerKind.Declined, Invented.Ask(text).Kind);

    [Theory]
    [InlineData("is Canada right to do this?")]
    [InlineData("do you think the listing is fair?")]
    public void Opinions_are_declined(string text) => Assert.Equal(AnswerKind.Declined, Invented.Ask(text).Kind);

    [Theory]
    [InlineData("what's the weather in Rome tomorrow")]
    [InlineData("'; DROP TABLE facts; --")]
    [InlineData("write me a poem about mice")]
    public void What_is_not_covered_says_what_is(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Equal(AnswerKind.NotCovered, answer.Kind);
        Assert.Contains("/lookup", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hi there 👋", AnswerKind.SmallTalk)]
    [InlineData("thanks a lot", AnswerKind.SmallTalk)]
    [InlineData("what can you do?", AnswerKind.Help)]
    [InlineData("what is your source?", AnswerKind.Source)]
    [InlineData("when was the article published?", AnswerKind.Source)]
    [InlineData("link please", AnswerKind.Source)]
    public void Talk_and_questions_about_the_bot_are_answered(string text, AnswerKind kind) =>
        Assert.Equal(kind, Invented.Ask(text).Kind);

    [Fact]
    public void A_name_that_fits_two_companies_is_asked_back_with_both_as_buttons()
    {
        Company Make(string name) => new(Company.Slug(name), name, [new(name, NameKind.Canonical, "invented"), new("Marlowe", NameKind.Short, "invented")]);
        var view = new FactView([Make("Marlowe Systems"), Make("Marlowe Shipyards")], [], []);

        var answer = new Asker(TimeProvider.System).Ask("is Marlowe listed?", new Knowledge(view, new CompanyRecognizer(view.Companies)), null).Answer;

        Assert.Equal(AnswerKind.Clarification, answer.Kind);
        Assert.Equal(["/lookup Marlowe Shipyards", "/lookup Marlowe Systems"], answer.Offers.Select(o => o.Say).Order());
    }

    [Fact]
    public void An_answer_says_up_to_when_its_sources_reach() =>
        Assert.Contains(Invented.Ask("is Calder listed?").Caveats, c => c.Contains("As of 12 May 2023", StringComparison.Ordinal));

    [Fact]
    public void A_day_of_the_source_is_told_as_a_date() =>
        Assert.Contains("9 May 2023", Invented.Ask("the article says 'Tuesday', what date is that").Text, StringComparison.Ordinal);
}
