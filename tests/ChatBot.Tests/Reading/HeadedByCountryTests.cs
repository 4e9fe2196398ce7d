using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Items of a notice that are headed by a country in capitals or numbered below a heading, as rules and bulletins are.</summary>
public sealed class HeadedByCountryTests
{
    private const string Frame = "By a final rule filed for public inspection on May 28, 2024 and effective June 3, 2024, the Bureau of Industry and Security (BIS) adds to the Entity List:";

    [Theory]
    [InlineData("(a) CHINA: Orla Lamps Co., Ltd. License review policy: presumption of denial.", "(b) SINGAPORE: Tarn Sonar Pte. Ltd. License review policy: case by case.")]
    [InlineData("31.1(a) CHINA: Orla Lamps Co., Ltd. License review policy: presumption of denial.", "31.1(b) TURKEY: Tarn Sonar Ltd. Sti. License review policy: case by case.")]
    public void The_firm_is_listed_and_not_the_country(string first, string second) =>
        Assert.Equal(["orla-lamps-co-ltd", "tarn-sonar"], Text.Facts<Listing>(Frame, first, second).Select(l => l.CompanyId.StartsWith("tarn-sonar", StringComparison.Ordinal) ? "tarn-sonar" : l.CompanyId).Order());

    [Fact]
    public void The_day_is_the_one_on_which_the_rule_takes_effect() =>
        Assert.Equal([new(2024, 6, 3), new(2024, 6, 3)], Text.Facts<Listing>(Frame, "(a) CHINA: Orla Lamps Co., Ltd. License review policy: presumption of denial.", "(b) SINGAPORE: Tarn Sonar Pte. Ltd.").Select(l => l.Date!.Value.Start));

    [Fact]
    public void A_later_number_of_the_notice_is_no_item_of_them() =>
        Assert.DoesNotContain(Text.Facts<Listing>("31.1 " + Frame, "31.1(a) CHINA: Orla Lamps Co., Ltd.", "31.2 Tarn Sonar Pte. Ltd. (Singapore) is removed from the Entity List."), l => l is { Action: ListingAction.Added, CompanyId: "tarn-sonar-pte-ltd" });

    [Fact]
    public void Entries_numbered_below_their_heading_are_what_it_says() =>
        Assert.Equal(
            [("orla-optika-oao", ListingAction.Added), ("tarn-leasing-jsc", ListingAction.Removed)],
            Text.Facts<Listing>("1. On 17.05.2024 the Federal Department of Economic Affairs, Education and Research (EAER) amended Annex 13 of the ordinance.", "2. New entries:", "2.1 ORLA OPTIKA OAO. Justification: makes sights.", "3. Deleted entry:", "3.1 TARN LEASING JSC. Ground: dissolved.", "4. QUOIN POLYMER LTD, announced as a new entry in Bulletin 8/2024, has not been entered.").Select(l => (l.CompanyId, l.Action)).Order());
}
