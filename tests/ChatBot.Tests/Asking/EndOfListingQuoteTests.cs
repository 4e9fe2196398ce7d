namespace ChatBot.Tests.Asking;

/// <summary>Whether and why a listing ended is told in many ways.</summary>
public sealed class EndOfListingQuoteTests
{
    [Theory]
    [InlineData("Is Aldermoor Pumps still on the SDN List after the judgment?")]
    [InlineData("Did the court remove Aldermoor Pumps from the list?")]
    public void That_the_listing_stands_comes_before_who_left_an_appeal_open(string question) =>
        Assert.Contains("own words: “The listing itself stands until then.”",
            new InventedText(
                "The Treasury added Aldermoor Pumps to the SDN List.",
                "A judge has set aside the refusal to take the firm off the list.",
                "The listing itself stands until then. Aldermoor Pumps sold pumps to a mill.",
                "Counsel for the Treasury said that no decision on an appeal of Aldermoor Pumps had been taken.").WithListed("Aldermoor Pumps", "US Treasury", 1).Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Also off the list is Brindle Foods Ltd, after the bureau was able to complete a check.")]
    [InlineData("Brindle Foods Ltd is deleted. The company has been wound up.")]
    public void What_came_before_an_end_is_its_ground(string sentence) =>
        Assert.Contains(sentence, new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", sentence).WithListed("Aldermoor Pumps", "US Treasury", 1).With("Brindle Foods Ltd").Ask("Why was Brindle Foods taken off the list?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("Brindle Foods Ltd is not a stranger to lists.")]
    [InlineData("Brindle Foods Ltd is not only on the list of a bank.")]
    public void What_is_no_denial_is_not_preferred_as_one(string sentence) =>
        Assert.StartsWith("Brindle Foods Ltd has never been listed", new InventedText(sentence, "Brindle Foods Ltd has never been listed by the Treasury.").With("Brindle Foods Ltd").Ask("Is Brindle Foods listed by the Treasury?").Evidence[0].Quote, StringComparison.Ordinal);
}
