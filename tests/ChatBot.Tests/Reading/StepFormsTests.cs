using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>The many forms in which newsrooms, law firms and offices tell that a company came onto a list or off it.</summary>
public sealed class StepFormsTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd goes onto DFAT's Consolidated List on 13 June.", "Australia", "2024-06-13")]
    [InlineData("DFAT published its Consolidated List on 3 June 2024, on which Orla Lamps Ltd appears.", "Australia", "2024-06-03")]
    [InlineData("What is on the BIS Entity List is Orla Lamps Ltd; BIS entered it on 16 April.", "BIS", "2024-04-16")]
    [InlineData("Orla Lamps Ltd became subject to the Entity List of BIS with effect from 24 April 2023.", "BIS", "2023-04-24")]
    [InlineData("The FCC wrote the network gear of Orla Lamps Ltd into its Covered List on 3 June.", "FCC", "2024-06-03")]
    [InlineData("Switzerland on 3 June copied the EU entry for Orla Lamps Ltd into the Swiss sanctions list.", "Switzerland", "2024-06-03")]
    [InlineData("The Swiss assets of Tarn are safe. The assets of Orla Lamps Ltd are frozen by Switzerland with effect from 3 June.", "Switzerland", "2024-06-03")]
    [InlineData("Orla Lamps Ltd knows the feeling: Britain froze its assets on 3 June.", "United Kingdom", "2024-06-03")]
    [InlineData("Orla Lamps Ltd, an Entity List party since December 2020, gains an alias.", "BIS", "2020-12")]
    [InlineData("Orla Lamps Ltd stands debarred by the World Bank from 3 June 2024.", "World Bank", "2024-06-03")]
    [InlineData("Orla Lamps Ltd was declared ineligible by the World Bank on 3 June 2024.", "World Bank", "2024-06-03")]
    [InlineData("On 3 June the World Bank made public the debarment of the builder Orla Lamps Ltd.", "World Bank", "2024-06-03")]
    [InlineData("In accordance with the Export Control Law, Orla Lamps Ltd is incorporated, from 3 June 2024, into the Unreliable Entity List.", "Chinese Commerce Ministry", "2024-06-03")]
    public void Who_comes_onto_a_list_is_listed_by_its_keeper_on_that_day(string text, string authority, string date)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd" && l.Date?.ToString() == date);

        Assert.Equal(ListingAction.Added, listing.Action);
        Assert.True(Authorities.IsWithin(authority, listing.Authority!) || Authorities.IsWithin(listing.Authority!, authority) || listing.Authority!.Contains(authority, StringComparison.Ordinal), listing.Authority);
        Assert.False(listing.IsUnsure);
    }

    [Fact]
    public void Who_is_meant_by_a_count_is_told_behind_it() =>
        Assert.Equal(
            ["orla-lamps-ltd", "tarn-sonar-ltd"],
            Text.Facts<Listing>("The Ministry of Commerce of China yesterday issued Announcement No. 41 of this year, deciding to bring two enterprises into the Unreliable Entity List.", "The two are the lamp makers Orla Lamps Ltd and Tarn Sonar Ltd.")
                .Where(l => l is { Action: ListingAction.Added, Authority: "Chinese Commerce Ministry" } && l.Date?.ToString() == "2024-06-11").Select(l => l.CompanyId));

    [Fact]
    public void A_place_on_the_list_spoken_of_is_there() =>
        Assert.Contains(
            Text.Facts<Listing>("BIS takes Orla Lamps Ltd off the Unverified List. The company had landed there on 11 December 2023."),
            l => l is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Added, Authority: "BIS" } && l.Date?.ToString() == "2023-12-11");

    [Fact]
    public void The_month_told_before_is_that_month() =>
        Assert.Equal("2021-11", Assert.Single(Text.Facts<Listing>("The first blow fell in November 2021. That month BIS put Orla Lamps Ltd on the Entity List.")).Date?.ToString());

    [Fact]
    public void Since_when_a_company_stood_on_a_list_is_not_when_it_left() =>
        Assert.NotEqual("2022-10", Assert.Single(Text.Facts<Listing>("On 3 June BIS struck Orla Lamps Ltd from the Unverified List, where it had been since October 2022."), l => l.Action == ListingAction.Removed).Date?.ToString());

    [Fact]
    public void Whom_a_sentence_opens_with_is_meant_by_it() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Orla Lamps Ltd found a way out. It was sold to Tarn Sonar Ltd, and in August 2022 BIS crossed it off the Entity List."), l => l.CompanyId == "tarn-sonar-ltd");

    [Fact]
    public void A_label_of_a_nation_before_a_name_is_its_seat() =>
        Assert.Equal(
            ["orla-lamps-ltd", "tarn-sonar-ltd"],
            Text.Facts<Listing>("The Ministry of Economy, Trade and Industry (METI) of Japan has today revised the Foreign End User List.", "1. The following entities are newly carried:", "(1) China: Orla Lamps Ltd (missiles)", "(2) Iran: Tarn Sonar Ltd (nuclear)")
                .Where(l => l.Action == ListingAction.Added).Select(l => l.CompanyId));

    [Fact]
    public void An_officials_request_behind_a_colon_is_no_rumour() =>
        Assert.Equal(
            [ListingAction.Proposed],
            Text.Facts<Listing>("The chatter has a source: on 6 June four members of Congress asked the Defense Department to put Orla Lamps Ltd on the 1260H list.").Select(l => l.Action));

    [Theory]
    [InlineData("What the FCC did on Monday was to add Orla Lamps Ltd, a maker of lamps, to its Covered List.", ListingAction.Added)]
    [InlineData("What OFAC has done is to put Orla Lamps Ltd on the SDN list.", ListingAction.Added)]
    [InlineData("All the bureau did on 3 June was to remove Orla Lamps Ltd from the Entity List.", ListingAction.Removed)]
    public void What_a_keeper_did_was_done(string text, ListingAction action) =>
        Assert.Equal(action, Assert.Single(Text.Facts<Listing>(text)).Action);

    [Fact]
    public void One_firm_goes_onto_the_list_and_another_off_it() =>
        Assert.Contains(
            Text.Facts<Listing>("On 3 June BIS added Orla Lamps Ltd to the Unverified List and took Tarn Sonar Ltd off it."),
            l => l is { CompanyId: "tarn-sonar-ltd", Action: ListingAction.Removed, Authority: "BIS" } && l.Date == FactDate.OnDay(new(2024, 6, 3)));

    [Fact]
    public void Who_are_in_is_told_behind_a_colon()
    {
        var listings = Text.Facts<Listing>("The Council adopts its Russia listings, and two traders are in: Orla Lamps Ltd and Tarn Sonar Pvt Ltd. Fenn Valves is not among them.");

        Assert.Equal(["Council of the European Union", "Council of the European Union"], listings.Select(l => l.Authority));
        Assert.DoesNotContain(listings, l => l.CompanyId.StartsWith("fenn", StringComparison.Ordinal));
    }
}
