using ChatBot.Facts;
using ChatBot.Reading.Naming;

namespace ChatBot.Tests.Reading;

/// <summary>A town or a country behind a firm is where it sits.</summary>
public sealed class SeatTests
{
    [Theory]
    [InlineData("REMOVED from the SDN list: ORLA LAMPS AG, Zug.")]
    [InlineData("OFAC added Orla Lamps AG, Zug, and Tarn Sonar Ltd (also: Tarn Deep), Cork, to the SDN list.")]
    [InlineData("The Federal Department of Economic Affairs (EAER) decided on 22 May to enter Orla Lamps AG, Zug, and Tarn Sonar Ltd (also: Tarn Deep), Cork.")]
    public void A_town_is_no_firm(string text) =>
        Assert.Equal("orla-lamps-ag", Text.Facts<Listing>(text).Select(l => l.CompanyId).Except(["tarn-sonar-ltd"]).Single());

    [Fact]
    public void The_last_of_several_firms_may_be_called_by_one_word() =>
        Assert.Equal(3, HeadNames.In("Orla Lamps AG, Tarn Sonar Ltd, Quoin.", new(0, 36)).Count());

    [Fact]
    public void A_firm_of_one_word_among_others_is_one() =>
        Assert.Equal(["Orla Lamps AG", "Quoin", "Tarn Sonar Ltd"], HeadNames.In("Orla Lamps AG, Quoin and Tarn Sonar Ltd", new(0, 39)).Select(n => n.Text));
}
