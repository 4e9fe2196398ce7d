namespace ChatBot.Tests.Asking;

/// <summary>Where owners are asked for and no fact tells them, the sentence that tells who holds how much is quoted.</summary>
public sealed class OwnersQuoteTests
{
    private static readonly InventedText Text = new InventedText(
        "The Treasury added Aldermoor Pumps to the SDN List.",
        "Aldermoor Pumps bought two ships from a broker in Tallow and sold fuel.",
        "Aldermoor Pumps backed a museum in Tallow.",
        "The founders of Aldermoor Pumps keep 62% and a trust the rest.",
        "Aldermoor Pumps has a long history.").WithListed("Aldermoor Pumps", "US Treasury", 1);

    [Theory]
    [InlineData("Who owns Aldermoor Pumps?")]
    [InlineData("Who holds shares in Aldermoor Pumps?")]
    [InlineData("Who controls Aldermoor Pumps?")]
    public void Who_holds_a_part_comes_before_who_bought_something(string question) =>
        Assert.Equal(4, Text.Ask(question).Evidence[0].Paragraph);

    [Fact]
    public void Who_owns_a_firm_backs_it() =>
        Assert.Contains("Thornbury Partners", new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Its owner is Thornbury Partners.")
            .WithListed("Aldermoor Pumps", "US Treasury", 1).OwnedBy("Thornbury Partners", 2).Ask("Who backs Aldermoor Pumps?").Text, StringComparison.Ordinal);
}
