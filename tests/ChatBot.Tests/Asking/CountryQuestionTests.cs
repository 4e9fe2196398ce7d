namespace ChatBot.Tests.Asking;

/// <summary>Questions about a country's lists, whether or not its offices are known.</summary>
public sealed class CountryQuestionTests
{
    private static readonly InventedText Text = new InventedText(
        "A Ghanaian maker of pumps may not bid any more.",
        "The Treasury added Aldermoor Pumps to the SDN List.",
        "Ghana's procurement office blacklisted Aldermoor Pumps in 2017 and struck it off in 2019.",
        "What about Switzerland? SECO says it is examining the decision.").WithListed("Aldermoor Pumps", "US Treasury", 2);

    [Fact]
    public void What_a_country_did_that_no_catalogue_has_comes_first() =>
        Assert.Equal(3, Text.Ask("Was Aldermoor Pumps on a Ghanaian blacklist before?").Evidence[0].Paragraph);

    [Fact]
    public void What_another_keeper_does_is_quoted_without_the_name_in_it()
    {
        var answer = Text.Ask("Has Switzerland listed Aldermoor Pumps?");

        Assert.Contains("No source here says that Switzerland listed", answer.Text, StringComparison.Ordinal);
        Assert.Equal(4, answer.Evidence[0].Paragraph);
    }

    [Fact]
    public void A_place_that_is_only_an_address_turns_no_sentence_away() =>
        Assert.Equal(2, new InventedText("The Treasury has revised the SDN List.", "Brindle Foods Ltd (Ghana) is not included in this revision.").With("Brindle Foods Ltd").Ask("Brindle Foods Ltd on the SDN list?").Evidence[0].Paragraph);
}
