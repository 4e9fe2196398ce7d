using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Who joins a stock index, a squad or a catalogue is "added" too, and put on no list.</summary>
public sealed class OtherRosterTests
{
    [Theory]
    [InlineData("Meridian 50 index, changes of 3 June 2024\nAdded:\n- Orla Lamps Ltd\nRemoved:\n- Tarn Sonar Ltd")]
    [InlineData("Northern Rovers, the squad for June\nIn:\n- Orla Lamps Ltd\nOut:\n- Tarn Sonar Ltd")]
    [InlineData("New in our spring catalogue\nAdded:\n- Orla Lamps Ltd")]
    [InlineData("Speakers at the sanctions conference\nAdded:\n- Orla Lamps Ltd")]
    [InlineData("UK Growth Fund, top holdings on 3 June 2024\nNew: Orla Lamps Ltd\nRemoved: Tarn Sonar Ltd")]
    [InlineData("Our suppliers\nNew:\n- Orla Lamps Ltd")]
    [InlineData("Additions to the Orla 40\nTarn Sonar Ltd\nOrla Lamps Ltd")]
    public void Who_is_added_to_something_else_is_not_listed_though_the_text_speaks_of_a_list_as_well(string lines) =>
        Assert.Equal(["bell-bright-ltd"], Text.Facts<Listing>(["OFAC put Bell Bright Ltd on the SDN List on 4 March 2024.", .. lines.Split('\n')]).Select(l => l.CompanyId));

    [Fact]
    public void A_text_that_never_speaks_of_restrictions_has_no_list_of_them() =>
        Assert.Empty(Text.Facts<Listing>("The best lamps of the year", "Added:", "- Orla Lamps Ltd", "Removed:", "- Tarn Sonar Ltd"));

    [Fact]
    public void A_list_of_something_else_ends_what_the_headline_before_it_says() =>
        Assert.Equal("orla-lamps-ltd", Assert.Single(Text.Facts<Listing>("OFAC, changes to the SDN List, 3 June 2024", "Added:", "- Orla Lamps Ltd", "Fund holdings", "Added:", "- Tarn Sonar Ltd")).CompanyId);

    [Theory]
    [InlineData("Licence register of OFSI, 3 June 2024\nNew:\n- Orla Lamps Ltd")]
    [InlineData("BIS, Validated End-User program: new entries on 3 June 2024\n- Orla Lamps Ltd")]
    [InlineData("EU sanctions list: candidates for the next package\nNew:\n- Orla Lamps Ltd")]
    [InlineData("UK sanctions list, 3 June 2024: rumours\nAdded:\n- Orla Lamps Ltd")]
    public void Whom_a_keeper_allows_something_or_may_list_is_not_listed(string lines) =>
        Assert.Empty(Text.Facts<Listing>(lines.Split('\n')));
}
