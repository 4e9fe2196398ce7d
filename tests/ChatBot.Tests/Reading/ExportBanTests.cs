using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Two ministries of Japan act against firms: one bans exports to them, the other freezes what they own.</summary>
public sealed class ExportBanTests
{
    [Theory]
    [InlineData("METI announced on 3 June 2024 that it is banning exports to Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("METI on 3 June 2024 banned exports of machine tools to two dealers. They are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("Japan's trade ministry on 3 June 2024 prohibited exports to two companies: Orla Lamps Ltd and Tarn Sonar Ltd.", "METI|Japan")]
    public void Exports_to_a_firm_are_banned_by_name(string text, string keepers = "METI") =>
        Assert.All(
            new[] { "orla-lamps-ltd", "tarn-sonar-ltd" },
            firm => Assert.Contains(Text.Facts<Listing>(text), l => l.CompanyId == firm && l.Action == ListingAction.Added && keepers.Split('|').Contains(l.Authority) && l.Date?.ToString() == "2024-06-03"));

    [Theory]
    [InlineData("The Netherlands banned exports of lithography machines to China in June 2024. Orla Lamps Ltd makes some.")]
    [InlineData("Orla Lamps Ltd banned exports to Tarn Sonar Ltd in June 2024.")]
    [InlineData("The United States halted shipments of heavy bombs to the Israel Defense Forces.")]
    [InlineData("METI keeps a list. Under pressure from METI, Orla Lamps Ltd shut its Moscow office, and it banned shipments to Tarn Sonar Ltd.")]
    [InlineData("METI has not banned exports to Orla Lamps Ltd or Tarn Sonar Ltd.")]
    public void A_ban_by_a_firm_or_on_a_country_lists_nobody(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.Action == ListingAction.Added);

    [Theory]
    [InlineData("METI added Tarn Sonar Ltd to its list on 31 May 2024. The Ministry of Finance has been busy too. On 3 June 2024 it froze the assets of the Moscow dealer Orla Lamps Ltd.")]
    [InlineData("METI added Tarn Sonar Ltd to its list on 31 May 2024.", "On 3 June 2024 the Ministry of Finance froze the assets of Orla Lamps Ltd.")]
    public void What_the_finance_ministry_freezes_is_not_the_trade_ministrys(params string[] text) =>
        Assert.Equal(("Japanese Finance Ministry", "2024-06-03"), Assert.Single(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd") is var step ? (step.Authority, step.Date?.ToString()) : default);

    [Fact]
    public void From_when_a_ban_of_the_one_applies_is_not_from_when_a_freeze_of_the_other_does() =>
        Assert.Equal(
            "2024-06-03",
            Assert.Single(Text.Facts<Listing>("Japan's Finance Ministry froze the assets of Orla Lamps Ltd on 3 June 2024.", "METI put Tarn Sonar Ltd on the End User List on 5 June 2024. METI's ban applies from 12 June 2024."), l => l.CompanyId == "orla-lamps-ltd").Date?.ToString());
}
