using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

public sealed class EnumerationRuleTests
{
    private const string Announcement = "On Monday, Norway blacklisted three Baltic firms for smuggling sonar sets.";

    [Theory]
    [InlineData("The three listed firms are: Orla Lamps, Brisk & Sons Co., Ltd., and Tarn.")]
    [InlineData("The three companies are Orla Lamps, Brisk & Sons Co., Ltd. and Tarn.")]
    [InlineData("The following firms were named in the order: Orla Lamps; Brisk & Sons Co., Ltd.; and Tarn.")]
    public void Every_member_gets_what_was_said_of_its_group(string enumeration)
    {
        var reading = Text.Read(Announcement, "Nothing happened in between.", enumeration);
        var listings = reading.Facts.OfType<Listing>().ToList();

        Assert.Equal(["Orla Lamps", "Brisk & Sons Co., Ltd.", "Tarn"], reading.Companies.Where(c => listings.Any(l => l.CompanyId == c.Id)).OrderBy(c => listings.FindIndex(l => l.CompanyId == c.Id)).Select(c => c.Name));
        Assert.All(listings, l =>
        {
            Assert.Equal(("Norway", "smuggling sonar sets", "three Baltic firms", "2024-06-10", "On Monday"), (l.Authority, l.Reason, l.Group, l.Date.ToString(), l.DateWords));
            Assert.Equal([Announcement, enumeration], l.Citations.Select(c => c.Quote));
        });
    }

    [Fact]
    public void Lines_with_bullets_name_the_members_too()
    {
        var listings = Text.Facts<Listing>(Announcement, "The newly listed entities are:", "- Orla Lamps AS, a maker of lamps;", "- Tarn (also: Old Tarn), based in Riga.", "Their assets are frozen.");

        Assert.Equal(["orla-lamps-as", "tarn"], listings.Select(l => l.CompanyId));
        Assert.Equal([1, 4], listings[1].Citations.Select(c => c.Paragraph));
    }

    [Fact]
    public void Names_in_the_same_sentence_are_the_members()
    {
        var listings = Text.Facts<Listing>("Norway blacklisted two firms, including Orla Lamps and Tarn.");

        Assert.Equal(["orla-lamps", "tarn"], listings.Select(l => l.CompanyId));
        Assert.All(listings, l => Assert.Single(l.Citations));
    }

    [Fact]
    public void A_firm_named_beside_a_group_is_listed_alone_for_now() =>
        Assert.Equal(["orla-lamps"], Text.Facts<Listing>("Norway blacklisted Orla Lamps and two other firms for fraud.").Select(l => l.CompanyId));

    [Theory]
    [InlineData("The firm's customers include Orla Lamps and Tarn.")]
    [InlineData("The following firms were not included: Orla Lamps, Tarn and Brisk.")]
    [InlineData("Other makers of sonar sets are Orla Lamps, Brisk and Tarn.")]
    [InlineData("The five listed ships are Orla, Brisk and Tarn.")]
    public void An_enumeration_of_something_else_lists_nobody(string enumeration) =>
        Assert.Empty(Text.Facts<Listing>(Announcement, enumeration));

    [Fact]
    public void An_agency_that_names_the_announced_firms_lists_them()
    {
        var listings = Text.Facts<Listing>(
            "The US Treasury on Monday put two companies on its sanctions list.",
            "OFAC named Riga-based Orla Lamps Ltd, also known as Orlux; and a trading house, Tarn LLC.");

        Assert.Equal(["orla-lamps-ltd", "tarn-llc"], listings.Select(l => l.CompanyId));
        Assert.All(listings, l => Assert.Equal("OFAC", l.Authority));
    }

    [Fact]
    public void Brackets_and_also_known_as_give_other_names()
    {
        var reading = Text.Read("Norway blacklisted Orla Radar Works (ORW).", "Japan blacklisted Tarn Ltd, also known as Old Tarn.");

        Assert.Contains(reading.Companies, c => c.Name == "Orla Radar Works" && c.Names.Any(n => n is { Text: "ORW", Kind: NameKind.Acronym }));
        Assert.Contains(reading.Companies, c => c.Name == "Tarn Ltd" && c.Names.Any(n => n.Text == "Old Tarn"));
    }

    [Theory]
    [InlineData("On 3 June 2024 the Pentagon announced two new entries in the Section 1260H list.\nThey are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("Key points\n– On 3 June 2024 the Pentagon announced two additions to the Section 1260H list.\n– They are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    public void New_entries_that_are_announced_by_their_number_are_those_named_next(string lines) =>
        Assert.Equal(["orla-lamps-ltd Added 2024-06-03", "tarn-sonar-ltd Added 2024-06-03"], Text.Facts<Listing>(lines.Split('\n')).Select(l => $"{l.CompanyId} {l.Action} {l.Date}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Norway's ministry identified the three as Orla Lamps, Brisk & Sons Co., Ltd. and Tarn.")]
    [InlineData("It named the Baltic firms as Orla Lamps, Brisk & Sons Co., Ltd. and Tarn.")]
    public void Who_is_identified_behind_an_announcement_is_of_that_group(string sentence) =>
        Assert.Equal(["orla-lamps", "brisk-sons-co-ltd", "tarn"], Text.Facts<Listing>(Announcement, "Nothing happened in between.", sentence).Select(l => l.CompanyId));

    [Theory]
    [InlineData("The ministry identified the firms as Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("Rain fell. The paper did not identify the firms as Orla Lamps Ltd and Tarn Sonar Ltd.")]
    public void Who_is_identified_without_one_is_not(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Fact]
    public void A_line_of_business_behind_and_is_no_firm_of_its_own() =>
        Assert.Equal(["orla-lamps", "kyaukme-power-and-mining-ltd"], Text.Facts<Listing>("OFAC put two firms on its list. It named them as Orla Lamps and Kyaukme Power and Mining Ltd.").Select(l => l.CompanyId));

    [Theory]
    [InlineData("OFAC removed two companies from the SDN list. The additions are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("OFAC added three firms to the SDN list and delisted two. The bureau identified the delisted firms as Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("OFAC added two firms to the SDN list. Rain fell. Apple named its suppliers as Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("OFAC added two firms to the SDN list. Analysts named them as Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("OFAC added two firms to the SDN list. A newspaper wrongly named the firms as Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("OFAC removed two Yemeni traders from its SDN list but kept the companies they own. The companies are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    public void Who_may_be_of_another_group_is_not_read_into_one(string text) => Assert.DoesNotContain(Text.Facts<Listing>(text), l => !l.IsUnsure);
}
