using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Where words for a step and a company stand together in a form that no rule knows, the step is read as unsure.</summary>
public sealed class SurmisedStepTests
{
    [Theory]
    [InlineData("OFAC has three new SDNs on its SDN List: Orla Lamps Ltd (Oslo) and Tarn Sonar Ltd (Turku).")]
    [InlineData("For OFAC the new SDN is Orla Lamps Ltd of Oslo.")]
    [InlineData("Orla Lamps Ltd was left on the SDN List of OFAC.")]
    public void A_step_in_an_unknown_form_is_unsure(string text)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd");

        Assert.True(listing.IsUnsure);
        Assert.Equal((ListingAction.Added, "OFAC"), (listing.Action, listing.Authority));
    }

    [Theory]
    [InlineData("OFAC designated Orla Lamps Ltd on 3 June.")]
    [InlineData("BIS added Orla Lamps Ltd to the Entity List on 3 June. Under the Entity List, trade with Orla Lamps Ltd needs a licence.")]
    public void What_a_rule_reads_is_sure_and_not_surmised_again(string text) =>
        Assert.False(Assert.Single(Text.Facts<Listing>(text)).IsUnsure);

    [Theory]
    [InlineData("OFAC's SDN List does not mention Orla Lamps Ltd.")]
    [InlineData("Orla Lamps Ltd fears the SDN List of OFAC, and may end on it.")]
    [InlineData("Whether Orla Lamps Ltd is under OFAC sanctions is unknown.")]
    [InlineData("Orla Lamps Ltd asked for a place on the SDN List of OFAC to be explained.")]
    [InlineData("A rumour has Orla Lamps Ltd under OFAC sanctions.")]
    [InlineData("Orla Lamps Ltd rose on the stock exchange list.")]
    [InlineData("Is Orla Lamps Ltd under OFAC sanctions?")]
    public void Nothing_is_surmised_from_denials_suppositions_and_talk(string text) =>
        Assert.Empty(Text.Facts<Listing>(text).Where(l => l.Action is ListingAction.Added or ListingAction.Removed));
}
