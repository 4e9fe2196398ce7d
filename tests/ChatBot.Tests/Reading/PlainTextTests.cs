using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Sentences as any newsroom or office writes them.</summary>
public sealed class PlainTextTests
{
    [Fact]
    public void Both_companies_of_a_list_above_have_the_keeper_of_their_own_sentence()
    {
        var listings = Text.Facts<Listing>(
            "The State Secretariat for Economic Affairs (SECO) on 3 June 2024 added the following companies to Annex 8 of the Ordinance (freezing of assets):",
            "- Orla Lamps JSC, Tula, maker of lamps;",
            "- Tarn Sonar LLC (also known as T-Sonar), Izhevsk, maker of sonars.",
            "Both companies had been listed by the European Union on 20 May 2024.");

        Assert.Equal(2, listings.Count(l => l.Authority == "Switzerland"));
        Assert.Equal(["orla-lamps-jsc", "tarn-sonar-llc"], listings.Where(l => l.Authority == "European Union").Select(l => l.CompanyId).Order());
        Assert.DoesNotContain(listings, l => l.Authority == "Switzerland" && l.Date?.ToString() == "2024-05-20");
    }

    [Fact]
    public void A_firm_put_on_two_lists_of_one_keeper_has_two_steps() =>
        Assert.Equal(2, Text.Facts<Listing>("On 3 June 2024 MOFCOM added Orla Lamps Ltd to the Unreliable Entity List.", "MOFCOM put Orla Lamps Ltd on its export control list in January 2024.").Length);

    [Theory]
    [InlineData("Commerce Department's Entity List", "a trade blacklist")]
    [InlineData("the Entity List", "the BIS Entity List")]
    public void A_list_called_by_another_name_is_the_same_list(string first, string second) =>
        Assert.Single(Text.Facts<Listing>($"The US Commerce Department on 3 June 2024 added Orla Lamps Ltd to {first}.", $"The US Commerce Department added Orla Lamps Ltd to {second}."));

    [Fact]
    public void Who_added_a_firm_did_not_say_so() =>
        Assert.Empty(Text.Facts<Statement>("The department added Orla Lamps Ltd, which makes modems, and Tarn Sonar Ltd on 7 January 2024."));

    [Fact]
    public void A_second_verb_has_the_day_that_opens_the_sentence() =>
        Assert.Equal("2024-05-20", Assert.Single(Text.Facts<Listing>("Separately, on May 20, 2024 BIS removed Tarn Sonar Ltd from the Unverified List after a check, and added Orla Lamps Ltd to that list."), l => l.CompanyId == "orla-lamps-ltd").Date?.ToString());

    [Fact]
    public void The_year_before_last_opens_no_clause() =>
        Assert.Matches("-08$", Assert.Single(Text.Facts<Listing>("The Commerce Department had already in August of the year before last added Orla Lamps Ltd to the Entity List.")).Date?.ToString());

    [Fact]
    public void Ministers_are_those_of_the_union_of_which_the_text_speaks() =>
        Assert.Equal("European Union", Assert.Single(Text.Facts<Listing>("The EU met in Brussels on 3 June 2024.", "The ministers have blacklisted Orla Lamps Ltd.")).Authority);

    [Fact]
    public void That_designation_is_the_one_told_before() =>
        Assert.Contains(Text.Facts<Listing>("Orla Lamps Ltd was designated by OFSI on 1 September 2023. That designation was revoked on 14 May 2024."), l => l is { CompanyId: "orla-lamps-ltd", Authority: "OFSI" } && l.Action.IsEnd() && l.Date?.ToString() == "2024-05-14");

    [Fact]
    public void A_bank_can_follow_another_with_a_debarment_of_its_own() =>
        Assert.Contains(Text.Facts<Listing>("The World Bank debarred Orla Works Ltd on 4 May 2022. The African Development Bank followed with a cross-debarment in June 2022."), l => l is { CompanyId: "orla-works-ltd", Authority: "African Development Bank" } && l.Date?.ToString() == "2022-06");

    [Theory]
    [InlineData("BIS removes Orla Lamps Ltd from the Unverified List with effect from Friday.", "2024-06-14")]
    [InlineData("BIS removed Orla Lamps Ltd from the Unverified List on Friday.", "2024-06-07")]
    public void A_day_of_effect_may_lie_ahead(string text, string day) =>
        Assert.Equal(day, Assert.Single(Text.Facts<Listing>(text)).Date?.ToString());

    [Fact]
    public void What_messages_say_is_coming_is_a_rumour() =>
        Assert.Equal(ListingAction.Rumoured, Assert.Single(Text.Facts<Listing>("Shares in battery maker Orla Lamps Ltd lost 14% after messages in chat groups said Washington was about to put it on the Entity List.")).Action);

    [Theory]
    [InlineData("Nor is Orla Lamps Ltd, at the date of this alert, on the Section 1260H list of the Department of Defense.")]
    [InlineData("The OFAC list is long. Trade press had expected its parent, Orla Holdings Group, to be listed as well; its name does not appear in the rule.")]
    [InlineData("The Board is aware of an article in Harbour Investor of 3 June 2024 according to which Orla Lamps Ltd had been placed on the NS-CMIC List of OFAC.")]
    public void What_a_text_denies_or_only_hands_on_is_no_listing(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.Action is ListingAction.Added or ListingAction.Proposed);

    [Fact]
    public void What_a_keeper_proposes_to_add_is_proposed() =>
        Assert.Equal((ListingAction.Proposed, "US Federal Communications Commission (FCC)"), Assert.Single(Text.Facts<Listing>("The Covered List is kept by the FCC. In May the FCC proposed adding the antenna maker Orla Antenna Group. Nothing has been decided.").Select(l => (l.Action, l.Authority))));

    [Fact]
    public void Who_says_it_in_between_is_the_speaker_of_the_words_before() =>
        Assert.Equal(("Ida Moe", "wound up all trade in 2023"), Assert.Single(Text.Facts<Statement>("OFSI listed Orla Lamps Ltd. The firm \"wound up all trade in 2023\", says its lawyer, Ida Moe, and will ask for a review.").Select(s => (s.Speaker, s.Quote))));

    [Fact]
    public void A_lawyer_in_a_town_is_not_the_town() =>
        Assert.Equal("Ida Moe", Assert.Single(Text.Facts<Statement>("OFSI listed Orla Lamps Ltd. Its lawyer in Bergen, Ida Moe, does not want to argue. Her client, she says, \"accepted the settlement, not the story\".")).Speaker);

    [Fact]
    public void An_amount_of_money_is_no_company() =>
        Assert.Empty(Text.Facts<Listing>("SECO keeps the sanctions list. At the end of May assets of CHF 6.9 billion were frozen in Switzerland."));
}
