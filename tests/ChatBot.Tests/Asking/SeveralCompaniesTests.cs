using ChatBot.Asking;

namespace ChatBot.Tests.Asking;

public sealed class SeveralCompaniesTests
{
    [Theory]
    [InlineData("Is Calder Europe listed?")]
    [InlineData("Is Calder Bakery listed?")]
    public void A_longer_name_is_not_the_company_whose_name_it_begins_with(string text)
    {
        var answer = Invented.Ask(text);
        Assert.Equal(Verdict.NoRecord, answer.Verdict);
        Assert.DoesNotContain("blacklisted", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("which was listed first, Calder or Ostrel?")]
    [InlineData("was Ostrel listed before Calder?")]
    [InlineData("were Calder and Ostrel listed on the same day?")]
    [InlineData("how many days are there between the listings of Ostrel and Calder?")]
    public void Dates_are_compared(string text) =>
        Assert.StartsWith("Ostrel was listed first, on 5 May 2023; Calder followed on 9 May 2023, four days later.", Invented.Ask(text).Text, StringComparison.Ordinal);

    [Fact]
    public void The_same_ground_is_said_once() =>
        Assert.Equal("Calder and Brightwater are blacklisted on the same ground: selling tracking equipment to the police of the Ruvian province.", Invented.Ask("were Calder and Brightwater listed for the same reason?").Text);

    [Fact]
    public void One_step_is_told_as_one() =>
        Assert.StartsWith("Canada blacklisted Calder and Brightwater on 9 May 2023.", Invented.Ask("what do Calder and Brightwater have in common?").Text, StringComparison.Ordinal);

    [Fact]
    public void Listed_and_discussed_stay_apart() =>
        Assert.Equal("Calder is blacklisted. Steps against FFI are only under discussion; my sources have no listing.", Invented.Ask("are Calder and FFI listed?").Text);

    [Theory]
    [InlineData("how many of them make submarines?")]
    [InlineData("which of the listed companies makes submarines?")]
    [InlineData("are there any submarine makers on the list?")]
    public void A_condition_picks_the_companies_that_a_source_says_it_of(string text)
    {
        var answer = Invented.Ask(text);

        Assert.StartsWith("One of the four listed companies does by my sources: Calder is described as a submarine maker", answer.Text, StringComparison.Ordinal);
        Assert.Equal(["Calder Robotics"], answer.Rows.Select(r => r.Name));
    }

    [Fact]
    public void What_no_source_decides_is_said_to_be_undecided() =>
        Assert.StartsWith("My sources do not say “from Zanthor” of any of the four listed companies", Invented.Ask("how many of them are from Zanthor?").Text, StringComparison.Ordinal);

    [Fact]
    public void Who_is_left_out_is_not_counted() =>
        Assert.StartsWith("One other company was listed in the same step as Calder and Brightwater: Dunmore Telemetry.", Invented.Ask("how many companies did Canada list besides Calder and Brightwater?").Text, StringComparison.Ordinal);

    [Fact]
    public void Companies_without_a_listing_are_named_when_asked_for() =>
        Assert.EndsWith("for which they have no listing: Harrowby, FFI and Galtel.", Invented.Ask("which companies are not listed?").Text, StringComparison.Ordinal);
}
