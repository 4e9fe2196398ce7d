using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps told in words of other kinds: by who else was met, by what was lifted, by a name with a place or a number in it.</summary>
public sealed class OtherWordsTests
{
    private static (string?, ListingAction, string?)[] StepsOf(string company, params string[] lines) =>
        [.. Text.Facts<Listing>(lines).Where(l => l.CompanyId == company).Select(l => (l.Authority, l.Action, l.Date?.ToString()))];

    [Theory]
    [InlineData("OFAC put Bergen Pumps AS on the SDN list on 3 May 2024. So did its customer, Tarn Sonar Ltd, and a Maputo cold store, Orla Lamps Ltd.")]
    [InlineData("OFAC put Bergen Pumps AS on the SDN list on 3 May 2024. The same fate befell the maker Tarn Sonar Ltd and Orla Lamps Ltd.")]
    [InlineData("OFAC put Bergen Pumps AS on the SDN list on 3 May 2024. Two more names went on with it: Tarn Sonar Ltd and the wholesaler Orla Lamps Ltd.")]
    public void Whoever_else_was_met_was_met_on_that_day(string text) =>
        Assert.Equal([("OFAC", ListingAction.Added, "2024-05-03")], StepsOf("orla-lamps-ltd", text));

    [Theory]
    [InlineData("The OFAC list is shorter now. Off the SDN list since 3 May 2024 is Orla Lamps Ltd.")]
    [InlineData("OFAC took Bergen Pumps AS off the SDN list in April 2024. Also off the SDN list is Orla Lamps Ltd (Finland), by a separate rule effective 3 May 2024.")]
    public void Who_is_off_a_list_may_be_told_behind_it(string text) =>
        Assert.Equal([("OFAC", ListingAction.Removed, "2024-05-03")], StepsOf("orla-lamps-ltd", text));

    [Theory]
    [InlineData("Orla Lamps Ltd makes lamps. OFAC sanctioned it in 2019 and lifted the measure in August 2022.", "OFAC")]
    [InlineData("Orla Lamps Ltd makes lamps. OFAC put it on the SDN list in 2019 and let it off the hook in August 2022.", "OFAC")]
    [InlineData("Orla Lamps Ltd makes lamps. Ukraine's National Security and Defense Council (NSDC) sanctioned it in 2019 and lifted the measure in August 2022.", "National Security and Defence Council of Ukraine")]
    public void A_measure_that_is_lifted_was_of_the_firm_that_it_met(string text, string keeper) =>
        Assert.Equal([(keeper, ListingAction.Added, "2019"), (keeper, ListingAction.Removed, "2022-08")], StepsOf("orla-lamps-ltd", text).Order());

    [Theory]
    [InlineData("The firm meant is Orla Lamps Ltd, a repair shop in Tartu, which the European Commission proposed for Annex IV on 3 May 2024.", "European Commission", ListingAction.Proposed, "2024-05-03")]
    [InlineData("Japan's Ministry of Foreign Affairs says it has on 3 May 2024 proposed an asset freeze on Orla Lamps Ltd.", "Japanese Foreign Ministry", ListingAction.Proposed, "2024-05-03")]
    [InlineData("In November 2023 Britain proposed that the UN's 1718 Committee list Orla Lamps Ltd.", "United Nations", ListingAction.Proposed, "2023-11")]
    [InlineData("Traders mentioned Orla Lamps Ltd as a candidate for the SDN List.", "OFAC", ListingAction.Rumoured, null)]
    [InlineData("Harbour gossip says the trawler firm Orla Lamps Ltd will follow on the SDN list of OFAC.", "OFAC", ListingAction.Rumoured, null)]
    public void What_is_only_proposed_or_talked_of_is_told_as_such(string text, string keeper, ListingAction action, string? date) =>
        Assert.Equal([(keeper, action, date)], StepsOf("orla-lamps-ltd", text));

    [Theory]
    [InlineData("A Washington insider whispered that Orla Lamps Ltd was in the first draft of the SDN list but got the chop before Tuesday.")]
    [InlineData("OFAC added Bergen Pumps AS to the SDN list. Orla Lamps Ltd, which appeared in the draft put out in July, was not added.")]
    [InlineData("In the public comments METI was asked to include Orla Lamps Ltd (Republic of Korea) in the End User List.")]
    [InlineData("A judge struck Bergen Pumps AS from the Pentagon's list of Chinese military companies and left the battery maker Orla Lamps Ltd on it.")]
    public void Who_was_dropped_asked_for_or_left_where_it_was_has_no_new_step(string text) => Assert.Empty(StepsOf("orla-lamps-ltd", text));

