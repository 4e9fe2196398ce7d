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

    [Theory]
    [InlineData("Orla Lamps Ltd, which boasts of lamps for 40,000 yachts, crash-landed on Britain's sanctions blacklist in May 2024.", ListingAction.Added, "United Kingdom", "2024-05")]
    [InlineData("OFAC's SDN List has carried Orla Lamps Ltd since 16 January 2024.", ListingAction.Added, "OFAC", "2024-01-16")]
    [InlineData("The EU keeps a sanctions list. The EU nailed Orla Lamps Ltd back in May 2024.", ListingAction.Added, "European Union", "2024-05")]
    [InlineData("Orla Lamps Ltd was struck off by the World Bank for two years in March 2021, over a bribe.", ListingAction.Added, "World Bank", "2021-03")]
    [InlineData("Orla Lamps Ltd, whose World Bank debarment ran out in 2018, is somebody else.", ListingAction.Removed, "World Bank", "2018")]
    [InlineData("The FCC has a Covered List. The modems of Orla Lamps Ltd have stood on it since September 2022.", ListingAction.Added, "US Federal Communications Commission (FCC)", "2022-09")]
    [InlineData("BIS keeps an Unverified List. Orla Lamps Ltd of Oslo came off on 3 June 2024 after a check.", ListingAction.Removed, "BIS", "2024-06-03")]
    [InlineData("Members of a firm of Oslo, Orla Lamps Ltd, were reminded that on 8 April 2021 it was put by BIS onto the Unverified List.", ListingAction.Added, "BIS", "2021-04-08")]
    public void Parts_of_a_sentence_the_list_in_view_and_whom_it_means_make_a_step(string text, ListingAction action, string keeper, string day)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd");

        Assert.Equal((action, keeper, day), (listing.Action, listing.Authority, listing.Date?.ToString()));
    }

    [Fact]
    public void One_sentence_can_tell_a_step_off_one_list_and_one_onto_another()
    {
        var steps = Text.Facts<Listing>("On 3 June 2024 Orla Lamps Ltd left the Unverified List, where it had sat since October 2022, and went straight to the Entity List.");

        Assert.Contains(steps, s => s is { Action: ListingAction.Removed, Date: { } day } && day.ToString() == "2024-06-03");
        Assert.Contains(steps, s => s is { Action: ListingAction.Added, List: "Entity List" });
    }

    [Fact]
    public void Who_shares_the_step_of_the_sentence_before_has_its_keeper_and_day()
    {
        var listing = Assert.Single(Text.Facts<Listing>("On 3 June 2024 Orla Lamps Ltd landed on Britain's sanctions list. So did its sidekick, Tarn Sonar Ltd."), l => l.CompanyId == "tarn-sonar-ltd");

        Assert.Equal(("United Kingdom", "2024-06-03", false), (listing.Authority, listing.Date?.ToString(), listing.IsUnsure));
    }

    [Fact]
    public void What_is_missing_from_an_update_was_removed_only_where_it_stood_before()
    {
        Assert.Contains(Text.Facts<Listing>("Orla Lamps Ltd, on the SDN List of OFAC since June 2022, is missing from the update."), l => l.Action == ListingAction.Removed);
        Assert.Empty(Text.Facts<Listing>("OFAC updated its SDN List. Tarn Sonar Ltd is missing from the update."));
    }

    [Theory]
    [InlineData("The name of Orla Lamps Ltd is nowhere on the Treasury's list.")]
    [InlineData("Orla Lamps Ltd is no longer controlled by a person on the SDN List of OFAC.")]
    [InlineData("Tarn Sonar Ltd has been on the SDN List of OFAC since the same day as Orla Lamps Ltd was founded.")]
    [InlineData("OFAC has designated a former director of Orla Lamps Ltd, but not the company.")]
    [InlineData("You will search the SDN List of OFAC for Orla Lamps Ltd in vain.")]
    [InlineData("BIS keeps the Entity List. An earlier text had a further name, Orla Lamps Ltd; the sponsors crossed it out.")]
    public void Who_is_only_named_beside_the_words_is_not_meant(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd");
}
