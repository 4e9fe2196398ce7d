using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Who gets onto a list and off it, whatever the verb.</summary>
public sealed class ListMotionRuleTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd ended up on the US Treasury’s SDN list in May.", "US Treasury", ListingAction.Added)]
    [InlineData("Orla Lamps Ltd was written into Annex IV of Regulation 833/2014.", "European Union", ListingAction.Added)]
    [InlineData("Both Orla Lamps Ltd and Tarn Sonar Ltd now appear in Annex IV of the regulation.", "European Union", ListingAction.Added)]
    [InlineData("The office quietly crossed Orla Lamps Ltd off the SDN list.", "OFAC", ListingAction.Removed)]
    [InlineData("Orla Lamps Ltd got its name scrubbed from the UK Sanctions List on Monday.", "United Kingdom", ListingAction.Removed)]
    [InlineData("Orla Lamps Ltd, a maker of lamps in Oslo, was struck from the Entity List.", "BIS", ListingAction.Removed)]
    [InlineData("Orla Lamps Ltd, which rents lamps to theatres, disappeared from the Unverified List.", "BIS", ListingAction.Removed)]
    [InlineData("Orla Lamps Ltd is no longer on the sanctions list of the 1970 Committee.", "United Nations", ListingAction.Removed)]
    [InlineData("The Covered List now also names Orla Lamps Ltd.", "US Federal Communications Commission (FCC)", ListingAction.Added)]
    [InlineData("Britain has had Orla Lamps Ltd on its list since 2023.", "United Kingdom", ListingAction.Added)]
    public void The_preposition_of_the_list_tells_which_way(string text, string keeper, ListingAction action)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text), l => l.CompanyId.StartsWith("orla", StringComparison.Ordinal));

        Assert.Equal((keeper, action), (listing.Authority, listing.Action));
    }

    [Fact]
    public void A_firm_that_is_moved_leaves_one_list_and_enters_the_other() =>
        Assert.Equal(
            [("Entity List", ListingAction.Added), ("Unverified List", ListingAction.Removed)],
            Text.Facts<Listing>("A Commerce Department notice moves Orla Lamps Ltd from the Unverified List to the Entity List.").Select(l => (l.List!, l.Action)).Order());

    [Theory]
    [InlineData("Orla Lamps Ltd sold valves to firms on the Entity List.")]
    [InlineData("Neither Orla Lamps Ltd nor its plant is on any sanctions list.")]
    [InlineData("Neither of the new names, Orla Lamps Ltd said, appears on the SDN list.")]
    [InlineData("The Group itself and its other firms, including Orla Lamps Ltd, have not been included in the Entity List.")]
    [InlineData("Posts claim that Orla Lamps Ltd has been put on the Entity List.")]
    [InlineData("Orla Lamps Ltd wants to be taken off the Entity List.")]
    [InlineData("Orla Lamps Ltd will not end up on the SDN list.")]
    [InlineData("Orla Lamps Ltd was added to the Fortune List of Most Admired Companies.")]
    [InlineData("BIS released a rule about Orla Lamps Ltd that adds paperwork to the Entity List.")]
    public void What_gets_nowhere_or_is_only_said_to_does_not(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Fact]
    public void The_firm_of_another_clause_does_not_move() =>
        Assert.Equal(
            [("orla-lamps-ltd", ListingAction.Added), ("tarn-sonar-ltd", ListingAction.Removed)],
            Text.Facts<Listing>("Orla Lamps Ltd was added to the Entity List, and Tarn Sonar Ltd was removed from the Unverified List.").Select(l => (l.CompanyId, l.Action)).Order());
}
