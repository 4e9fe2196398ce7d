using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>When a firm was listed, told aside, is not when it was taken off.</summary>
public sealed class OthersDayTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd, a Maltese fuel trader listed in June 2018, and the airline Tarn Sonar Ltd were taken off after a review.", "2024-06-11")]
    [InlineData("Orla Lamps Ltd, a money changer listed in 2006, and Tarn Sonar Ltd, an importer listed in March 2012, were removed on Wednesday, the chair said.", "2024-06-12")]
    [InlineData("The committee removed Orla Lamps Ltd, the Danube terminal it had listed in June 2023.", "2024-06-11")]
    public void A_removal_does_not_take_the_day_of_the_listing(string removal, string day) =>
        Assert.Equal(day, Assert.Single(Text.Facts<Listing>("A UN Security Council committee removed two companies from its Libya sanctions list on Tuesday.", removal), l => l.CompanyId == "orla-lamps-ltd" && l.Action == ListingAction.Removed).Date?.ToString());

    [Theory]
    [InlineData("METI has carried Orla Lamps Ltd on the End User List since September of Reiwa 5 (2023).", "2023-09")]
    [InlineData("Orla Lamps Ltd, carried on the End User List since Reiwa 3 (2021), is deleted.", "2021")]
    public void A_year_of_an_era_is_the_year_in_brackets(string text, string date) =>
        Assert.Contains(Text.Facts<Listing>("METI revised the Foreign End User List.", text), l => l.Action == ListingAction.Added && l.Date?.ToString() == date);

    [Fact]
    public void The_day_on_which_a_rule_is_effective_is_that_of_its_entries() =>
        Assert.Equal(
            "2024-06-11",
            Assert.Single(Text.Facts<Listing>("In a final rule released for public inspection on June 6 and effective June 11, 2024, BIS amended the Entity List.", "- Orla Lamps Ltd has been added to the Entity List for buying chips.")).Date?.ToString());

    [Theory]
    [InlineData("and has been in effect since that day.")]
    [InlineData("and has been in force since then.")]
    public void Since_when_a_rule_has_been_in_effect_is_the_day_of_its_entries(string since) =>
        Assert.Equal(
            "2024-06-07",
            Assert.Single(Text.Facts<Listing>("On 6 June 2024 BIS released a final rule amending the Entity List. The rule was published in the Federal Register on 7 June 2024 " + since, "**New entries.** The rule adds Orla Lamps Ltd to the Entity List.")).Date?.ToString());

    [Fact]
    public void When_papers_told_a_rumour_is_its_month() =>
        Assert.Equal("2024-05", Assert.Single(Text.Facts<Listing>("In May 2024 two papers reported that SECO was about to list Orla Lamps Ltd.")).Date?.ToString());
}
