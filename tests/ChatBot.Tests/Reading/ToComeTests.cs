using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>A weekday of what is to come is the next one: the texts are of Wednesday 12 June 2024.</summary>
public sealed class ToComeTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd will join the Entity List on Friday, BIS said.", "2024-06-14")]
    [InlineData("Orla Lamps Ltd comes off the Entity List on Monday, now that it is sold, BIS said.", "2024-06-17")]
    [InlineData("OFAC said that Orla Lamps Ltd, which will sell the lamps made on Friday, was put on the SDN list on Monday.", "2024-06-10")]
    public void It_is_meant_where_the_verb_says_so(string text, string day) =>
        Assert.Equal(day, Assert.Single(Text.Facts<Listing>(text)).Date?.ToString());

    [Fact]
    public void A_revocation_takes_effect_for_whom_it_lets_off_alone()
    {
        var told = Text.Facts<Listing>("DFAT listed Orla Lamps Ltd on Monday. It has also decided to remove Tarn Sonar Ltd from the Consolidated List. The removal takes effect on 3 July.");

        Assert.Equal("2024-06-10", Assert.Single(told, l => l.CompanyId == "orla-lamps-ltd").Date?.ToString());
        Assert.Equal("2024-07-03", Assert.Single(told, l => l.CompanyId == "tarn-sonar-ltd").Date?.ToString());
    }

    [Fact]
    public void A_change_of_management_dates_no_listing() =>
        Assert.Null(Assert.Single(Text.Facts<Listing>("OFAC added Orla Lamps Ltd to the SDN list.", "A change of management at the firm takes effect on 14 June.")).Date);

    [Fact]
    public void The_day_on_which_a_board_learned_of_it_is_not_the_same_day() =>
        Assert.Equal("2024-05-14", Assert.Single(Text.Facts<Listing>("On 14 May 2024 OFAC added Orla Lamps Ltd to the SDN list. The Board learned of this on 17 May 2024.", "Its carrier is Tarn Sonar Ltd, which was added on the same day."), l => l.CompanyId == "tarn-sonar-ltd").Date?.ToString());
}
