namespace ChatBot.Tests.Asking;

/// <summary>How many and how much is a number, which no status tells.</summary>
public sealed class QuantityTests
{
    private static readonly InventedText Text = new InventedText(
        "The Treasury added Aldermoor Pumps to the SDN List.",
        "Aldermoor Pumps sold 400 pumps in 2023.",
        "Aldermoor Pumps lost 30 million dollars last year.").WithListed("Aldermoor Pumps", "US Treasury", 1);

    [Theory]
    [InlineData("How many pumps did Aldermoor Pumps sell?", "sold 400 pumps")]
    [InlineData("How much money did Aldermoor Pumps lose?", "lost 30 million dollars")]
    public void A_number_that_is_quoted_is_not_said_to_be_missing_in_the_sources(string question, string words)
    {
        var answer = Text.Ask(question).Text;

        Assert.StartsWith("I have no record of anything about that", answer, StringComparison.Ordinal);
        Assert.Contains(words, answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_status_without_the_number_says_so() =>
        Assert.StartsWith("My sources do not say that.", Text.Ask("How many valves was Aldermoor Pumps listed for?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("How many lists is Aldermoor Pumps on?")]
    [InlineData("How many times was Aldermoor Pumps listed?")]
    public void How_many_listings_there_are_is_told_by_the_status(string question) =>
        Assert.StartsWith("The US Treasury blacklisted", Text.Ask(question).Text, StringComparison.Ordinal);
}
