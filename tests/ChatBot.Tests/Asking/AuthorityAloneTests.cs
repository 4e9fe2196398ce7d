namespace ChatBot.Tests.Asking;

/// <summary>A question may name nobody but an authority: what the text says of its step is quoted.</summary>
public sealed class AuthorityAloneTests
{
    private static readonly InventedText Text = new InventedText(
        "The Treasury added Aldermoor Pumps to the SDN List.",
        "Ministers in Berne met in spring, and Berne is said to be a quiet town.",
        "Switzerland put Brackwater Cranes, Corriedale Wool and Dunnet Slate in its annex.",
        "Switzerland also struck Ellon Marble, Fetlar Boats and Gruinard Salt from it.").WithListed("Aldermoor Pumps", "US Treasury", 1);

    [Theory]
    [InlineData("Which companies did Switzerland blacklist?")]
    [InlineData("Who is on the Swiss list?")]
    public void The_sentence_that_names_them_is_quoted(string question)
    {
        var answer = Text.Ask(question);

        Assert.Equal(3, answer.Evidence[0].Paragraph);
        Assert.DoesNotContain("Ellon Marble", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_with_a_name_in_passing_is_not_quoted()
    {
        var text = new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Ministers of Switzerland met in Port Tallow.").WithListed("Aldermoor Pumps", "US Treasury", 1);

        Assert.DoesNotContain("Port Tallow", text.Ask("Which companies did Switzerland blacklist?").Seen(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_owns_a_listed_firm_is_asked_about_like_a_firm()
    {
        var text = new InventedText(
            "The Treasury added Aldermoor Pumps to the SDN List.",
            "Aldermoor Pumps belongs to Thornbury Partners.",
            "The funds behind it are not on the list; Thornbury Partners was never named.").WithListed("Aldermoor Pumps", "US Treasury", 1).OwnedBy("Thornbury Partners", 2);

        Assert.Contains("Thornbury Partners was never named", text.Ask("Is Thornbury Partners on a list itself?").Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Did Bern sanction Aldermoor Pumps?", "Bern has left Aldermoor Pumps alone.")]
    [InlineData("Did Switzerland sanction Aldermoor Pumps?", "Bern has left Aldermoor Pumps alone.")]
    public void What_one_authority_did_is_not_told_of_another(string question, string sentence)
    {
        var text = new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Aldermoor Pumps was not sanctioned by Ottawa.", sentence).WithListed("Aldermoor Pumps", "US Treasury", 1);

        Assert.Equal(3, text.Ask(question).Evidence[0].Paragraph);
    }

    [Theory]
    [InlineData("Aldermoor Pumps and Brackwater Cranes are our suppliers: which of the two is listed?")]
    [InlineData("Aldermoor Pumps and Brackwater Cranes are our suppliers: is the latter listed?")]
    public void A_question_that_points_back_keeps_what_stands_before_its_colon(string question)
    {
        var text = new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Brackwater Cranes was spared.").WithListed("Aldermoor Pumps", "US Treasury", 1).With("Brackwater Cranes");

        Assert.Contains("Brackwater Cranes", text.Ask(question).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_sentence_with_a_name_is_quoted_too()
    {
        var text = new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Switzerland put Brackwater Cranes and Corriedale Wool in its annex.", "Switzerland later listed Dunnet Slate of the same town.").WithListed("Aldermoor Pumps", "US Treasury", 1);

        Assert.Contains("Dunnet Slate", text.Ask("Which companies did Switzerland blacklist?").Text, StringComparison.Ordinal);
    }
}
