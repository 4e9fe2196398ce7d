using ChatBot.Asking;

namespace ChatBot.Tests.Asking;

public sealed class ListingQuestionTests
{
    [Theory]
    [InlineData("Is Brightwater listed?")]
    [InlineData("brightwater - on the list or not")]
    [InlineData("hey, could you check whether Brightwater Optics appears among the blacklisted firms? thanks")]
    [InlineData("BRIGHTWATER?")]
    public void A_listed_company_gets_the_verdict_with_authority_and_day(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Equal(Verdict.Listed, answer.Verdict);
        Assert.Contains("Canada blacklisted Brightwater on 9 May 2023", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Northern Courier", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Evidence, e => e.Paragraph == 1);
    }

    [Theory]
    [InlineData("why was Calder blacklisted?")]
    [InlineData("reason for the listing of calder pls")]
    [InlineData("what is Calder accused of")]
    public void The_ground_is_told_as_an_allegation(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Contains("selling tracking equipment", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Canada", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Caveats, c => c.Contains("alleges", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("when was Ostrel listed?")]
    [InlineData("since when is ostrel on the blacklist")]
    [InlineData("Ostrel listing date?")]
    public void The_date_comes_first_when_it_is_asked_for(string text) =>
        Assert.StartsWith("On 5 May 2023", Invented.Ask(text).Text, StringComparison.Ordinal);

    [Fact]
    public void What_is_only_discussed_is_not_called_listed()
    {
        var answer = Invented.Ask("is FFI blacklisted?");

        Assert.Equal(Verdict.ProposedOnly, answer.Verdict);
        Assert.Contains("Harbour Times", answer.Text, StringComparison.Ordinal);
        Assert.Contains("No source here says that FFI was listed", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_step_is_not_called_a_listing()
    {
        var answer = Invented.Ask("galtel blacklisted?");

        Assert.Equal(Verdict.OtherAction, answer.Verdict);
        Assert.Contains("revoked Galtel’s operating permit in March 2023", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_company_that_was_taken_off_is_no_longer_listed() =>
        Assert.Equal(Verdict.NoLongerListed, Invented.Ask("is Harrowby on a list?").Verdict);

    [Theory]
    [InlineData("Is Zanthor listed?")]
    [InlineData("zanthor on the list?")]
    [InlineData("Zanthor Industries status pls")]
    [InlineData("Why was Zanthor listed?")]
    public void An_unknown_company_has_no_record_which_is_not_a_clearance(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Equal(Verdict.NoRecord, answer.Verdict);
        Assert.Contains("does not mean", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("why was Ruvian blacklisted?", "Ruvian")]
    [InlineData("when was Thorne Partners put on the list?", "Thorne Partners")]
    [InlineData("Ruvian listed?", "Ruvian")]
    [InlineData("why was Mara Holt blacklisted?", "Mara Holt")]
    [InlineData("is the Harbour Times blacklisted", "Harbour Times")]
    public void What_a_passage_only_mentions_is_not_listed(string text, string name)
    {
        var answer = Invented.Ask(text);

        Assert.Contains(name, answer.Text, StringComparison.Ordinal);
        Assert.Contains("does not mean that", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("selling tracking equipment", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("When did the EU list Calder?", "No source here says that the European Union listed Calder")]
    [InlineData("was Calder listed in 2019?", "do not date the listing of Calder to 2019")]
    [InlineData("Was Calder blacklisted on Monday?", "do not date the listing of Calder to a Monday")]
    [InlineData("was calder removed from the list?", "No source here says that Calder was removed")]
    [InlineData("since Calder was removed from the list, may we order again?", "No source here says that Calder was removed")]
    [InlineData("Which list is Calder on, the Entity List or SDN?", "no record of which list")]
    [InlineData("Did the US Commerce Department list Ostrel?", "No source here says that the US Commerce Department listed Ostrel")]
    [InlineData("why were the seven firms blacklisted?", "do not speak of seven companies")]
    public void A_false_premise_is_corrected(string text, string correction) =>
        Assert.Contains(correction, Invented.Ask(text).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Calder and Ostrel listed?")]
    [InlineData("compare Calder with Ostrel")]
    [InlineData("status: Ostrel, Calder")]
    public void Several_companies_get_a_line_each(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Equal(AnswerKind.Comparison, answer.Kind);
        Assert.Equal(["Calder Robotics", "Ostrel Systems"], answer.Rows.Select(r => r.Name).Order());
    }

    [Theory]
    [InlineData("list all companies")]
    [InlineData("which firms were blacklisted?")]
    [InlineData("who is on the list?")]
    [InlineData("give me the three names")]
    [InlineData("how many companies did Canada blacklist")]
    public void The_listed_companies_are_listed_and_counted(string text)
    {
        var answer = Invented.Ask(text);

        Assert.Contains("three companies", answer.Text, StringComparison.Ordinal);
        Assert.Contains(answer.Rows, r => r.Name == "Dunmore Telemetry Works");
        Assert.DoesNotContain(answer.Rows, r => r.Name.StartsWith("Galtel", StringComparison.Ordinal));
    }

    [Fact]
    public void A_company_can_be_meant_by_its_description() =>
        Assert.Equal("Calder Robotics", Invented.Ask("the submarine one - listed?").Title);
}
