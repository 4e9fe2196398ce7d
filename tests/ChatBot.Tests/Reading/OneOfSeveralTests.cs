using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Who of those that a text speaks of a step has met.</summary>
public sealed class OneOfSeveralTests
{
    private static string[] Added(params string[] paragraphs) =>
        [.. Text.Facts<Listing>(paragraphs).Where(l => l is { Action: ListingAction.Added, IsUnsure: false }).Select(l => l.CompanyId).Distinct().Order()];

    [Theory]
    [InlineData("Orla Lamps Ltd was one of three outfits added to the UK sanctions list on Monday.")]
    [InlineData("Orla Lamps Ltd is among the firms that Britain put on the UK sanctions list on Monday.")]
    [InlineData("Among the firms that Britain put on the UK sanctions list on Monday is Orla Lamps Ltd.")]
    [InlineData("The ban is old. Tarn Sonar Ltd has never been on the UK sanctions list. The firm placed there on Monday by Britain is Orla Lamps Ltd.")]
    [InlineData("Of the twin companies Orla Lamps Ltd and Tarn Sonar Ltd, the first was entered in the UK sanctions list on Monday; the second was not.")]
    [InlineData("OFSI froze every penny Orla Lamps Ltd holds in the UK.")]
    public void One_of_several_alone_is_told(string text) =>
        Assert.Equal(["orla-lamps-ltd"], Added(text));

    [Theory]
    [InlineData("Britain put Orla Lamps Ltd on its sanctions list on Monday. Its owner says nothing.", "Hammered alongside it were the broker Tarn Sonar Ltd and a bank.")]
    [InlineData("Britain put Orla Lamps Ltd on its sanctions list on Monday.", "Hit the same day was the broker Tarn Sonar Ltd, which sells charts.")]
    [InlineData("Britain put Orla Lamps Ltd on its sanctions list on Monday.", "Also clobbered under the Russia rules: the broker Tarn Sonar Ltd.")]
    [InlineData("Britain put Orla Lamps Ltd on its sanctions list on Monday. With it went a shell, Tarn Sonar Ltd.")]
    [InlineData("Top of the pile is the lamp maker Orla Lamps Ltd. The dealer Tarn Sonar Ltd was added to the UK sanctions list alongside it.")]
    [InlineData("The World Bank debarred Orla Lamps Ltd on Monday.", "3. The sanction extends to Tarn Sonar Ltd, a firm controlled by it.")]
    [InlineData("The Pentagon published its Section 1260H list. Two names were added, the lamp maker Orla Lamps Ltd and the firm Tarn Sonar Ltd.")]
    [InlineData("METI will prohibit exports to two entities in third countries. The prohibition takes effect on 20 June 2024.", "(1) Orla Lamps Ltd (Oslo), a maker of lamps;", "(2) Tarn Sonar Ltd (Bergen).")]
    [InlineData("Switzerland has widened its sanctions. In the Swiss sanctions list were included Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("Newly posted on METI's End User List are two companies: Orla Lamps Ltd of Oslo and Tarn Sonar Ltd.")]
    public void Another_that_is_told_to_have_met_the_same_is_told_too(params string[] paragraphs) =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Added(paragraphs));

    [Fact]
    public void The_company_that_a_filing_is_of_is_met_with_its_subsidiary() =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Added("Orla Lamps Ltd (the \"Company\") informs the exchange.", "The United States Department of Defense added the Company and its subsidiary Tarn Sonar Ltd to its list of Chinese military companies."));

    [Theory]
    [InlineData("Canada did both in one go, on 3 June 2024.")]
    [InlineData("On 3 June 2024 Canada added the two companies to its own list.")]
    [InlineData("Canada had listed both companies on 3 June 2024.")]
    public void Both_are_those_that_another_keeper_listed(string text) =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>("The Council listed Orla Lamps Ltd and Tarn Sonar Ltd in May 2024.", text).Where(l => l.Authority == "Canada").Select(l => l.CompanyId).Order());

    [Theory]
    [InlineData("Among the firms that OFAC put on the SDN List on Monday is not Orla Lamps Ltd.")]
    [InlineData("Orla Lamps Ltd is not among the firms that Britain put on the UK sanctions list on Monday.")]
    [InlineData("Orla Lamps Ltd is among the customers of firms put on the SDN List by OFAC on Monday.")]
    [InlineData("Orla Lamps Ltd was one of three firms added to the stock index on Monday. OFAC keeps the SDN List.")]
    [InlineData("The World Bank notified Orla Lamps Ltd that it had debarred the firm's director.")]
    public void Who_is_not_one_of_them_is_not_told(string text) =>
        Assert.Empty(Added(text));

    [Theory]
    [InlineData("OFAC has added a firm to the SDN list: Orla Lamps Ltd of Dubai.", "Correction: our headline briefly named Orla Sonar LLC of Sharjah. The sanctioned company is Orla Lamps Ltd. The Sharjah company is not listed.")]
    [InlineData("Orla Lamps Ltd does not own the tanker Tarn Sonar, which OFAC put on the SDN list.", "OFAC listed Orla Lamps Ltd.")]
    [InlineData("OFAC listed Orla Lamps Ltd.", "In the trade it had been rumoured that Company H would also be listed by OFAC.")]
    public void Nobody_else_is_told(params string[] paragraphs) =>
        Assert.Equal(["orla-lamps-ltd"], Text.Facts<Listing>(paragraphs).Where(l => !l.IsUnsure).Select(l => l.CompanyId).Distinct());

    [Theory]
    [InlineData("The Court annulled the EU's listing of the trader Orla Lamps Ltd under the EU's Belarus sanctions on Monday, but dismissed another action.", ListingAction.Revoked)]
    [InlineData("Shares in Orla Lamps Ltd fell on Monday after posts on stock forums claimed the FCC had put the company on its Covered List.", ListingAction.Rumoured)]
    [InlineData("Orla Lamps Ltd makes lamps. A second rumour was going around on Monday. It said that Britain had listed Orla Lamps Ltd.", ListingAction.Rumoured)]
    [InlineData("The European Commission has proposed listing the supplier Orla Lamps Ltd in the next package, two diplomats said.", ListingAction.Proposed)]
    public void What_was_undone_or_only_said_is_not_told_as_news(string text, ListingAction action) =>
        Assert.Equal(action, Assert.Single(Text.Facts<Listing>(text), l => !l.IsUnsure).Action);

    [Theory]
    [InlineData("OFAC added AO \"Uralpromkran\" to its SDN list.", "AO \"Uralpromkran\"")]
    [InlineData("OFAC added Straitgate Roads (Lanka) (Pvt) Ltd to its SDN list.", "Straitgate Roads (Lanka) (Pvt) Ltd")]
    [InlineData("OFAC added Ural Lespromkhoz No. 4, a sawmill, to its SDN list.", "Ural Lespromkhoz No. 4")]
    public void Names_are_read_whole(string text, string name) =>
        Assert.Equal(name, Assert.Single(Text.Read(text).Companies).Name);

    [Fact]
    public void A_name_without_its_legal_form_is_the_same_firm() =>
        Assert.Single(Text.Facts<Listing>("METI added Anatol Celik Insaat A.S. to its End User List. Anatol Celik Insaat was added to the UK sanctions list in May 2023.").Select(l => l.CompanyId).Distinct());
}
