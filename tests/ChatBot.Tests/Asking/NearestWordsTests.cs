namespace ChatBot.Tests.Asking;

/// <summary>Which of a source's own words come nearest to grounds, days and owners.</summary>
public sealed class NearestWordsTests
{
    [Theory]
    [InlineData("The ministry noted that both companies had taken part in arms sales.")]
    [InlineData("The announcement pointed out that the above-mentioned enterprises took part in arms sales.")]
    [InlineData("Officials say the pair kept yachts fuelled for arms dealers.")]
    [InlineData("The office relied on a finding about arms sales.", "Why these two? ")]
    public void A_ground_given_for_the_group_comes_before_what_it_may_no_longer_do(string ground, string question = "")
    {
        var text = new InventedText(
            "The ministry put Aldermoor Pumps and Brackwater Cranes on its list.",
            "The two companies may not import or export anything and may not invest.",
            question + ground,
            "The founder of Aldermoor Pumps spoke of a fairy tale.").WithListed("Aldermoor Pumps", "China", 1).With("Brackwater Cranes");

        var answer = text.Ask("Why was Aldermoor Pumps listed?").Text;

        Assert.Contains(ground, answer, StringComparison.Ordinal);
        Assert.DoesNotContain("may not invest", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("When was the listing of Aldermoor Pumps announced?", "The rule was announced on January 14.")]
    [InlineData("From which day does the listing of Aldermoor Pumps apply?", "It takes effect on January 16.")]
    [InlineData("When was the rule on Aldermoor Pumps released, and when does it take effect?", "The rule was announced on January 14. It takes effect on January 16.")]
    public void The_day_of_announcement_is_told_apart_from_that_of_effect(string question, string words)
    {
        var text = new InventedText("BIS has a new rule. The rule was announced on January 14. It takes effect on January 16.", "BIS put Aldermoor Pumps on the Entity List. Aldermoor Pumps is old.").WithListed("Aldermoor Pumps", "BIS", 2);

        Assert.Contains(words, text.Ask(question).Seen(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Aldermoor Pumps says little. Its biggest shareholder, the fund Thornbury Growth, holds 31 percent.", "Thornbury Growth")]
    [InlineData("Thornbury Growth, the largest shareholder with 31 percent, sold nothing.", "Thornbury Growth")]
    [InlineData("Its action was heard in May. The appeal of its parent, Thornbury Growth, failed.", "Thornbury Growth")]
    [InlineData("A clerk holds 60 per cent of Aldermoor Pumps. The rest belongs to Thornbury Growth.", "Thornbury Growth")]
    public void An_owner_is_found_where_the_firm_is_only_pointed_at(string paragraph, string owner)
    {
        var text = new InventedText("BIS put Aldermoor Pumps on the Entity List.", "Aldermoor Pumps has two works.", paragraph).WithListed("Aldermoor Pumps", "BIS", 1);

        Assert.Contains(owner, text.Ask("Who owns Aldermoor Pumps?").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_tells_cites_no_more_than_a_reader_takes_in()
    {
        var text = new InventedText("BIS listed Aldermoor Pumps.", "Aldermoor Pumps rents a yard.", "Aldermoor Pumps has a yard in Tallow.", "The yard of Aldermoor Pumps is old.", "Aldermoor Pumps keeps a yard dog.").WithListed("Aldermoor Pumps", "BIS", 1);

        Assert.InRange(text.Ask("Who is the owner of the yard that Aldermoor Pumps rents?").Evidence.Length, 1, 4);
    }

    [Fact]
    public void A_development_bank_debars() =>
        Assert.StartsWith("The World Bank debarred Aldermoor Pumps", new InventedText("The World Bank barred Aldermoor Pumps.").WithListed("Aldermoor Pumps", "World Bank", 1).Ask("Is Aldermoor Pumps listed?").Text, StringComparison.Ordinal);

    [Fact]
    public void Another_bank_blacklists() =>
        Assert.StartsWith("National Bank of Tallow blacklisted Aldermoor Pumps", new InventedText("The National Bank of Tallow barred Aldermoor Pumps.").WithListed("Aldermoor Pumps", "National Bank of Tallow", 1).Ask("Is Aldermoor Pumps listed?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("How many pumps did Corin Thistle sell?", true)]
    [InlineData("Which armed group did Corin Thistle pay?", true)]
    [InlineData("How many lorries did Corin Thistle sell?", false)]
    public void What_somebody_said_is_no_answer_where_it_leaves_out_the_number_or_the_name(string question, bool isMissing)
    {
        var text = new InventedText("\"We sold pumps and twelve lorries, and paid an armed group,\" said Corin Thistle.").With("Aldermoor Pumps").WithSaid("Corin Thistle", "We sold pumps and twelve lorries, and paid an armed group", 1);

        Assert.Equal(isMissing, text.Ask(question).Text.StartsWith("My sources do not say that.", StringComparison.Ordinal));
    }
}
