namespace ChatBot.Tests.Asking;

/// <summary>Who owns a firm is answered by a sentence that tells it, or by none.</summary>
public sealed class OwnersOnlyQuoteTests
{
    private static InventedText TextWith(params string[] sentences) =>
        new InventedText(["The Treasury added Aldermoor Pumps to the SDN List.", "Aldermoor Pumps makes pumps in Tallow.", .. sentences]).WithListed("Aldermoor Pumps", "US Treasury", 1);

    [Fact]
    public void A_sentence_that_tells_no_owner_is_not_quoted() =>
        Assert.DoesNotContain("own words", TextWith("The finance director of Aldermoor Pumps read it in the paper.").Ask("Who owns Aldermoor Pumps?").Text, StringComparison.Ordinal);

    [Fact]
    public void The_fall_of_shares_tells_no_owner() =>
        Assert.Contains("the state fund Corvane with 31 percent",
            TextWith("Shares of Aldermoor Pumps fell by 17 percent on Monday.", "Its largest shareholder, the state fund Corvane with 31 percent, has sold nothing.").Ask("who is the biggest shareholder of Aldermoor Pumps").Text, StringComparison.Ordinal);

    [Fact]
    public void Who_holds_the_other_part_asks_for_no_other_firm_of_a_list() =>
        Assert.Contains("A fund in Tallow holds the rest",
            TextWith("**Who owns Aldermoor Pumps?** Its founder has 70 per cent. A fund in Tallow holds the rest.").Ask("who holds the other 30 percent of Aldermoor Pumps").Text, StringComparison.Ordinal);

    [Fact]
    public void An_investment_ban_asks_for_no_backer() =>
        Assert.DoesNotContain("who backs", TextWith().Ask("Is Aldermoor Pumps under the investment ban?").Text, StringComparison.Ordinal);
}
