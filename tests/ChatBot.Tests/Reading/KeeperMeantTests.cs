using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Whose step it is where the sentence that tells it does not say so.</summary>
public sealed class KeeperMeantTests
{
    private static string? KeeperOf(string company, params string[] paragraphs) =>
        Assert.Single(Text.Facts<Listing>(paragraphs), l => l.CompanyId == company && l.Action == ListingAction.Added).Authority;

    [Fact]
    public void It_is_the_only_keeper_named_so_far_whoever_is_named_later() =>
        Assert.Equal("Canada", KeeperOf(
            "tarn-sonar-ltd",
            "Global Affairs Canada announced that its Russia regulations have been amended.",
            "Two entities were added to Schedule 1: Orla Lamps Ltd; and Tarn Sonar Ltd.",
            "Australia. The Department of Foreign Affairs and Trade (DFAT) has added Orla Lamps Ltd to its Consolidated List."));

    [Theory]
    [InlineData("By letter of 3 June 2024 the World Bank notified the firm that its subsidiary Orla Lamps Ltd has been debarred.", "World Bank")]
    [InlineData("The World Bank announced as well that Orla Lamps Ltd has been included in the list of debarred firms.", "World Bank")]
    [InlineData("On 3 June 2024 the World Bank notified Orla Lamps Ltd that it had debarred it.", "World Bank")]
    [InlineData("The FCC's Public Safety and Homeland Security Bureau put Orla Lamps Ltd on the Covered List.", "US Federal Communications Commission (FCC)")]
    [InlineData("The Ministry of Economic Affairs of Taiwan added Orla Lamps Ltd to its Strategic High-Tech Commodities Entity List.", "Taiwanese Economic Affairs Ministry")]
    public void Who_makes_it_known_or_alone_keeps_such_a_list_has_taken_it(string text, string keeper) =>
        Assert.Equal(keeper, KeeperOf("orla-lamps-ltd", text));

    [Fact]
    public void A_list_that_only_one_office_of_a_country_keeps_is_that_offices() =>
        Assert.Equal("US Federal Communications Commission (FCC)", KeeperOf("orla-lamps-ltd", "The United States has put Orla Lamps Ltd on its Covered List."));

    [Fact]
    public void The_removal_behind_and_is_by_whoever_put_it_there() =>
        Assert.Equal(
            ["Poland", "Poland"],
            Text.Facts<Listing>("Orla Lamps Ltd has never been on the EU list. Poland put it on its national sanctions list in May 2022 and took it off in March 2024.").Select(l => l.Authority));

    [Fact]
    public void The_committee_beside_the_experts_of_the_United_Nations_is_theirs() =>
        Assert.Equal("United Nations", Assert.Single(Text.Facts<Listing>("OFAC has lists of its own. The UN's experts have recommended that the committee list Orla Lamps Ltd.")).Authority);

    [Theory]
    [InlineData("Britain removed the company from its sanctions list in March.")]
    [InlineData("Britain took the company off its sanctions list in March.")]
    public void Who_acts_on_the_company_is_no_adjective_of_it(string text) =>
        Assert.Equal("United Kingdom", Assert.Single(Text.Facts<Listing>("Japan had listed Orla Lamps Ltd in July 2023. " + text), l => l is { Action: ListingAction.Removed, IsUnsure: false }).Authority);

    [Fact]
    public void The_same_act_is_the_one_in_the_journal() =>
        Assert.Equal(
            "European Union",
            Assert.Single(Text.Facts<Listing>("London has sanctioned Orla Lamps Ltd.", "The legal act of Brussels is now in the Official Journal.", "The same act deletes Tarn Sonar Ltd."), l => l.CompanyId == "tarn-sonar-ltd").Authority);

    [Fact]
    public void It_may_look_back_to_the_only_firm_of_the_text() =>
        Assert.Contains(Text.Facts<Listing>("OFAC sanctioned Orla Lamps Ltd.", "The company stays on other lists. Canada put it on its sanctions list in December 2022."), l => l is { Authority: "Canada", IsUnsure: false });

    [Fact]
    public void Whose_sanctions_they_are_goes_before_who_acted_last() =>
        Assert.Equal(
            "United States",
            Assert.Single(Text.Facts<Listing>("Britain froze the assets of Tarn Sonar Ltd on 3 June. His last outfit, Orla Lamps Ltd, was hit with American sanctions in April last year."), l => l.CompanyId == "orla-lamps-ltd").Authority);

    [Theory]
    [InlineData("NEW ZEALAND. The Ministry of Foreign Affairs and Trade (MFAT) has gazetted a new regulation for the Russia Sanctions Register.", "New Zealand Ministry of Foreign Affairs and Trade")]
    [InlineData("NEW ZEALAND. A new regulation for the Russia Sanctions Register has been gazetted.", "New Zealand")]
    public void A_part_of_a_bulletin_that_opens_with_a_country_is_of_that_country(string opening, string keeper) =>
        Assert.Equal(keeper, KeeperOf(
            "tarn-sonar-ltd",
            "AUSTRALIA. The Department of Foreign Affairs and Trade (DFAT) updated the Consolidated List on Thursday.", "* Added, Russia: Orla Lamps Ltd. Reason given: field cable.",
            opening, "* On: Tarn Sonar Ltd."));

    [Fact]
    public void The_Commission_proposes_and_the_Union_lists()
    {
        Assert.Equal("European Union", KeeperOf("orla-lamps-ltd", "The European Commission put Orla Lamps Ltd on the EU sanctions list on Monday."));
        Assert.Equal("European Commission", Assert.Single(Text.Facts<Listing>("The European Commission proposed on Monday to put Orla Lamps Ltd on the EU sanctions list.")).Authority);
    }

    [Theory]
    [InlineData("Orla Lamps Ltd, a New Zealand dairy group, was blacklisted in May.")]
    [InlineData("Orla Lamps Ltd, a New Zealand exporter, was blacklisted in May.")]
    public void Where_a_firm_is_from_is_not_who_listed_it(string text) => Assert.Null(KeeperOf("orla-lamps-ltd", text));

    [Theory]
    [InlineData("Canada beat Canberra to it, having sanctioned Orla Lamps Ltd in November.", "Canada")]
    [InlineData("New Zealand beat Canberra to it, having sanctioned Orla Lamps Ltd in November.", "New Zealand")]
    public void Who_opens_the_sentence_has_done_what_it_closes_with(string text, string keeper) => Assert.Equal(keeper, KeeperOf("orla-lamps-ltd", text));

    [Fact]
    public void Whom_the_Commission_bars_from_its_own_tenders_it_bars_itself() =>
        Assert.Equal("European Commission", KeeperOf("orla-lamps-ltd", "The European Commission excluded Orla Lamps Ltd from EU tenders on Monday."));
}
