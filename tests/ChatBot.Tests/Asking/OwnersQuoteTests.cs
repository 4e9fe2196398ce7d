namespace ChatBot.Tests.Asking;

/// <summary>Where owners are asked for and no fact tells them, the sentence that tells who holds how much is quoted.</summary>
public sealed class OwnersQuoteTests
{
    private static readonly InventedText Text = new InventedText(
        "The Treasury added Aldermoor Pumps to the SDN List.",
        "Aldermoor Pumps bought two ships from a broker in Tallow and sold fuel.",
        "Aldermoor Pumps backed a museum in Tallow.",
        "The founders of Aldermoor Pumps keep 62%.",
        "Aldermoor Pumps has a long history.").WithListed("Aldermoor Pumps", "US Treasury", 1);

    [Theory]
    [InlineData("Who owns Aldermoor Pumps?")]
    [InlineData("Who holds shares in Aldermoor Pumps?")]
    [InlineData("Who controls Aldermoor Pumps?")]
    public void Who_holds_a_part_comes_before_who_bought_something(string question) =>
        Assert.Equal(4, Text.Ask(question).Evidence[0].Paragraph);

    [Fact]
    public void Who_is_its_controller_comes_before_who_it_backed() =>
        Assert.Equal(3, new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Aldermoor Pumps backed a museum.", "The controller of Aldermoor Pumps is a baker.")
            .WithListed("Aldermoor Pumps", "US Treasury", 1).Ask("Who owns Aldermoor Pumps?").Evidence[0].Paragraph);

    [Fact]
    public void Who_owns_a_firm_backs_it() =>
        Assert.Contains("Thornbury Partners", new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Its owner is Thornbury Partners.")
            .WithListed("Aldermoor Pumps", "US Treasury", 1).OwnedBy("Thornbury Partners", 2).Ask("Who backs Aldermoor Pumps?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_stake_asked_about_without_a_verb_is_one_of_the_firm() =>
        Assert.Contains("keep 62%", Text.Ask("stake of the controlling shareholder in aldermoor pumps").Text, StringComparison.Ordinal);

    [Fact]
    public void Whether_an_owner_is_listed_too_is_left_open_to_the_text() =>
        Assert.Contains("not named himself", new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Its owner is Idris Thornbury.", "Thornbury, the papers say, has left. He was not named himself.")
            .WithListed("Aldermoor Pumps", "US Treasury", 1).OwnedBy("Idris Thornbury", 2).Ask("Was Idris Thornbury put on the SDN List with the firms?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("The owner of Brindle Foods Ltd holds 70 percent of the shares.")]
    [InlineData("The majority shareholder of Brindle holds 40 percent.")]
    [InlineData("Brindle's largest shareholder, a bank, holds 12 percent.")]
    [InlineData("Brindle Foods Ltd sells cheese. The parent, Corvane, owns 51 percent.")]
    public void Who_owns_another_firm_is_not_quoted(string sentence) =>
        Assert.DoesNotContain("percent", InATextOnPumps(sentence).Ask("Who owns Aldermoor Pumps?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("The parent, Corvane, owns 51 percent.")]
    [InlineData("Corvane, the largest shareholder with 51 percent, did not answer in March.")]
    public void Whose_owner_it_is_needs_no_name_in_a_text_about_one_firm(string sentence) =>
        Assert.Contains(sentence, InATextOnPumps(sentence).Ask("Who owns Aldermoor Pumps?").Text, StringComparison.Ordinal);

    private static InventedText InATextOnPumps(string sentence) =>
        new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Aldermoor Pumps makes pumps in Tallow.", sentence).WithListed("Aldermoor Pumps", "US Treasury", 1).With("Brindle Foods Ltd", "Brindle");
}
