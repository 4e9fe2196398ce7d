using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Items of a notice that are headed by a country in capitals, as rules of the Entity List are.</summary>
public sealed class HeadedByCountryTests
{
    private const string Frame = "By a final rule filed for public inspection on May 28, 2024 and effective June 3, 2024, the Bureau of Industry and Security (BIS) adds to the Entity List:";

    [Theory]
    [InlineData("(a) CHINA: Orla Lamps Co., Ltd. License review policy: presumption of denial.", "(b) SINGAPORE: Tarn Sonar Pte. Ltd. License review policy: case by case.")]
    [InlineData("31.1(a) CHINA: Orla Lamps Co., Ltd. License review policy: presumption of denial.", "31.1(b) TURKEY: Tarn Sonar Ltd. Sti. License review policy: case by case.")]
    public void The_firm_is_listed_and_not_the_country(string first, string second) =>
        Assert.Equal(2, Text.Facts<Listing>(Frame, first, second).Count(l => l.CompanyId is "orla-lamps-co-ltd" or "tarn-sonar-pte-ltd" or "tarn-sonar-ltd-sti"));

    [Fact]
    public void Nobody_else_is_listed() =>
        Assert.Equal(["orla-lamps-co-ltd", "tarn-sonar-pte-ltd"], Text.Facts<Listing>(Frame, "(a) CHINA: Orla Lamps Co., Ltd.", "(b) SINGAPORE: Tarn Sonar Pte. Ltd.").Select(l => l.CompanyId).Order());

    [Fact]
    public void The_day_is_the_one_on_which_the_rule_takes_effect() =>
        Assert.All(Text.Facts<Listing>(Frame, "(a) CHINA: Orla Lamps Co., Ltd. License review policy: presumption of denial.", "(b) SINGAPORE: Tarn Sonar Pte. Ltd."), l => Assert.Equal(new(2024, 6, 3), l.Date?.Start));
}
