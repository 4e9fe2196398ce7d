namespace ChatBot.Tests.Asking;

/// <summary>Where a source says outright that somebody is on no list, the reader sees it, whatever else is told of him.</summary>
public sealed class OutrightDenialTests
{
    [Theory]
    [InlineData("Boss Corin Thistle, 51, spoke from his villa. \"I import fish,\" he said. Thistle himself has NOT been sanctioned.", "Has Corin Thistle been sanctioned by the UK?", "NOT been sanctioned")]
    [InlineData("Aldermoor Cranes of Tallow has nothing to do with it. The family firm isn't on any list.", "Is Aldermoor Cranes on the UK sanctions list?", "isn't on any list")]
    [InlineData("The two share a word. Aldermoor Cranes is on neither list.", "Is Aldermoor Cranes listed?", "is on neither list")]
    public void It_is_quoted(string paragraph, string question, string denial)
    {
        var text = new InventedText("Britain put sanctions on Aldermoor Pumps Ltd on Monday.", paragraph, "Banks must freeze what Aldermoor Pumps holds.").WithListed("Aldermoor Pumps Ltd", "United Kingdom", 1);

        Assert.Contains(denial, text.Ask(question).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void That_of_another_firm_is_not_taken_for_it()
    {
        var text = new InventedText("Britain listed Aldermoor Pumps on Monday.", "Brackwater Cranes, a buyer of Aldermoor Pumps, has not been sanctioned.", "Aldermoor Pumps has been listed in Britain before.")
            .WithListed("Aldermoor Pumps", "United Kingdom", 1).With("Brackwater Cranes");

        Assert.DoesNotContain("has not been sanctioned", text.Ask("Is Aldermoor Pumps listed by Britain?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_namesake_is_found_by_its_full_name_where_the_first_words_mean_another()
    {
        var text = new InventedText(
            "Britain listed Corrie Delta Trading Ltd on Monday. It ships chips.",
            "CORRECTION: we first named Corrie Delta Holdings. The holding is not listed, its trading arm is.").WithListed("Corrie Delta Trading Ltd", "United Kingdom", 1).With("Corrie Delta Holdings");

        var answer = text.Ask("is Corrie Delta Holdings on the UK list");

        Assert.Contains("The holding is not listed", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("It ships chips", answer.Text, StringComparison.Ordinal);
    }
}
