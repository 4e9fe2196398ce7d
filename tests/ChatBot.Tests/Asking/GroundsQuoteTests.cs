namespace ChatBot.Tests.Asking;

/// <summary>Where a ground is asked for and no fact tells it, the sentence with a deed, or with what a court found, is quoted.</summary>
public sealed class GroundsQuoteTests
{
    [Theory]
    [InlineData("Aldermoor Pumps exported turbines to a navy.")]
    [InlineData("Aldermoor Pumps supplies a navy.")]
    [InlineData("Aldermoor Pumps supports a navy.")]
    [InlineData("Aldermoor Pumps diverted engines to a navy.")]
    [InlineData("Aldermoor Pumps produced guns of a navy.")]
    [InlineData("Aldermoor Pumps trained pilots of a navy.")]
    [InlineData("Aldermoor Pumps sought engines of a navy.")]
    [InlineData("Aldermoor Pumps dealt with a navy.")]
    [InlineData("Aldermoor Pumps poses a risk.")]
    [InlineData("Aldermoor Pumps laundered money of a navy.")]
    [InlineData("The grounds were trade with a navy.")]
    public void The_deed_is_quoted(string sentence)
    {
        var text = new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Aldermoor Pumps has its seat in Tallow. It has a long history.", $"Aldermoor Pumps was named in spring. {sentence}", "Aldermoor Pumps runs a museum.").WithListed("Aldermoor Pumps", "US Treasury", 1);

        Assert.Contains(sentence, text.Ask("Why was Aldermoor Pumps listed?").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Why did the court annul the listing of Aldermoor Pumps?")]
    [InlineData("Why was the listing of Aldermoor Pumps annulled?")]
    public void What_the_judges_found_comes_before_what_the_firm_was_accused_of(string question)
    {
        var text = new InventedText(
            "The Council added Aldermoor Pumps to its list in 2022.",
            "The Council accused Aldermoor Pumps of supplying a navy.",
            "The court annulled the listing. The file of Aldermoor Pumps held no evidence, the judges found.").WithListed("Aldermoor Pumps", "European Union", 1);

        Assert.Equal(3, text.Ask(question).Evidence[0].Paragraph);
    }

    [Theory]
    [InlineData("The court dismissed the action of Aldermoor Pumps.")]
    [InlineData("The listing of Aldermoor Pumps stands.")]
    [InlineData("The judges upheld the step against Aldermoor Pumps.")]
    public void How_a_court_decided_tells_of_an_end_that_did_not_come(string sentence)
    {
        var text = new InventedText("The Council added Aldermoor Pumps to its list in 2022.", "Aldermoor Pumps has ships.", sentence).WithListed("Aldermoor Pumps", "European Union", 1);

        Assert.Contains(sentence, text.Ask("Was Aldermoor Pumps removed from the EU list?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_suspicion_is_asked_for_an_accusation_comes_before_a_list_of_something_else()
    {
        var text = new InventedText("Aldermoor Pumps has ships in London.", "Aldermoor Pumps keeps a list of ships in London.", "London accused Aldermoor Pumps of fraud.").With("Aldermoor Pumps");

        Assert.Contains("London accused Aldermoor Pumps of fraud.", text.Ask("Is Aldermoor Pumps under suspicion?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ground_that_is_quoted_is_not_said_to_be_missing_in_the_sources() =>
        Assert.StartsWith("I have no record of why Aldermoor Pumps was listed.",
            new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Officials said that Aldermoor Pumps had shipped valves to a militia.").WithListed("Aldermoor Pumps", "US Treasury", 1).Ask("Why was Aldermoor Pumps listed?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_sentence_that_gives_no_ground_is_not_quoted_for_one() =>
        Assert.DoesNotContain("own words",
            new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Aldermoor Pumps has forty workers.").WithListed("Aldermoor Pumps", "US Treasury", 1).Ask("Why was Aldermoor Pumps listed?").Text, StringComparison.Ordinal);
}
