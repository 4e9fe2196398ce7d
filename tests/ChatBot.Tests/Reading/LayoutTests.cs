using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Listings that a text tells by its layout: bulletins, tables, timelines, forms, questions with their answers.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("Britain: changes to the UK sanctions list as of 3 June 2024\nAdded:\n- Orla Lamps Ltd\nRemoved:\n- Tarn Sonar Ltd")]
    [InlineData("Notice of the UK, 3 June 2024\nPart A – Entries inserted in the UK sanctions list\n1. Orla Lamps Ltd\nPart B – Entries deleted\n1. Tarn Sonar Ltd")]
    [InlineData("UK sanctions list, 3 June 2024\nAdditions\nOrla Lamps Ltd. Maker of lamps.\nDeletions\nTarn Sonar Ltd")]
    [InlineData("IN: Orla Lamps Ltd\nOUT: Tarn Sonar Ltd\nThat is the upshot of the notice on the UK sanctions list that Britain published on 3 June 2024.")]
    [InlineData("ADDED ON 3 June 2024\nOrla Lamps Ltd\nREMOVED ON 3 June 2024\nTarn Sonar Ltd\nAll entries: the UK sanctions list, Britain.")]
    [InlineData("The UK sanctions list, amendments made by Britain on 3 June 2024\nLine 14: \"Orla Lamps Ltd\" is inserted.\nLine 22: \"Tarn Sonar Ltd\" is deleted.")]
    [InlineData("Britain, the UK sanctions list (+ added, – removed)\n+ Orla Lamps Ltd (3 June 2024)\n– Tarn Sonar Ltd (3 June 2024)")]
    [InlineData("The UK sanctions list, recent changes by Britain: Orla Lamps Ltd in (3 June 2024), Tarn Sonar Ltd out (3 June 2024).")]
    [InlineData("Changes to the UK sanctions list, kept by Britain\n| 3 June 2024 | Orla Lamps Ltd | added |\n| 3 June 2024 | Tarn Sonar Ltd | removed |")]
    [InlineData("Which companies left the UK sanctions list on 3 June 2024? Just one, says Britain: Tarn Sonar Ltd. Which came on? Orla Lamps Ltd.")]
    [InlineData("Orla Lamps Ltd: added to the UK sanctions list by Britain on 3 June 2024.\nTarn Sonar Ltd: removed from the UK sanctions list on 3 June 2024.")]
    public void A_layout_tells_who_came_onto_a_list_and_who_left_it(string lines)
    {
        var listings = Text.Facts<Listing>(lines.Split('\n'));

        Assert.Equal(["orla-lamps-ltd: Added 2024-06-03", "tarn-sonar-ltd: Removed 2024-06-03"], listings.Select(l => $"{l.CompanyId}: {l.Action} {l.Date}").Order(StringComparer.Ordinal));
        Assert.All(listings, l => Assert.True(l.Authority is "United Kingdom" or "OFSI", l.Authority));
        Assert.All(listings, l => Assert.False(l.IsUnsure));
    }

    [Theory]
    [InlineData("BIS on 3 June 2024 placed the following on the Entity List:\n1. Orla Lamps Ltd, importer of machine tools;\n2. Tarn Sonar Ltd, holding company.")]
    [InlineData("From our tracker of new listings:\n3 June 2024, BIS: Orla Lamps Ltd, Tarn Sonar Ltd.")]
    [InlineData("Entities: Orla Lamps Ltd; Tarn Sonar Ltd\nAction: addition to the Entity List\nAuthority: BIS\nAnnounced: 20 May 2024\nEffective: 3 June 2024")]
    [InlineData("Who is affected?\nOrla Lamps Ltd and Tarn Sonar Ltd.\nSince when?\nSince 3 June 2024, when BIS put them on the Entity List.")]
    [InlineData("Dear clients, please note the following new entries in the Entity List.\n(a) Orla Lamps Ltd, by notice of 3 June 2024;\n(b) Tarn Sonar Ltd, by notice of 3 June 2024.")]
    [InlineData("| Name | Listed by | Listed in |\n| Orla Lamps Ltd | BIS | 3 June 2024 |\n| Tarn Sonar Ltd | BIS | 3 June 2024 |")]
    [InlineData("| Bidder | On the Entity List? |\n| Orla Lamps Ltd | yes, since 3 June 2024 (BIS) |\n| Tarn Sonar Ltd | yes, since 3 June 2024 |\n| Bell Bright Ltd | no |")]
    [InlineData("Orla Lamps Ltd – listed by BIS on 3 June 2024.\nTarn Sonar Ltd – ditto.\nBell Bright Ltd – not listed.")]
    [InlineData("Has BIS listed Orla Lamps Ltd?\nOn 3 June 2024, yes.\nAnd Tarn Sonar Ltd?\nOn the same day.")]
    public void Several_companies_may_share_a_heading_or_a_label(string lines) =>
        Assert.Equal(
            ["orla-lamps-ltd: BIS Added 2024-06-03", "tarn-sonar-ltd: BIS Added 2024-06-03"],
            Text.Facts<Listing>(lines.Split('\n')).Select(l => $"{l.CompanyId}: {l.Authority} {l.Action} {l.Date}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Orla Lamps Ltd: a timeline\nMay 2021: placed on the SDN List by OFAC\n4 March 2024: application for removal\n3 June 2024: removed")]
    [InlineData("Name: Orla Lamps Ltd\nListed by: OFAC\nDate of entry: May 2021\nDate of removal: 3 June 2024")]
    [InlineData("| Company | Keeper | Listed in | Delisted on |\n| Orla Lamps Ltd | OFAC | May 2021 | 3 June 2024 |")]
    public void A_layout_tells_the_days_of_both_ends_of_a_listing(string lines) =>
        Assert.Equal(["OFAC Added 2021-05", "OFAC Removed 2024-06-03"], Text.Facts<Listing>(lines.Split('\n')).Select(l => $"{l.Authority} {l.Action} {l.Date}").Order(StringComparer.Ordinal));

    [Fact]
    public void A_table_below_a_line_that_names_a_company_says_where_it_is_listed() =>
        Assert.Equal(
            ["BIS 2024-05-14", "United Nations 2024-03-04"],
            Text.Facts<Listing>("Where Orla Lamps Ltd is listed", "| The UN | since 4 March 2024 |", "| BIS | since 14 May 2024 |").Select(l => $"{l.Authority} {l.Date}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Q: When was Orla Lamps Ltd put on the Entity List?\nA: On 3 June 2024, by BIS.")]
    [InlineData("Q. Is Orla Lamps Ltd on the Entity List?\nA. Yes. BIS placed it there on 3 June 2024.")]
    [InlineData("What changed on 3 June 2024? BIS added Orla Lamps Ltd to the Entity List.")]
    [InlineData("3 June 2024. BIS puts Orla Lamps Ltd on the Entity List.")]
    [InlineData("3 June 2024\nBIS puts Orla Lamps Ltd on the Entity List.\n5 June 2024\nThe company appeals.")]
    public void A_question_or_a_day_apart_completes_what_stands_behind_it(string lines)
    {
        var listing = Assert.Single(Text.Facts<Listing>(lines.Split('\n')));

        Assert.Equal("orla-lamps-ltd: BIS Added 2024-06-03", $"{listing.CompanyId}: {listing.Authority} {listing.Action} {listing.Date}");
    }

    [Fact]
    public void An_entry_is_cited_with_the_headings_that_it_comes_from() =>
        Assert.Equal([3, 2, 1], Assert.Single(Text.Facts<Listing>("Notice of OFAC, 3 June 2024", "Entries inserted in the SDN List", "1. Orla Lamps Ltd")).Citations.Select(c => c.Paragraph));

    [Fact]
    public void What_is_renewed_is_neither_put_on_a_list_nor_taken_off() =>
        Assert.Equal("tarn-sonar-ltd", Assert.Single(Text.Facts<Listing>("Renewed on 3 June 2024 (BIS, the Entity List):", "• Orla Lamps Ltd", "New on the same day:", "• Tarn Sonar Ltd")).CompanyId);

    [Theory]
    [InlineData("Designated by OFAC on 3 June 2024:\nMentioned in the notice but not designated:\nOrla Lamps Ltd. Former landlord.")]
    [InlineData("UK sanctions list: who is affected\nImporters:\n- Orla Lamps Ltd\nLawyers:\n- Tarn Sonar LLP")]
    [InlineData("OFAC designations, 3 June 2024\nThe following individuals were added to the SDN List:\n- Ivan Petrov")]
    [InlineData("EU sanctions list, 3 June 2024\nVessels added:\n- Ocean Star One")]
    [InlineData("Added to the EU sanctions list on 3 June 2024:\nReporting by Jane Smith\nOrla Lamps Ltd")]
    [InlineData("Changes to the UK sanctions list, 3 June 2024\nNew: Search Box, Better Layout")]
    [InlineData("IN: Orla Lamps Ltd, Bell Bright\nOUT: Tarn Sonar Ltd\nThat is the upshot of the transfer season.")]
    [InlineData("The UK sanctions list may change on 3 June 2024\nIn: Orla Lamps Ltd")]
    [InlineData("Our list of suppliers, by the UK office\n| Company | Added on | Country |\n| Orla Lamps Ltd | 3 June 2024 | UK |")]
    [InlineData("Where Orla Lamps Ltd is listed\n| London Stock Exchange, UK | since 3 June 2024 |")]
    [InlineData("Orla Lamps Ltd: a timeline\nMay 2021: listed on the London Stock Exchange\nMay 2022: added to the FTSE 250 index by the UK exchange\n3 June 2024: removal from the EU sanctions list requested")]
    [InlineData("Orla Lamps Ltd: designated by the UK as a critical supplier in 2019.\nTarn Sonar Ltd: ditto.")]
    [InlineData("Company: Orla Lamps Ltd\nBy: Jane Smith\nDate of entry: 3 June 2024")]
    [InlineData("Company: Orla Lamps Ltd\nList: UK sanctions list\nDate of entry: none")]
    [InlineData("Is Orla Lamps Ltd on the UK sanctions list?\nYes, since 3 June 2024, says a blogger.")]
    [InlineData("When was Orla Lamps Ltd put on the EU sanctions list?\nOn 3 June 2024 nobody knew.")]
    [InlineData("Which companies were added to the EU sanctions list on 3 June 2024?\nNone. Orla Lamps Ltd, which makes lamps, was spared.")]
    public void A_layout_that_tells_something_else_tells_no_listing(string lines) =>
        Assert.Empty(Text.Facts<Listing>(lines.Split('\n')));
}
