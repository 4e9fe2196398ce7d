using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Days and keepers that stand near a step and belong to another.</summary>
public sealed class WrongDayTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd goes onto the EU sanctions list, which bars its tools, from tomorrow.", "2024-06-13")]
    [InlineData("Orla Lamps Ltd went onto the EU sanctions list, which bars its tools, with effect from 14 June.", "2024-06-14")]
    public void A_day_that_closes_the_sentence_goes_back_to_its_verb(string text, string date) =>
        Assert.Equal(date, Assert.Single(Text.Facts<Listing>(text)).Date?.ToString());

    [Fact]
    public void The_day_of_an_entry_is_not_when_it_was_repealed() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("Canada amended its regulations on 3 June.", "The entry for Orla Lamps Ltd, inscribed on August 9, 2021, is repealed."),
            l => l.Action.IsEnd() && l.Date?.ToString() == "2021-08-09");

    [Fact]
    public void What_applies_later_says_nothing_of_the_step_of_another_keeper() =>
        Assert.Equal(
            "2024-01-24",
            Assert.Single(
                Text.Facts<Listing>(
                    "Canada listed Orla Lamps Ltd on 3 June.", "The regulations apply from 20 June.", "Japan froze the assets of Tarn Sonar Ltd on January 24, 2024."),
                l => l.CompanyId == "tarn-sonar-ltd").Date?.ToString());

    [Fact]
    public void It_is_whoever_the_sentence_opened_with() =>
        Assert.Equal(
            "OFSI",
            Assert.Single(
                Text.Facts<Listing>(
                    "The General Court on Wednesday annulled the listing of Orla Lamps Ltd by the Council.",
                    "Britain's OFSI, the court heard, has never designated Orla Lamps, whereas it did designate Tarn Sonar Ltd, in May 2022."),
                l => l.CompanyId == "tarn-sonar-ltd").Authority);

    [Fact]
    public void There_is_the_list_that_was_named_right_before() =>
        Assert.Contains(
            "NS-CMIC",
            Assert.Single(
                Text.Facts<Listing>(
                    "The US Defense Department put Orla Lamps Ltd on its Section 1260H list on 3 June.",
                    "That is a matter for another list, the Treasury's NS-CMIC list. Tarn Sonar Ltd has been there since August 2021."),
                l => l.CompanyId == "tarn-sonar-ltd").List,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("CORRECTION: Our 11:30 version said the Pentagon blacklisted Orla Lamps Ltd in 2022.")]
    [InlineData("Correction: an 09.15 item reported that BIS had listed Orla Lamps Ltd.")]
    public void What_a_withdrawn_version_said_is_not_told(string text) =>
        Assert.Empty(Text.Facts<Listing>(text, "It did not."));

    [Fact]
    public void Who_was_struck_off_for_a_term_left_no_list() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Orla Lamps Ltd was struck off by the World Bank for two years in March 2021."), l => l.Action.IsEnd());

    [Theory]
    [InlineData("The US Treasury listed Orla Lamps Ltd on 3 May, not on 8 May.")]
    [InlineData("The US Treasury listed Orla Lamps Ltd on 3 May, and not, as reported, on 5 May.")]
    [InlineData("The US Treasury listed Orla Lamps Ltd on 3 May rather than 10 May.")]
    [InlineData("Orla Lamps Ltd, which rents its halls to Tarn Sonar Ltd, is on the SDN list of the US Treasury. It was added on 3 May, not on 8 May.")]
    public void A_day_that_the_text_denies_is_not_told(string text)
    {
        var listings = Text.Facts<Listing>(text);

        Assert.Contains(listings, l => l.CompanyId == "orla-lamps-ltd" && l.Date == FactDate.OnDay(new(2024, 5, 3)));
        Assert.DoesNotContain(listings, l => l.Date is { Precision: DatePrecision.Day } day && day != FactDate.OnDay(new(2024, 5, 3)));
    }

    [Theory]
    [InlineData("By Notice No. 39 of 7 June, MOFCOM places Orla Lamps Ltd (United Kingdom) on the export control list. The export of dual-use items to it is prohibited from 1 July 2024.")]
    [InlineData("By Notice No. 39 of 7 June, MOFCOM places Orla Lamps Ltd (United Kingdom) on the export control list. Deliveries to this company are banned from 1 July 2024.")]
    public void What_may_not_be_sold_to_a_firm_from_a_day_tells_from_when_its_listing_applies(string text) =>
        Assert.Equal(FactDate.OnDay(new(2024, 7, 1)), Assert.Single(Text.Facts<Listing>(text)).Date);

    [Fact]
    public void From_when_shares_may_not_be_bought_is_no_day_of_the_listing() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("On 3 June OFAC added Orla Lamps Ltd to the NS-CMIC List.", "Purchases of its shares by US persons are banned from 2 August 2024."),
            l => l.Date == FactDate.OnDay(new(2024, 8, 2)));

    [Theory]
    [InlineData("Norges Bank raised its stake in Tarn Sonar Ltd on Monday.")]
    [InlineData("The regulator fined Tarn Sonar Ltd on 10 June.")]
    public void A_day_of_other_news_is_not_that_of_the_step(string other) =>
        Assert.Null(Assert.Single(Text.Facts<Listing>("OFAC put Orla Lamps Ltd on the SDN list.", other), l => l.CompanyId == "orla-lamps-ltd").Date);

    [Fact]
    public void The_same_day_is_that_of_the_step_and_not_of_what_a_manager_said() =>
        Assert.Equal(
            "2024-06-07",
            Assert.Single(Text.Facts<Listing>("Canada added Orla Lamps Ltd to its sanctions list on Friday.", "\"They drill,\" said plant manager Lorna Pelletier on Monday.", "Tarn Sonar Ltd was taken off the Canadian list on the same day."), l => l.CompanyId == "tarn-sonar-ltd").Date?.ToString());

    [Fact]
    public void The_day_on_which_an_act_was_signed_is_not_from_when_its_items_count() =>
        Assert.Equal(
            ["2024-06-05"],
            Text.Facts<Listing>("Australia keeps a sanctions list.", "The minister signed the instrument on 3 June. It commenced on 5 June 2024. The entities designated under the autonomous sanctions regime are:", "(a) Orla Lamps Ltd;").Select(l => l.Date?.ToString()).Distinct());

    [Fact]
    public void The_federal_register_is_no_company_that_could_own_a_day() =>
        Assert.Equal(
            ["2024-06-10"],
            Text.Facts<Listing>("BIS has added Orla Lamps Ltd and Tarn Zhengfeng Pumps Ltd to its Entity List. The rule took effect on 10 June 2024 and appeared in the Federal Register today.", "For Zhengfeng, it is a move: the same rule takes the company off the MEU List.").Select(l => l.Date?.ToString()).Distinct());

    [Theory]
    [InlineData("Switzerland listed Orla Lamps Ltd on 3. June 2024.")]
    [InlineData("Switzerland listed Orla Lamps Ltd on 3 June 2024.")]
    public void A_day_may_be_written_with_a_full_stop(string text) =>
        Assert.Equal("2024-06-03", Assert.Single(Text.Facts<Listing>(text)).Date?.ToString());

    [Fact]
    public void Since_when_another_list_has_a_firm_is_not_the_same_day() =>
        Assert.Equal(
            "2024-06-11",
            Assert.Single(Text.Facts<Listing>("OFAC on Tuesday placed Orla Lamps Ltd on the NS-CMIC list. The group has been on the Section 1260H list since 31 January.", "On the same day OFAC removed Tarn Sonar Ltd from the SDN list."), l => l.CompanyId == "tarn-sonar-ltd").Date?.ToString());

    [Fact]
    public void From_when_one_keepers_step_has_effect_is_not_the_day_of_anothers() =>
        Assert.Equal(
            [("METI", "2024-06-10"), ("OFSI", "2024-06-03")],
            Text.Facts<Listing>("Orla Lamps Ltd is not new to lists. OFSI added it to the UK list on 3 June 2024, and Japan's Ministry of Economy, Trade and Industry (METI) added it to its export ban list with effect from 10 June 2024.").Select(l => (l.Authority ?? "", l.Date?.ToString() ?? "")).Order());

    [Fact]
    public void The_tenth_of_the_same_month_is_a_day() =>
        Assert.Equal(
            ["2024-06-10"],
            Text.Facts<Listing>("METI announced on the 3rd that it revises the Foreign End User List. The revised list is applied from the 10th of the same month.", "Newly posted are the following two companies: Orla Lamps Ltd and Tarn Sonar Ltd.").Select(l => l.Date?.ToString()).Distinct());

    [Theory]
    [InlineData("On 3 June 2024 METI opened a public consultation, which closes on 24 June, on a proposal to add Orla Lamps Ltd to the Foreign End User List.")]
    [InlineData("On 3 June 2024 METI opened a public consultation, closing on 24 June 2024, on a proposal to add Orla Lamps Ltd to the Foreign End User List.")]
    public void When_a_consultation_closes_nothing_is_proposed(string text) =>
        Assert.Equal((ListingAction.Proposed, "2024-06-03"), Text.Facts<Listing>(text).Select(l => (l.Action, l.Date?.ToString())).Single());

    [Theory]
    [InlineData("OFAC keeps the SDN list. Its partners are Orla Lamps Ltd (listed in 2011) and Tarn Sonar Ltd.")]
    [InlineData("OFAC keeps the SDN list. Its partners are Kelp Radar Ltd, Orla Lamps Ltd (listed in 2011) and Tarn Sonar Ltd.")]
    [InlineData("OFAC keeps the SDN list. Its partners are Orla Lamps Ltd (first listed in 2011) and Tarn Sonar Ltd.")]
    public void What_a_bracket_says_is_of_the_name_before_it(string text) =>
        Assert.Equal(("orla-lamps-ltd", "2011"), Text.Facts<Listing>(text).Select(l => (l.CompanyId, l.Date?.ToString())).Single());
}
