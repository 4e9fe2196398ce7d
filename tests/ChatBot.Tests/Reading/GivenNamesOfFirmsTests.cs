namespace ChatBot.Tests.Reading;

/// <summary>Names that a text gives a firm beside its own, and names that an "and" does not end.</summary>
public sealed class GivenNamesOfFirmsTests
{
    [Theory]
    [InlineData("BIS added Orla Lamps Ltd, for short ORL, to the Entity List.", "ORL")]
    [InlineData("BIS added Orla Lamps Ltd (commonly translated as Nightglow) to the Entity List.", "Nightglow")]
    [InlineData("BIS added Orla Lamps Ltd, which sells its services as OrlaGlow, to the Entity List.", "OrlaGlow")]
    [InlineData("BIS added Orla Lamps Ltd, which sells under the brand Nightglow, to the Entity List.", "Nightglow")]
    public void Another_name_becomes_a_name_of_the_firm(string text, string name) =>
        Assert.Contains(Text.Read(text).Companies.Single(c => c.Name == "Orla Lamps Ltd").Names, n => n.Text == name);

    [Theory]
    [InlineData("BIS added Orla Lamps Ltd, whose chief works as President of a club, to the Entity List.")]
    [InlineData("BIS added Orla Lamps Ltd, a firm known as American, to the Entity List.")]
    public void A_title_or_a_nation_is_no_name(string text) =>
        Assert.DoesNotContain(Text.Read(text).Companies.Single(c => c.Name == "Orla Lamps Ltd").Names, n => n.Text is "President" or "American");

    [Fact]
    public void Two_lines_of_business_are_one_firm() =>
        Assert.Contains(Text.Read("Japan added Karwan Polymer and Resin Works of Pakistan to the Foreign End User List.").Companies, c => c.Name == "Karwan Polymer and Resin Works");

    [Fact]
    public void Two_firms_stay_two() =>
        Assert.Equal(2, Text.Read("Japan added Karwan Polymer and Tarn Resin Works to the Foreign End User List.").Companies.Length);
}
