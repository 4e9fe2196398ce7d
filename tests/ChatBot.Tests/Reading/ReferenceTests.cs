using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Which firm, list, keeper and day is meant where a text does not name it again.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("The Commerce Department added Orla Lamps Ltd, a press builder, to the Entity List in 2023.", "In May Washington removed the press builder from the Entity List.")]
    [InlineData("The Treasury looked at Orla Lamps Ltd.", "The company was taken off the SDN list on Monday.")]
    [InlineData("The FCC met. Less luck for Orla Lamps Ltd. The Commerce Department put it on the Entity List.")]
    [InlineData("The importer Orla Lamps Ltd is glad. The importer, which the Treasury put on the SDN list in 2019, makes lamps.")]
    [InlineData("Orla Lamps Ltd, on which Canada imposed sanctions in 2024, makes lamps.")]
    [InlineData("Orla Lamps Ltd, a firm in Oslo that was listed by the EU in 2022, lost its case.")]
    public void A_noun_or_pronoun_means_the_firm_that_fits_it(params string[] paragraphs) =>
        Assert.All(Assert.IsAssignableFrom<IEnumerable<Listing>>(Text.Facts<Listing>(paragraphs)).DefaultIfEmpty(), l => Assert.StartsWith("orla", l!.CompanyId, StringComparison.Ordinal));

    [Theory]
    [InlineData("The Treasury looked at Orla Lamps Ltd in May. Tarn Sonar Works makes sonars. The company was taken off the SDN list.")]
    [InlineData("The camera maker Orla Lamps Ltd was discussed by the Treasury. The cable maker was put on the SDN list in 2020.")]
    [InlineData("Orla Lamps Ltd ended its dealings with Tarn Sonar Works after the Treasury put that firm on the SDN list.")]
    public void A_firm_that_does_not_fit_or_is_farther_away_than_another_is_not_meant(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.CompanyId.StartsWith("orla", StringComparison.Ordinal));

    [Theory]
    [InlineData("Orla Lamps Ltd and Tarn Sonar Works sold lamps to Russia. Both were added to the UK Sanctions List on Monday.")]
    [InlineData("Britain named Orla Lamps Ltd alongside Tarn Sonar Works. Both had their assets frozen. OFSI put them on its Consolidated List.")]
    public void Both_means_the_two_firms_spoken_of_before(string text) =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-works"], Text.Facts<Listing>(text).Select(l => l.CompanyId).Distinct().Order());

    [Fact]
    public void The_sentence_that_names_the_firm_is_cited_where_the_step_says_only_it() =>
        Assert.Equal([2, 1], Assert.Single(Text.Facts<Listing>("The importer Orla Lamps Ltd is glad.", "The company was taken off the SDN list on Monday.")).Citations.Select(c => c.Paragraph));

    [Fact]
    public void All_three_means_nobody_where_two_are_named() =>
        Assert.Empty(Text.Facts<Listing>("Orla Lamps Ltd and Tarn Sonar Works sold lamps to Russia. All three were added to the UK Sanctions List."));

    [Fact]
    public void The_list_is_the_one_named_before_which_is_cited_too()
    {
        var listing = Assert.Single(Text.Facts<Listing>("The Commerce Department keeps the Unverified List.", "Orla Lamps Ltd was taken off the list on Monday."));

        Assert.Equal(("Unverified List", "BIS", ListingAction.Removed), (listing.List, listing.Authority, listing.Action));
        Assert.Equal([2, 1], listing.Citations.Select(c => c.Paragraph));
    }

    [Fact]
    public void The_list_is_none_where_two_were_named() =>
        Assert.All(Text.Facts<Listing>("There is the Unverified List of the Commerce Department.", "There is also its Entity List.", "Nothing else is new.", "Orla Lamps Ltd was taken off the list on Monday."), l => Assert.Null(l.List));

    [Theory]
    [InlineData("Three firms were put on the Entity List by BIS on Monday: Orla Lamps Ltd, Tarn Sonar Ltd and Fenn Valves Ltd.")]
    [InlineData("BIS added two lamp makers and a trading house to the Entity List on Monday.", "Orla Lamps Ltd, Tarn Sonar Ltd and Fenn Valves Ltd were cited for helping the army.")]
    [InlineData("BIS added two lamp makers and a valve maker to the Entity List on Monday.", "Orla Lamps Ltd and Tarn Sonar Ltd were cited for helping the army.", "Another addition, Fenn Valves Ltd, is said to sell valves.")]
    [InlineData("BIS added three firms to the Entity List on Monday.", "**Who was added?**", "Orla Lamps Ltd, which makes lamps; Tarn Sonar Ltd; and Fenn Valves Ltd.")]
    public void The_members_of_a_group_may_be_named_later(params string[] paragraphs) =>
        Assert.Equal(["fenn-valves-ltd", "orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>(paragraphs).Where(l => l is { Action: ListingAction.Added, Authority: "BIS" }).Select(l => l.CompanyId).Order());

    [Fact]
    public void The_label_of_a_paragraph_names_the_keeper_for_all_its_sentences() =>
        Assert.Equal("Canada", Assert.Single(Text.Facts<Listing>("**Canada.** A busy week. Orla Lamps Ltd won its way off the sanctions list.")).Authority);

    [Fact]
    public void What_a_court_annuls_is_revoked_not_added() =>
        Assert.Equal(ListingAction.Revoked, Assert.Single(Text.Facts<Listing>("The court on Monday annulled the decision by which the Council put Orla Lamps Ltd on its sanctions list.")).Action);

    [Theory]
    [InlineData("OFAC removed Orla Lamps Ltd on 3 June 2024. On the same day it put Tarn Sonar Ltd on the SDN list.", "2024-06-03")]
    [InlineData("OFAC removed Orla Lamps Ltd on 3 June 2024. Two days later it put Tarn Sonar Ltd on the SDN list.", "2024-06-05")]
    [InlineData("OFAC removed Orla Lamps Ltd on 3 June 2024. A day later BIS moved Tarn Sonar Ltd from the Unverified List, where it had been since 2021, to the Entity List.", "2024-06-04")]
    [InlineData("Until 2022 all was well. In April of that year OFAC put Tarn Sonar Ltd on the SDN list.", "2022-04")]
    [InlineData("Tarn Sonar Ltd, listed in 2019, was put on the SDN list by OFAC in 2022.", "2022")]
    [InlineData("Last November OFAC put Tarn Sonar Ltd on the SDN list.", "2023-11")]
    public void A_day_may_be_told_by_another(string text, string date) =>
        Assert.Contains(Text.Facts<Listing>(text), l => l.CompanyId.StartsWith("tarn", StringComparison.Ordinal) && l.Date?.ToString() == date);

    [Fact]
    public void The_former_and_the_latter_may_go_different_ways()
    {
        var steps = Text.Facts<Listing>("Orla Lamps Ltd and Tarn Sonar Ltd appear in one notice. The former was put on the UK sanctions list on 4 March 2024. The latter was removed from it.");
        Assert.Equal(["orla-lamps-ltd Added", "tarn-sonar-ltd Removed"], steps.Select(l => $"{l.CompanyId} {l.Action}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_said_of_the_latter_is_not_said_of_the_former() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("Orla Lamps Ltd and Tarn Sonar Ltd appear in one notice. The former was put on the UK sanctions list on 4 March 2024, the latter taken off."),
            l => l is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Removed });

    [Fact]
    public void The_first_two_are_those_named_first() =>
        Assert.Equal(
            ["orla-lamps-ltd", "tarn-sonar-ltd"],
            Text.Facts<Listing>("Orla Lamps Ltd, Tarn Sonar Ltd and Kelp Radar Ltd all exported the same gyroscope. The first two were put on the UK sanctions list on 4 March 2024. The third was cleared.").Select(l => l.CompanyId).Order(StringComparer.Ordinal));

    [Fact]
    public void Who_is_set_against_the_company_named_last_is_not_that_company() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("Orla Lamps Ltd sells lamps. Its biggest buyer, Tarn Sonar Ltd, was designated by Australia in May 2021. The seller itself was put on the Australian Consolidated List on 4 March 2024."),
            l => l.CompanyId == "tarn-sonar-ltd" && l.Date?.ToString() == "2024-03-04");

    [Fact]
    public void The_company_whose_shares_fell_is_the_one_meant() =>
        Assert.Equal("orla-works-industries", Assert.Single(Text.Facts<Listing>("Shares of Orla Works Industries fell by a fifth. MOFCOM placed the company on the Unreliable Entity List on 4 March 2024.")).CompanyId);
}
