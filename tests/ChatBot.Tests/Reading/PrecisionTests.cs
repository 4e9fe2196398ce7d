using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>What reads like a listing and is none.</summary>
public sealed class PrecisionTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd, listed in Oslo, said on 3 May that its sales had grown.")]
    [InlineData("Orla Lamps Ltd has been listed on the Oslo stock exchange since 2011.")]
    [InlineData("Orla Lamps Ltd, listed in 2011, makes lamps.")]
    public void A_listed_share_is_no_listing(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("Orla Lamps Ltd was dropped from the telephone network.")]
    [InlineData("Orla Lamps Ltd was added to the Northern Index.")]
    public void What_is_added_elsewhere_is_not_added_to_the_list_spoken_of_before(string text) =>
        Assert.Empty(Text.Facts<Listing>("The Commerce Department keeps the Entity List. " + text));

    [Fact]
    public void A_list_spoken_of_before_need_not_be_named_again() =>
        Assert.Equal(ListingAction.Added, Assert.Single(Text.Facts<Listing>("The Commerce Department keeps the Entity List. Orla Lamps Ltd was added on Monday.")).Action);

    [Theory]
    [InlineData("Proposed addition", ListingAction.Proposed)]
    [InlineData("Proposed for removal", null)]
    [InlineData("Delisting petition denied", null)]
    [InlineData("Removal of designation", ListingAction.Removed)]
    [InlineData("Removed, then added again", null)]
    [InlineData("Added to the Denied Persons List in May 2024", ListingAction.Added)]
    public void The_cell_of_a_table_says_what_was_done(string action, ListingAction? expected)
    {
        var listings = Text.Facts<Listing>("| Company | List | Action |", "| --- | --- | --- |", $"| Orla Lamps Ltd | Entity List | {action} |");

        Assert.Equal(expected is { } one ? [one] : [], listings.Select(l => l.Action));
    }

    [Theory]
    [InlineData("After buying Tarn Sonar Ltd, Orla Lamps Ltd has been on the Entity List since 2021.")]
    [InlineData("No company left the Entity List on 3 June. Orla Lamps Ltd had been on it since 2021.")]
    [InlineData("Two banks left the Entity List on 3 June. Orla Lamps Ltd had been on the EU sanctions list since 2021.")]
    [InlineData("Ivan Petrov left the EU sanctions list in May. Orla Lamps Ltd had been on it since 2021.")]
    [InlineData("Two weeks later a Dutch rival left the Entity List. Orla Lamps Ltd had been on it since 2021.")]
    [InlineData("Three Russian oligarchs left the EU sanctions list in May. Orla Lamps Ltd had been on it since 2021.")]
    [InlineData("Two shipbuilders left the Entity List on 3 June. Their supplier Orla Lamps Ltd had been on it since 2021.")]
    [InlineData("The Treasury designated Orla Lamps Ltd (a supplier to Tarn Sonar Ltd; Fenn Valves Ltd) on 3 June.")]
    public void What_is_said_of_one_company_is_not_said_of_another_nor_otherwise(string text)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text));

        Assert.Equal(ListingAction.Added, listing.Action);
        Assert.StartsWith("orla", listing.CompanyId, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Senators want these firms to be added to the Entity List:")]
    [InlineData("Firms that could be removed from the Entity List:")]
    [InlineData("Removals from the Entity List under consideration:")]
    public void A_heading_about_what_may_be_done_lists_nobody(string heading) =>
        Assert.Empty(Text.Facts<Listing>(heading, "- Orla Lamps Ltd", "- Tarn Sonar Ltd"));

    [Theory]
    [InlineData("The Council has not approved the listing of Orla Lamps Ltd.")]
    [InlineData("The Treasury ordered a review of the listing of Orla Lamps Ltd.")]
    [InlineData("The Treasury refused the removal of Orla Lamps Ltd.")]
    [InlineData("The designation of Orla Lamps Ltd was upheld and its appeal was withdrawn.")]
    [InlineData("No court has annulled the listing of Orla Lamps Ltd.")]
    [InlineData("The court has not yet formally annulled the listing of Orla Lamps Ltd.")]
    [InlineData("The Commerce Department denied that it had blacklisted Orla Lamps Ltd.")]
    [InlineData("Was Orla Lamps Ltd blacklisted by the European Union?")]
    [InlineData("Correction: A story on Monday incorrectly reported that the Treasury had sanctioned Orla Lamps Ltd.")]
    [InlineData("Orla Lamps Ltd has not landed on the Entity List.")]
    [InlineData("Orla Lamps Ltd would have ended up on the Entity List.")]
    [InlineData("The listing of Orla Lamps Ltd was never proposed.")]
    [InlineData("Assets held in Norway must be frozen without delay.")]
    [InlineData("If the Treasury had designated Orla Lamps Ltd in 2024, the matter would be over.")]
    [InlineData("The market would have collapsed had the Treasury designated Orla Lamps Ltd.")]
    [InlineData("The Treasury is unwilling to list Orla Lamps Ltd.")]
    [InlineData("Orla Lamps Ltd’s founder, Ivan Petrov, has been on the EU sanctions list since 2022.")]
    [InlineData("Nobody knows whether Orla Lamps Ltd has been on the Entity List since 2021.")]
    [InlineData("Orla Lamps Ltd sold pumps to Norway, which is already on the EU sanctions list.")]
    [InlineData("Orla Lamps Ltd has been under investigation since 2021.")]
    [InlineData("Orla Lamps Ltd joined the consortium led by a firm on the Entity List.")]
    [InlineData("Orla Lamps Ltd quit the board of a bank on the EU sanctions list.")]
    [InlineData("Orla Lamps Ltd landed on the Forbes list in 2023.")]
    [InlineData("Orla Lamps Ltd was added to the Fortune List of Most Admired Companies in 2023.")]
    [InlineData("If Ottawa were serious it would sanction Orla Lamps Ltd.")]
    [InlineData("The Treasury refused to sanction Orla Lamps Ltd.")]
    [InlineData("Had the Treasury designated Orla Lamps Ltd in 2024, the matter would be over.")]
    [InlineData("Orla Lamps Ltd no longer remains on the Entity List.")]
    [InlineData("It is unclear whether Orla Lamps Ltd remains on the Entity List.")]
    [InlineData("Orla Lamps Ltd sold pumps to Norway, which remains on the EU sanctions list.")]
    [InlineData("Orla Lamps Ltd’s founder, Ivan Petrov, is still on the EU sanctions list.")]
    [InlineData("Orla Lamps Ltd remains under investigation for evading US sanctions.")]
    [InlineData("Orla Lamps Ltd is still on the shortlist for a contract with the US Commerce Department.")]
    [InlineData("Orla Lamps Ltd joined the growing list of companies leaving the market in March.")]
    [InlineData("Orla Lamps Ltd joined the Fortune 500 list in 2023.")]
    [InlineData("Orla Lamps Ltd left the specialist market after US sanctions in 2022.")]
    public void A_step_that_is_denied_or_only_talked_about_is_none(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("The Treasury announced on Monday the designation of Orla Lamps Ltd.", ListingAction.Added)]
    [InlineData("The court annulled the listing of Orla Lamps Ltd.", ListingAction.Revoked)]
    [InlineData("The designations of Orla Lamps Ltd and Tarn Sonar Ltd were annulled by the court.", ListingAction.Revoked)]
    [InlineData("Orla Lamps Ltd landed on the Entity List.", ListingAction.Added)]
    public void A_step_told_as_a_noun_or_as_a_move_is_read(string text, ListingAction action) =>
        Assert.All(Text.Facts<Listing>(text) is { IsEmpty: false } all ? all : throw new InvalidOperationException("none"), l => Assert.Equal(action, l.Action));

    [Fact]
    public void A_rumour_of_a_listing_is_rumoured() =>
        Assert.Equal(ListingAction.Rumoured, Assert.Single(Text.Facts<Listing>("Rumours spread online that OFAC had blacklisted Orla Lamps Ltd.")).Action);

    [Fact]
    public void A_table_that_was_wrong_before_lists_nobody() =>
        Assert.Empty(Text.Facts<Listing>("We mistakenly listed these additions to the Entity List:", "| Company | List |", "| --- | --- |", "| Orla Lamps Ltd | Entity List |"));

    [Fact]
    public void The_day_of_one_keeper_is_not_that_of_another()
    {
        var listings = Text.Facts<Listing>("The Treasury blacklisted Orla Lamps Ltd on 3 May. Canada has blacklisted Tarn Sonar Ltd.");

        Assert.Equal(["2024-05-03", null], listings.Select(l => l.Date?.ToString()));
    }

    [Theory]
    [InlineData("The trade fair begins on 12 July.", "2024-06-03")]
    [InlineData("The sanctions begin on 12 July.", "2024-07-12")]
    public void Only_what_is_said_of_the_measures_is_their_day(string text, string date) =>
        Assert.Equal(date, Assert.Single(Text.Facts<Listing>("The Treasury blacklisted Orla Lamps Ltd on 3 June.", text)).Date.ToString());

    [Fact]
    public void Where_several_bodies_are_named_none_is_the_keeper() =>
        Assert.Null(Assert.Single(Text.Facts<Listing>("OFAC and the Commerce Department met on Monday.", "Orla Lamps Ltd was blacklisted for fraud.")).Authority);

    [Fact]
    public void Who_says_that_a_firm_was_never_listed_is_kept() =>
        Assert.Equal("Orla Lamps Ltd", Assert.Single(Text.Facts<Event>("Orla Lamps Ltd said it has never been sanctioned."), e => e.Type == "not listed").ReportedBy);

    [Theory]
    [InlineData("Orla Lamps Ltd is not part of the talks.")]
    [InlineData("Orla Lamps Ltd was not named as a defendant.")]
    public void What_a_firm_has_no_part_in_need_be_no_list(string text) =>
        Assert.DoesNotContain(Text.Facts<Event>(text), e => e.Type == "not listed");

    [Theory]
    [InlineData("BIS added Tarn Sonar Ltd to the Entity List on 3 June. I read that Orla Lamps Ltd was listed as well.")]
    [InlineData("The Entity List is long. A congresswoman has proposed that the Commerce Department put Orla Lamps Ltd on the Entity List.")]
    public void What_somebody_has_read_or_proposes_is_no_listing(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Added });

    [Theory]
    [InlineData("The Treasury keeps the SDN list. A British entry for a sister, Orla Lamps Ltd, was withdrawn in May.", ListingAction.Removed)]
    [InlineData("Canada listed Orla Lamps Ltd in May. It has lived with British sanctions since February 2023.", ListingAction.Added)]
    public void An_adjective_of_nation_tells_whose_entry_it_is(string text, ListingAction action) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action, l.Authority) == ("orla-lamps-ltd", action, "United Kingdom"));

    [Fact]
    public void The_seat_of_a_company_is_no_company() =>
        Assert.Equal("orla-air-systems", Assert.Single(Text.Facts<Listing>("For the drone maker Orla Air Systems of Utah, on the Unreliable Entity List since 4 March, the measures are suspended.")).CompanyId);
}
