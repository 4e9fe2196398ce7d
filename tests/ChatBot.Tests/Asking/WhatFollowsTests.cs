namespace ChatBot.Tests.Asking;

/// <summary>What a listing forbids or leaves open is no fact of the store: the source's own words tell it.</summary>
public sealed class WhatFollowsTests
{
    private static readonly InventedText Text = new InventedText(
        "The Defense Department put Aldermoor Pumps on the Chinese military companies list of Section 1260H.",
        "The list is no embargo and freezes nothing. But from June 30, 2026 the Pentagon may not sign contracts with a firm on it.",
        "Aldermoor Pumps has two works by the sea.").WithListed("Aldermoor Pumps", "US Defense Department", 1);

    [Theory]
    [InlineData("From which date may the Pentagon no longer sign contracts with listed companies?")]
    [InlineData("Does a 1260H listing freeze assets?")]
    [InlineData("What can firms on the 1260H list no longer do?")]
    [InlineData("What does the 1260H list forbid?")]
    public void It_is_quoted_where_no_firm_is_named(string question) =>
        Assert.Contains("freezes nothing. But from June 30, 2026", Text.Ask(question).Seen(), StringComparison.Ordinal);

    [Fact]
    public void It_is_quoted_beside_the_listing_of_a_firm() =>
        Assert.Contains("may not sign contracts", Text.Ask("From when may the Pentagon no longer buy from Aldermoor Pumps?").Text, StringComparison.Ordinal);

    [Fact]
    public void Whether_a_firm_is_banned_still_asks_for_its_listing() =>
        Assert.StartsWith("The US Defense Department", Text.Ask("Is Aldermoor Pumps banned?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("How many companies are on the 1260H list?", "The list now contains 148 companies.")]
    [InlineData("How many organisations are on the 1260H list after the revision?", "By the revision the number of organisations becomes 148.")]
    public void The_sources_own_count_of_a_list_is_quoted(string question, string sentence)
    {
        var text = new InventedText("The Defense Department put Aldermoor Pumps on its 1260H list.", $"The list was revised. {sentence}").WithListed("Aldermoor Pumps", "US Defense Department", 1);

        Assert.Contains(sentence, text.Ask(question).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_firm_may_do_is_not_quoted() =>
        Assert.DoesNotContain("cheese", new InventedText("The Treasury added Aldermoor Pumps to the SDN List.", "Brindle Foods Ltd may still sell cheese to Americans.").WithListed("Aldermoor Pumps", "US Treasury", 1).With("Brindle Foods Ltd")
            .Ask("May Aldermoor Pumps still sell to Americans?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("I must know which companies were listed")]
    [InlineData("Which listed companies must stop?")]
    [InlineData("Which companies on the list cannot you name?")]
    public void Who_asks_for_the_listed_firms_gets_them(string question) =>
        Assert.Equal(["Aldermoor Pumps"], Text.Ask(question).Rows.Select(r => r.Name));

    [Fact]
    public void Which_companies_can_no_longer_be_found_on_a_list_asks_for_removals() =>
        Assert.StartsWith("No source here reports a removal", Text.Ask("Which companies can no longer be found on the 1260H list?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("When may the Pentagon no longer buy from Aldermoor Pumps?")]
    [InlineData("What can you no longer buy from Aldermoor Pumps?")]
    public void What_is_no_longer_allowed_is_no_removal(string question) =>
        Assert.DoesNotContain("removal", Text.Ask(question).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("As far as you can tell, is Aldermoor Pumps still listed?")]
    [InlineData("in may, was aldermoor pumps still listed?")]
    [InlineData("I cannot find Aldermoor Pumps on the list, is it listed?")]
    public void What_who_asks_can_tell_or_a_month_asks_for_the_listing(string question) =>
        Assert.DoesNotContain("may not sign", Text.Ask(question).Text, StringComparison.Ordinal);
}
