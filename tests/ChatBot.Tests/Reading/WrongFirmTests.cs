using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>What a text says of a draft, of a namesake or of a region is not told of a list, of the firm or of a keeper.</summary>
public sealed class WrongFirmTests
{
    [Theory]
    [InlineData("Our desk has seen a draft. It names two dealers: Orla Lamps Ltd and Tarn Sonar Ltd.", "The list adopted today is a name shorter: Orla Lamps goes onto the EU sanctions list. Tarn Sonar has vanished.")]
    [InlineData("The Commission proposed Orla Lamps Ltd and Tarn Sonar Ltd for the EU sanctions list.", "Orla Lamps went onto the EU sanctions list today. Tarn Sonar has dropped out.")]
    public void Who_was_in_a_draft_only_is_not_told_as_taken_off(params string[] paragraphs)
    {
        var facts = Text.Facts<Fact>(paragraphs);

        Assert.DoesNotContain(facts.OfType<Listing>(), l => l.CompanyId == "tarn-sonar-ltd" && l.Action is ListingAction.Removed or ListingAction.Revoked);
        Assert.Contains(facts.OfType<Event>(), e => e is { CompanyId: "tarn-sonar-ltd", Type: "not listed" });
    }

    [Fact]
    public void Who_was_on_the_list_before_is_taken_off() =>
        Assert.Contains(
            Text.Facts<Listing>("The draft names Tarn Sonar Ltd.", "Britain listed Tarn Sonar Ltd in May 2023.", "In the new UK sanctions list of 3 June Tarn Sonar has vanished. Tarn Sonar is no longer on the UK sanctions list."),
            l => l is { CompanyId: "tarn-sonar-ltd", Action: ListingAction.Removed });

    [Theory]
    [InlineData("OFAC listed Orla Lamps Ltd on 3 June. Orla Lamps Ltd is not Orla Bicycle, by the way. The Leeds bike maker is on no list.")]
    [InlineData("OFAC listed Orla Lamps Ltd on 3 June. Orla Lamps Ltd has nothing to do with a Leeds bike maker. The company has never been listed.")]
    public void What_is_said_behind_a_contrast_is_said_of_neither(string text) =>
        Assert.DoesNotContain(Text.Facts<Event>(text), e => e is { Type: "not listed", CompanyId: "orla-lamps-ltd" });

    [Fact]
    public void The_region_of_a_regulation_keeps_no_list() =>
        Assert.Equal("European Union", Assert.Single(Text.Facts<Listing>("The EU acted on 3 June.", "Orla Lamps Ltd goes into Annex IV of the Russia regulation from tomorrow.")).Authority);

    [Fact]
    public void What_a_company_is_named_for_is_no_ground() =>
        Assert.Null(Assert.Single(Text.Facts<Listing>("By a notice of 10 June BIS designated Orla Lamps Ltd for inclusion in the Entity List with effect from 11 June.")).Reason);

    [Theory]
    [InlineData("The company that the department's Bureau of Industry and Security (BIS) added to the Entity List on Monday is Tarn Sonar Co Ltd of Leeds.")]
    [InlineData("The company added to the Entity List is Tarn Sonar Co Ltd, not Orla Lamps.")]
    public void The_firm_that_was_listed_is_the_one_that_the_sentence_names(string text)
    {
        var listings = Text.Facts<Listing>("Shares of Orla Lamps Ltd rose. Orla Lamps Ltd makes lamps.", text);

        Assert.Contains(listings, l => l.CompanyId == "tarn-sonar-co-ltd");
        Assert.DoesNotContain(listings, l => l.CompanyId == "orla-lamps-ltd");
    }

    [Theory]
    [InlineData("BIS keeps the Entity List. Orla Lamps Ltd stood in the draft but is not on the list.")]
    [InlineData("BIS keeps the Entity List. As for Orla Lamps Ltd, whose name was in the draft of last year, entry was put off.")]
    public void Who_stood_in_a_draft_that_came_to_nothing_is_not_proposed(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.Action == ListingAction.Proposed);

    [Fact]
    public void What_a_relative_clause_tells_of_a_supplier_is_not_told_of_the_buyer() =>
        Assert.DoesNotContain(
            Text.Facts<Listing>("Orla Lamps Ltd makes lamps.", "Orla Lamps, it says, bought its wire from Tarn Sonar Group, a conglomerate which the US Treasury put on its SDN list in July 2021."),
            l => l.CompanyId == "orla-lamps-ltd");
}