    [Fact]
    public void A_list_that_its_keeper_released_takes_nobody_off() =>
        Assert.Equal([("US Defense Department", ListingAction.Added, "2024-05-03")],
            StepsOf("orla-lamps-ltd", "1. The Company informs the public that its shareholder Orla Lamps Ltd has been included in the list of Chinese military companies released by the United States Department of Defense on 3 May 2024."));

    [Fact]
    public void A_list_called_like_another_keepers_is_not_that_keepers() =>
        Assert.DoesNotContain(StepsOf("orla-lamps-ltd", "Taiwan keeps one too: its trade office added Orla Lamps Ltd to its own Strategic High-Tech Commodities Entity List in May 2024."), s => s.Item1 == "BIS");

    [Theory]
    [InlineData("OFAC put Orla (Hong Kong) Metering Limited on the SDN list.", "Orla (Hong Kong) Metering Limited")]
    [InlineData("OFAC put the lamp maker Orla No. 2 Institute on the SDN list.", "Orla No. 2 Institute")]
    public void A_place_or_a_number_inside_a_name_is_part_of_it(string text, string name) =>
        Assert.Equal(name, Assert.Single(Text.Read(text).Companies).Name);

    [Theory]
    [InlineData("Bergen Pumps AS buys from Orla Lamps Ltd, a regional firm that is not under EU sanctions.")]
    [InlineData("Neither Britain nor the European Union, which listed Bergen Pumps AS in May 2023, has listed Orla Lamps Ltd.")]
    [InlineData("By adding Orla Lamps Ltd to the SDN List on 3 May 2024, OFAC would hit a supplier of Bergen Pumps AS.")]
    [InlineData("Once listed by OFAC, Orla Lamps Ltd cannot trade in dollars.")]
    [InlineData("The inclusion of Orla Lamps Ltd in the tender on 3 May 2024 came before OFAC put Bergen Pumps AS on its list.")]
    [InlineData("The designation of Orla Lamps Ltd as preferred bidder on 3 May 2024 surprised OFAC, which keeps the SDN list.")]
    [InlineData("After adding Orla Lamps Ltd to its customers in May 2023, Bergen Pumps AS was put on the SDN list by OFAC on 3 May 2024.")]
    [InlineData("OFAC amended the SDN List on 3 May 2024, adding an alias of Orla Lamps Ltd.")]
    [InlineData("Shares in Orla Lamps Ltd fell on 3 May 2024, the day OFAC added its customer to the SDN List.")]
    [InlineData("Orla Lamps Ltd told the exchange that OFAC had not included it in the SDN List on 3 May 2024.")]
    public void What_a_list_or_a_day_only_stands_beside_is_no_sure_step(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l is { CompanyId: "orla-lamps-ltd", IsUnsure: false });

    [Fact]
    public void Who_debarred_a_firm_released_it() =>
        Assert.Contains(("World Bank", ListingAction.Removed, "2024-05-31"), StepsOf("orla-lamps-ltd",
            "The African Development Bank and the World Bank keep lists.", "The partner, Orla Lamps Ltd, had been debarred by the World Bank in May 2023 and was released from debarment on 31 May 2024."));

    [Fact]
    public void An_hour_before_a_day_is_no_day() =>
        Assert.Equal([("Chinese Commerce Ministry", ListingAction.Added, "2024-06-10")], StepsOf("orla-lamps-ltd",
            "The Ministry of Commerce on June 9 decided to include Orla Lamps Ltd in the unreliable entity list. The announcement is implemented from 0:00 of June 10."));

    [Fact]
    public void So_did_is_as_sure_as_what_it_repeats() =>
        Assert.All(Text.Facts<Listing>("OFAC put Bergen Pumps AS on the SDN list on 3 May 2024. So did its customer, Tarn Sonar Ltd, and a Maputo cold store, Orla Lamps Ltd."), l => Assert.False(l.IsUnsure));

    [Fact]
    public void Letting_a_firm_sell_takes_it_off_no_list() =>
        Assert.Equal([("OFAC", ListingAction.Added, "2023-05")], StepsOf("orla-lamps-ltd", "OFAC put Orla Lamps Ltd on the SDN list in May 2023 and let it sell its stock in February 2024."));

    [Fact]
    public void The_list_of_a_body_without_its_name_has_no_name() =>
        Assert.Null(Assert.Single(Text.Facts<Listing>("The World Bank debarred Orla Lamps Ltd on 3 May 2024. It stands in the Bank's list since then."), l => l.Action == ListingAction.Added).List);
}
