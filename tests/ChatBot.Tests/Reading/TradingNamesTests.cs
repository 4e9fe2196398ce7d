namespace ChatBot.Tests.Reading;

/// <summary>Companies that no sentence calls one are known by how their names are made and used.</summary>
public sealed class TradingNamesTests
{
    [Theory]
    [InlineData("The fair was opened by Orla Photonics, and rain fell.", "Orla Photonics")]
    [InlineData("In spring the yard bought cranes from Tarn-Hao Shipbuilding.", "Tarn-Hao Shipbuilding")]
    [InlineData("A visit to Fenn Ranging Works was called off. Nobody at Fenn would say why.", "Fenn Ranging Works")]
    public void A_name_for_a_kind_of_business_or_one_shortened_to_its_first_word_is_a_companys(string text, string name) =>
        Assert.Contains(Text.Read(text).Companies, c => c.Name == name);

    [Theory]
    [InlineData("The minister met Ada Mary Quill in May. Quill was not amused.")]
    [InlineData("The report went to the Ministry of Trade and Shipping in May.")]
    [InlineData("In May the Safe Chips Act passed the house.")]
    public void Persons_ministries_and_acts_are_no_companies(string text) =>
        Assert.Empty(Text.Read(text).Companies);
}
