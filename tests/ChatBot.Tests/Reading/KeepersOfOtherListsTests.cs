using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Banks, supervisors, funds, customs and states keep lists of their own.</summary>
public sealed class KeepersOfOtherListsTests
{
    private static (string?, ListingAction, string?) Told(params string[] paragraphs) =>
        Text.Facts<Listing>(paragraphs).Where(l => l.CompanyId.StartsWith("orla", StringComparison.Ordinal)).Select(l => (l.Authority, l.Action, l.Date?.ToString())).Single();

    [Theory]
    [InlineData("African Development Bank. Orla Lamps Ltd of Nairobi has been debarred for 18 months with effect from 1 July 2024 for collusion.", "African Development Bank", ListingAction.Added, "2024-07-01")]
    [InlineData("Inter-American Development Bank. Orla Lamps S.A. was removed from the list of sanctioned firms on 7 June.", "Inter-American Development Bank", ListingAction.Removed, "2024-06-07")]
    [InlineData("Texas on Monday added Orla Lamps Ltd to its list of financial companies that boycott the oil industry.", "State of Texas", ListingAction.Added, "2024-06-10")]
    [InlineData("The Texas Comptroller placed Orla Lamps Ltd on the Texas divestment list in August 2023.", "Texas Comptroller", ListingAction.Added, "2023-08")]
    [InlineData("On Tuesday Norges Bank, which runs the fund, excluded two companies from the fund's investments: Orla Lamps Ltd of Oslo and Tarn Sonar Ltd of Bergen.", "Norges Bank", ListingAction.Added, "2024-06-11")]
    [InlineData("KLP, the pension fund of Norway's municipalities, keeps a list of its own and excluded Orla Lamps Ltd in June 2022.", "KLP", ListingAction.Added, "2022-06")]
    [InlineData("The Monetary Authority of Singapore has had Orla Lamps Ltd on its Investor Alert List since May.", "Monetary Authority of Singapore", ListingAction.Added, "2024-05")]
    [InlineData("On 3 June the Bank of Ghana put Orla Lamps Ltd on its warning list.", "Bank of Ghana", ListingAction.Added, "2024-06-03")]
    [InlineData("Tuesday's package is out. Orla Lamps Ltd has been ineligible for World Bank-financed work since 2 June 2024.", "World Bank", ListingAction.Added, "2024-06-02")]
    public void Whose_list_it_is_is_told(string text, string keeper, ListingAction action, string date) =>
        Assert.Equal((keeper, action, date), Told(text));

    [Fact]
    public void A_fund_that_excludes_is_a_keeper_in_a_table() =>
        Assert.Equal(("KLP", ListingAction.Added, "2024-06-04"), Told(
            "The week's decisions, by the day from which they apply.", "| Date | Company | Investor | Decision |", "| --- | --- | --- | --- |", "| 4 Jun 2024 | Orla Lamps SE | KLP | excluded (quarry on occupied land) |", "| 5 Jun 2024 | Tarn Sonar Ltd | NZ Super Fund | added to exclusion list |"));

    [Fact]
    public void A_state_that_a_firm_sits_in_lists_nobody() =>
        Assert.Equal("OFAC", Assert.Single(Text.Facts<Listing>("OFAC added Orla Lamps Ltd, of Houston, Texas, to the SDN list.")).Authority);

    [Theory]
    [InlineData("17:32 - From Brussels: the EU's foreign policy chief has today proposed adding Orla Lamps Ltd to the EU's own Libya list.")]
    [InlineData("The EU has proposed adding Orla Lamps Ltd to its list.")]
    public void A_proposal_of_a_keeper_is_read_however_long_its_verb(string text) =>
        Assert.Equal(ListingAction.Proposed, Assert.Single(Text.Facts<Listing>(text)).Action);
}
