using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Whose list it is and when, where a text says so in other words than those of the step, and steps told as nouns.</summary>
public sealed class KeeperAndPackageTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd was entered in the Consolidated List maintained by the Australian Sanctions Office on 7 May 2024.", "Australia", "2024-05-07")]
    [InlineData("Orla Lamps Ltd was designated by the Australian Foreign Minister on 7 May 2024.", "Australia", "2024-05-07")]
    [InlineData("Global Affairs Canada announced that Orla Lamps Ltd has been in Schedule 2 of its Belarus regulations since 6 May 2024.", "Canada", "2024-05-06")]
    [InlineData("EU ministers in Brussels approved sanctions on Orla Lamps Ltd on 6 May 2024.", "European Union", "2024-05-06")]
    [InlineData("Sanctions were imposed on Orla Lamps Ltd by Canada on 6 May 2024.", "Canada", "2024-05-06")]
    [InlineData("South Korea designated Orla Lamps Ltd on 7 May 2024.", "South Korea", "2024-05-07")]
    [InlineData("The designation of Orla Lamps Ltd was announced by OFAC on 7 May 2024.", "OFAC", "2024-05-07")]
    [InlineData("The World Bank made public the two-year debarment of Orla Lamps Ltd on 7 May 2024.", "World Bank", "2024-05-07")]
    [InlineData("Since its listing by the EU in June 2022, Orla Lamps Ltd has lost half its sales.", "European Union", "2022-06")]
    [InlineData("A shipment to Rostov earned Orla Lamps Ltd a place on the EU sanctions list in May 2023.", "European Union", "2023-05")]
    [InlineData("On 7 May Orla Lamps Ltd was added to the Entity List.", "BIS", "2024-05-07")]
    [InlineData("BIS issued a rule naming Orla Lamps Ltd to the Entity List, effective 7 May 2024.", "BIS", "2024-05-07")]
    [InlineData("By this notice Orla Lamps Ltd became subject to the Entity List as from 7 May 2024.", "BIS", "2024-05-07")]
    [InlineData("Orla Lamps Ltd was on no list until March 2023, when the Treasury put it on the SDN list.", "US Treasury", "2023-03")]
    public void Who_lists_and_when_is_told_in_many_ways(string text, string keeper, string date) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action, l.Authority, l.Date?.ToString()) == ("orla-lamps-ltd", ListingAction.Added, keeper, date));

    [Theory]
    [InlineData("Orla Lamps Ltd was removed from the Entity List on 7 May 2024, as it was wound up in 2023.")]
    [InlineData("On 7 May 2024 Orla Lamps Ltd was deleted from the Entity List, the bureau having granted the request it filed in March 2023.")]
    [InlineData("Orla Lamps Ltd won its removal from the Entity List on 7 May 2024.")]
    [InlineData("Sanctions against Orla Lamps Ltd were lifted by the Treasury on 7 May 2024.")]
    [InlineData("In May Tarn Sonar Ltd sold a mill. OFAC removed sanctions from Orla Lamps Ltd on 7 May 2024.")]
    public void The_days_of_the_reason_are_not_those_of_the_removal(string text) =>
        Assert.Equal(("orla-lamps-ltd", ListingAction.Removed, "2024-05-07"), Assert.Single(Text.Facts<Listing>(text)) is var only ? (only.CompanyId, only.Action, only.Date?.ToString()) : default);

    [Theory]
    [InlineData("Canada imposed sanctions on Orla Lamps Ltd, on Tarn Sonar Ltd and on the trader Vesna Metals LLC on 7 May 2024.")]
    [InlineData("The Treasury slapped an asset freeze on the smelter Orla Lamps Ltd – nicknamed \"the Lamp\" – on Tarn Sonar Ltd and on Vesna Metals LLC.")]
    [InlineData("Three firms are now under a British asset freeze: Orla Lamps Ltd, Tarn Sonar Ltd and Vesna Metals LLC.")]
    [InlineData("New on the Swiss list are: Orla Lamps Ltd, Tarn Sonar Ltd and Vesna Metals LLC.")]
    [InlineData("Britain's latest sanctions package hits Orla Lamps Ltd, Tarn Sonar Ltd and Vesna Metals LLC.")]
    public void Several_are_listed_at_once(string text) =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd", "vesna-metals-llc"], Text.Facts<Listing>(text).Select(l => l.CompanyId).Order());

    [Theory]
    [InlineData("The US, Britain and Canada sanctioned Orla Lamps Ltd on 7 May 2024.", "Canada,United Kingdom,United States")]
    [InlineData("Orla Lamps Ltd was sanctioned by the US and the EU on 7 May 2024.", "European Union,United States")]
    [InlineData("The US, unlike the EU, sanctioned Orla Lamps Ltd on 7 May 2024.", "United States")]
    [InlineData("After the US and Canada, the EU sanctioned Orla Lamps Ltd on 7 May 2024.", "European Union")]
    [InlineData("The EU, which consulted the US and Canada, sanctioned Orla Lamps Ltd on 7 May 2024.", "European Union")]
    public void Only_who_acts_lists(string text, string keepers) =>
        Assert.Equal(keepers, string.Join(',', Text.Facts<Listing>(text).Select(l => l.Authority).Order()));

    [Fact]
    public void What_is_new_on_a_list_and_gone_from_it_is_on_the_one_named_right_before()
    {
        var listings = Text.Facts<Listing>("The Pentagon published its new list of Chinese military companies on 7 May 2024. Orla Lamps Ltd appears there for the first time. Tarn Sonar Ltd, which had been on the January 2023 edition, has disappeared from it.");

        Assert.Contains(listings, l => (l.CompanyId, l.Action, l.Authority, l.Date?.ToString()) == ("orla-lamps-ltd", ListingAction.Added, "US Defense Department", "2024-05-07"));
        Assert.Contains(listings, l => (l.CompanyId, l.Action) == ("tarn-sonar-ltd", ListingAction.Removed));
        Assert.Contains(listings, l => (l.CompanyId, l.Action, l.Date?.ToString()) == ("tarn-sonar-ltd", ListingAction.Added, "2023-01"));
    }

    [Fact]
    public void Whose_names_are_taken_over_has_listed_them_too()
    {
        var listings = Text.Facts<Listing>("Switzerland takes over the names that the European Union listed on 3 May 2024. New in Annex 8 of the Ordinance on Measures connected with the Situation in Ukraine are:", "- Orla Lamps Ltd, Oslo;", "- Tarn Sonar Ltd, Bergen.");

        Assert.Equal(2, listings.Count(l => (l.Authority, l.Date?.ToString()) == ("European Union", "2024-05-03")));
        Assert.Equal(2, listings.Count(l => l.Authority == "Switzerland"));
    }

    [Fact]
    public void It_is_not_the_firm_that_only_says_whose_the_other_is() =>
        Assert.Contains(Text.Facts<Listing>("Tarn Sonar Ltd makes sonar. Tarn Sonar's parent, Vesna Holding Group, makes wire. It has been on the SDN list since March 2023."),
            l => (l.CompanyId, l.Date?.ToString()) == ("vesna-holding-group", "2023-03"));

    [Theory]
    [InlineData("Sanctions loom. The Commission has proposed Orla Lamps Ltd for Annex IV.", "European Commission")]
    [InlineData("Sanctions loom. Orla Lamps Ltd was proposed for Annex IV in March.", "European Union")]
    public void Who_is_proposed_for_a_list_is_not_on_it(string text, string keeper) =>
        Assert.Equal((ListingAction.Proposed, keeper), Assert.Single(Text.Facts<Listing>(text)) is var only ? (only.Action, only.Authority) : default);

    [Theory]
    [InlineData("Our announcement of 7 May said that Orla Lamps Ltd had been added to the Entity List by BIS. That statement was wrong and is withdrawn.")]
    [InlineData("The jury put forward Orla Lamps Ltd for the list of best employers.")]
    [InlineData("No sanctions were imposed on Orla Lamps Ltd by Canada.")]
    [InlineData("The EU has not approved sanctions against Orla Lamps Ltd.")]
    [InlineData("The EU's next sanctions package could hit Orla Lamps Ltd.")]
    [InlineData("The latest EU sanctions package hits exports of Orla Lamps Ltd's customers.")]
    [InlineData("The US-sanctioned tycoon Ivan Petrov sold Orla Lamps Ltd in May 2023.")]
    [InlineData("The US-listed group Orla Lamps Ltd opened a plant in May 2023.")]
    [InlineData("Orla Lamps Ltd denies that it won its removal from the SDN list.")]
    [InlineData("The removal of Orla Lamps Ltd was not announced by OFAC.")]
    [InlineData("The listing of Orla Lamps Ltd by Nasdaq took effect on 7 May 2024.")]
    [InlineData("Sanctions against the owner of Orla Lamps Ltd were lifted by the EU on 7 May 2024.")]
    [InlineData("Orla Lamps Ltd became subject to an EU antitrust probe on 7 May 2024.")]
    [InlineData("BIS keeps the Entity List. Orla Lamps Ltd has gone bankrupt.")]
    [InlineData("OFAC added two tankers, Blue Heron and Red Heron, to the SDN list on 7 May 2024.")]
    [InlineData("Two tankers, Blue Heron and Red Heron, were added to the SDN list on 7 May 2024.")]
    public void What_only_sounds_like_it_lists_nobody(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("France on Monday proposed to list Perth Shades Ltd.")]
    [InlineData("The United States on Monday proposed adding Perth Shades Ltd to the same UN list.")]
    public void What_a_member_proposes_to_the_United_Nations_is_for_their_list(string proposal) =>
        Assert.Equal("United Nations", Assert.Single(Text.Facts<Listing>("A United Nations Security Council committee on Tuesday removed Orla Lamps Ltd from its sanctions list.", proposal), l => l.Action == ListingAction.Proposed).Authority);

    [Theory]
    [InlineData("Switzerland takes over a decision of the European Union, which had listed the same two firms already on 24 July 2023.")]
    [InlineData("With this Switzerland follows the European Union, which had already put the same two firms on its list on 24 July 2023.")]
    public void Whom_a_keeper_follows_listed_the_same_firms_before(string following) =>
        Assert.Equal(
            ["orla-lamps-ltd", "tarn-sonar-ltd"],
            Text.Facts<Listing>("SECO on 15 August 2023 put two firms on the Swiss sanctions list: the trading house Orla Lamps Ltd and the shipping company Tarn Sonar Ltd.", following)
                .Where(l => l.Authority == "European Union" && l.Date?.ToString() == "2023-07-24").Select(l => l.CompanyId).Order());

    [Fact]
    public void The_commission_is_the_one_that_the_text_has_named_in_full() =>
        Assert.Equal(
            "US Federal Communications Commission (FCC)",
            Assert.Single(
                Text.Facts<Listing>("In May the Federal Communications Commission (FCC) added Orla Lamps Ltd to its Covered List.", "At its meeting on 6 June 2024 the Commission proposed adding Tarn Sonar Ltd."),
                l => l.Action == ListingAction.Proposed).Authority);

    [Theory]
    [InlineData("Canada on Monday proposed adding Perth Shades Ltd to its own list.", "Canada")]
    [InlineData("BIS on Monday proposed adding Perth Shades Ltd to the Entity List.", "BIS")]
    [InlineData("The World Bank on Monday proposed to debar Perth Shades Ltd.", "World Bank")]
    public void What_is_proposed_for_another_list_is_not_for_that_of_the_United_Nations(string proposal, string keeper) =>
        Assert.Equal(keeper, Assert.Single(Text.Facts<Listing>("A United Nations Security Council committee on Tuesday removed Orla Lamps Ltd from its sanctions list.", proposal), l => l.Action == ListingAction.Proposed).Authority);

    [Fact]
    public void What_a_state_proposes_for_its_own_list_is_its_own() =>
        Assert.Equal("United States", Assert.Single(Text.Facts<Listing>("The United States on Monday proposed to list Perth Shades Ltd."), l => l.Action == ListingAction.Proposed).Authority);

    [Theory]
    [InlineData("US-sanctioned Orla Lamps Ltd opened a plant.")]
    [InlineData("The US-sanctioned tanker operator Orla Lamps Ltd opened a plant.")]
    public void An_adjective_tells_who_has_listed_a_firm(string text) =>
        Assert.Equal("United States", Assert.Single(Text.Facts<Listing>(text)).Authority);
}
