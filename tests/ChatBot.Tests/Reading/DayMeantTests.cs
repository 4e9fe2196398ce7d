using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Which day a step is of where the text tells it by another one. The texts are of Wednesday 12 June 2024.</summary>
public sealed class DayMeantTests
{
    private static string? DayOf(string company, ListingAction action, params string[] paragraphs) =>
        Assert.Single(Text.Facts<Listing>(paragraphs), l => l.CompanyId == company && l.Action == action).Date?.ToString();

    [Theory]
    [InlineData("2022-03-17", "On 17 March 2022 OFAC added Tarn Sonar Ltd to the SDN List. Orla Lamps Ltd went onto the list on the same March day.")]
    [InlineData("2024-06-04", "OFAC added Tarn Sonar Ltd to the SDN List on Tuesday last week, 4 June. It matters from 30 June 2026. On the same Tuesday OFAC added Orla Lamps Ltd to the SDN List.")]
    [InlineData("2023-07-10", "Orla Lamps Ltd has been on OFAC's SDN List since 10 July.")]
    [InlineData("2024-06-03", "OFAC added Tarn Sonar Ltd to the SDN List on 3 June 2024. Two more names were added with it: the maker Orla Lamps Ltd and Hald Optik Ltd.")]
    [InlineData("2022-01-22", "It was 22 January 2022 before OFAC listed Orla Lamps Ltd.")]
    [InlineData("2024-03-04", "For Orla Lamps Ltd, the measures under the SDN List, in which it was entered on 4 March 2024 by OFAC, are suspended.")]
    [InlineData("2022", "Orla Lamps Ltd, an SDN since 2022, makes lamps.")]
    public void An_addition_is_on_the_day_that_is_meant(string day, string text) =>
        Assert.Equal(day, DayOf("orla-lamps-ltd", ListingAction.Added, text));

    [Theory]
    [InlineData("2024-06-10", "On 10 June 2024 the FCC published an update. The same notice removes Orla Lamps Ltd, designated on 9 August 2022, from the Covered List.")]
    [InlineData("2024-06-14", "The Council adopted its act today. The listings take effect on Friday. Orla Lamps Ltd, listed by the EU since June 2021, is removed from the EU list, also from Friday.")]
    [InlineData("2024-03-04", "Put on the UK sanctions list by Britain in May 2021, Orla Lamps Ltd came off it on 4 March 2024.")]
    public void A_removal_is_not_on_the_day_of_the_listing_that_it_ends(string day, string text) =>
        Assert.Equal(day, DayOf("orla-lamps-ltd", ListingAction.Removed, text));

    [Fact]
    public void The_day_from_which_one_announcement_applies_is_not_that_of_another() =>
        Assert.Equal("2024-06-10", DayOf(
            "orla-lamps-ltd",
            ListingAction.Added,
            "The Ministry of Commerce on 10 June decided to include Tarn Sonar Ltd in the Unreliable Entity List. The decision is to be implemented from 15 June.",
            "On the same day the Ministry of Commerce also placed Orla Lamps Ltd in the Export Control List. This announcement takes effect on the day of its issuance."));

    [Fact]
    public void A_bar_that_begins_in_some_years_is_no_day_of_the_listing() =>
        Assert.Equal("2024-06-10", DayOf(
            "orla-lamps-ltd",
            ListingAction.Removed,
            "On 10 June the Pentagon published a new version of its Section 1260H list. Two names were added, the maker Hald Optik Ltd and the firm Tarn Sonar Ltd. One name, Orla Lamps Ltd, was deleted.",
            "What it does is keep listed firms out of Pentagon contracts, from 30 June 2026."));
}
