using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>How a listing ends, and when it had begun, told in one breath.</summary>
public sealed class EndOfListingTests
{
    [Theory]
    [InlineData("On Monday OFSI put Orla Lamps Ltd on the UK list, then had to tear up the listing on Tuesday.")]
    [InlineData("The Pentagon keeps the 1260H list. Orla Lamps Ltd went to court, and on Tuesday the Pentagon withdrew its listing before the judge could rule.")]
    [InlineData("SECO keeps the Swiss list. The listing of Orla Lamps Ltd, which dates from 12 November 2023, is revoked.")]
    public void Who_takes_back_a_listing_revokes_it(string text) =>
        Assert.Contains(Text.Facts<Listing>(text), l => l is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Revoked } && l.Date != FactDate.OnDay(new(2023, 11, 12)));

    [Theory]
    [InlineData("SECO amended its sanctions list on Monday. The listing of Orla Lamps Ltd, which was made in February 2023, has been revoked.", "2023-02")]
    [InlineData("SECO removed Orla Lamps Ltd from the Swiss list. The court had judged the listing from the year 2023 to be insufficiently founded.", "2023")]
    [InlineData("OFAC is busy. Insiders speak of the decision of the US Department of Commerce in January to put Orla Lamps Ltd on its Entity List.", "2024-01")]
    [InlineData("4. UNITED NATIONS. Sanctions list. The entry of Orla Lamps Ltd was amended on 20 May 2024. Listed on: 30 March 2018.", "2018-03-30")]
    public void When_it_was_made_is_told_with_what_became_of_it(string text, string made) =>
        Assert.Equal(made, Assert.Single(Text.Facts<Listing>(text), l => l.Action == ListingAction.Added).Date?.ToString());

    [Fact]
    public void A_list_that_no_longer_contains_a_firm_has_removed_it() =>
        Assert.Equal(("Australia", ListingAction.Removed), Text.Facts<Listing>("6. AUSTRALIA. The consolidated list no longer contains Orla Lamps Ltd.").Select(l => (l.Authority, l.Action)).Single());

    [Fact]
    public void What_is_asked_is_not_told() =>
        Assert.Empty(Text.Facts<Listing>("A reader asks whether Tarn Sonar Ltd was delisted together with Orla Lamps Ltd from the EU list."));

    [Fact]
    public void The_day_of_an_appeal_to_come_is_not_that_of_the_listing() =>
        Assert.Null(Assert.Single(Text.Facts<Listing>("BIS put Orla Lamps Ltd on the Entity List. Orla Lamps Ltd will appeal against its listing on Monday.")).Date);

    [Fact]
    public void A_decision_of_a_day_to_come_is_none_yet() =>
        Assert.Empty(Text.Facts<Listing>("The EU keeps a sanctions list. Lawyers look to the decision of the EU on June 20 to list Orla Lamps Ltd."));

    [Fact]
    public void A_decision_that_is_awaited_lists_and_proposes_nobody() =>
        Assert.Empty(Text.Facts<Listing>("The EU keeps a sanctions list. Diplomats await a decision by the EU this week to sanction Orla Lamps Ltd."));

    [Fact]
    public void A_motion_that_was_rejected_proposes_nobody() =>
        Assert.DoesNotContain(Text.Facts<Listing>("The Council keeps the EU list. A motion to recommend the listing of Orla Lamps Ltd to the Council was rejected by 13 votes to 9."), l => l.Action == ListingAction.Proposed);

    [Fact]
    public void A_second_keeper_may_follow_with_an_entry_of_its_own_list() =>
        Assert.Contains(Text.Facts<Listing>("Orla Lamps Ltd was placed on the NS-CMIC list by OFAC in June 2021, and the Pentagon followed with a 1260H entry in October 2022."), l => l.Authority == "US Defense Department" && l.Date?.ToString() == "2022-10");

    [Fact]
    public void What_is_said_of_another_firm_behind_and_that_is_no_object() =>
        Assert.Equal([("orla-lamps-ltd", ListingAction.Added), ("tarn-sonar-ltd", ListingAction.Removed)],
            Text.Facts<Listing>("The Council confirmed that the EU had listed Orla Lamps Ltd as early as June 2022, and that the United Kingdom had in May 2023 delisted its sales arm, Tarn Sonar Ltd.").Select(l => (l.CompanyId, l.Action)));

    [Fact]
    public void Numbered_firms_behind_the_step_are_all_added() =>
        Assert.Equal(3, Text.Facts<Listing>("BIS amended the Entity List. Added are (i) Orla Lamps Ltd of China, for its lamps, (ii) Tarn Sonar Ltd of Malaysia and (iii) Quoin Works Ltd of Turkey, both for their boats.").Length);

    [Fact]
    public void A_court_annuls_the_listing_of_the_firm_that_opens_the_sentence() =>
        Assert.Contains(Text.Facts<Listing>("The EU keeps a list. Orla Lamps a.d. v Council: the court annulled the listing of the Serbian toolmaker, which the Council had entered in Annex I on 15 December 2023."), l => l is { CompanyId: "orla-lamps-a-d", Action: ListingAction.Revoked, IsUnsure: false });
}
