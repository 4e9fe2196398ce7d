using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps that a text tells in passing: without naming the list again, as known, of a draft, or of one more firm.</summary>
public sealed class PassingStepTests
{
    [Theory]
    [InlineData("Orla Lamps Ltd spent a year on the Entity List. It went on in October 2022.", ListingAction.Added, "2022-10")]
    [InlineData("Orla Lamps Ltd spent a year on the Entity List. It came off in December 2023, in a notice of eleven lines.", ListingAction.Removed, "2023-12")]
    [InlineData("Does anyone ever leave the Entity List? Orla Lamps Ltd was struck off in February 2023 after it was sold.", ListingAction.Removed, "2023-02")]
    [InlineData("Orla Lamps Ltd was added to the Entity List in 2019 but was removed in March 2022.", ListingAction.Removed, "2022-03")]
    public void On_and_off_mean_the_list_that_the_text_speaks_of(string text, ListingAction action, string date) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action, l.Authority, l.Date?.ToString()) == ("orla-lamps-ltd", action, "BIS", date));

    [Theory]
    [InlineData("The Entity List is long. The Orla Lamps Ltd alarm went off in May.")]
    [InlineData("The Entity List is long. Orla Lamps Ltd was struck off the commercial register in May 2023.")]
    [InlineData("The Entity List is long. Orla Lamps Ltd may come off in May 2025.")]
    [InlineData("Orla Lamps Ltd was struck off in February 2023.")]
    [InlineData("The Entity List is long. Orla Lamps Ltd went on in 2019 to buy a rival.")]
    [InlineData("The Entity List is long. Orla Lamps Ltd was struck off in July 2023 for failing to file accounts.")]
    public void What_goes_off_is_not_always_a_listing(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("Traders spoke of the designation last Wednesday of Orla Lamps Ltd by OFAC.", "2024-06-05")]
    [InlineData("The court declined to suspend the EU’s listing of Orla Lamps Ltd, which dates from 18 March 2024.", "2024-03-18")]
    [InlineData("The sanctions list is long. At the same time the listing of Orla Lamps Ltd, which dates from 18 March 2024, was prolonged.", "2024-03-18")]
    public void A_listing_that_a_sentence_takes_for_known_is_one(string text, string date) =>
        Assert.Equal(date, Assert.Single(Text.Facts<Listing>(text)).Date?.ToString());

    [Theory]
    [InlineData("The designation last Wednesday of Orla Lamps Ltd as an official partner of the Games was cheered in the EU.")]
    [InlineData("OFAC is busy. The listing on Tuesday of Orla Lamps Ltd in New York raised much money.")]
    [InlineData("The EU is near. The entry of Orla Lamps Ltd into the Chilean market, which dates from 2012, was late.")]
    public void A_firm_is_listed_and_designated_for_other_things_too(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("Also contacted was Tarn Sonar Ltd, which did not reply.")]
    [InlineData("Also hit was its insurer, Tarn Sonar Ltd, which now faces claims.")]
    [InlineData("It is not true that Tarn Sonar Ltd is also listed.")]
    public void Who_is_concerned_otherwise_is_not_listed_too(string text) =>
        Assert.Equal("orla-lamps-ltd", Assert.Single(Text.Facts<Listing>("OFAC put Orla Lamps Ltd on the SDN list on Monday. " + text)).CompanyId);

    [Fact]
    public void Who_comes_off_leaves_the_list_told_last() =>
        Assert.Equal("United Kingdom", Assert.Single(Text.Facts<Listing>("Orla Lamps Ltd was added to the Entity List in February 2023. Britain sanctioned it in May 2023. It was struck off in July 2023 after a ruling."), l => l.Action == ListingAction.Removed).Authority);

    [Theory]
    [InlineData("Brussels keeps a sanctions list. A Commission draft of November 2023 named Orla Lamps Ltd.")]
    [InlineData("The EU adopted its sanctions list. Latvia had proposed a third name, the port operator Orla Lamps Ltd.")]
    [InlineData("We have seen a draft of the EU sanctions list. Two companies: Orla Lamps Ltd (Oslo) and Tarn Sonar Ltd (Bern).")]
    public void Whom_a_draft_names_is_proposed(string text) =>
        Assert.All(Text.Facts<Listing>(text).Where(l => l.CompanyId == "orla-lamps-ltd").DefaultIfEmpty(), l => Assert.Equal(ListingAction.Proposed, l?.Action));

    [Fact]
    public void Whoever_was_also_hit_was_hit_by_the_step_told_before()
    {
        var listings = Text.Facts<Listing>("OFAC put Orla Lamps Ltd on the SDN list on Monday. Also hit with sanctions was the dealer Tarn Sonar Ltd, accused of shipping motors.");

        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], listings.Select(l => l.CompanyId).Order());
        Assert.All(listings, l => Assert.Equal(("OFAC", "2024-06-10"), (l.Authority, l.Date?.ToString())));
    }

    [Theory]
    [InlineData("Orla Lamps Ltd landed on the UK Sanctions List on Monday together with the Oslo outfit Tarn Sonar Ltd.")]
    [InlineData("The UK Sanctions List is longer since Monday. On the list now stand Orla Lamps Ltd and Tarn Sonar Ltd.")]
    public void Who_gets_there_in_company_is_listed_with_it(string text) =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Text.Facts<Listing>(text).Select(l => l.CompanyId).Order());

    [Theory]
    [InlineData("Channels wrote that Orla Lamps Ltd had been added to the Entity List. This does not correspond to reality.")]
    [InlineData("The Treasury added Orla Lamps Ltd to the SDN list, a colleague wrote. That was wrong.")]
    [InlineData("Press reports of Monday, according to which the EU has also listed Orla Lamps Ltd, are not correct.")]
    [InlineData("The notice merely adds the alias Orla Lamps Ltd to an entry of the Entity List.")]
    [InlineData("Orla Lamps Ltd has been listed in Mumbai since 2009; the Treasury keeps the SDN list.")]
    public void What_is_taken_back_or_is_no_listing_of_a_firm_is_none(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("A Whitehall insider whispered that Orla Lamps Ltd is “next for the chop”.")]
    [InlineData("A diplomat said Orla Lamps Ltd “is on our desk” for the UK sanctions list.")]
    [InlineData("Orla Lamps Ltd fell after two people said Britain was weighing a Consolidated List entry for the maker of lamps.")]
    public void Who_is_said_to_be_next_by_people_without_a_name_is_rumoured(string text) =>
        Assert.Equal(("orla-lamps-ltd", ListingAction.Rumoured, "United Kingdom"), Assert.Single(Text.Facts<Listing>(text).Select(l => (l.CompanyId, l.Action, l.Authority))));

    [Fact]
    public void A_firm_that_calls_a_listing_baseless_does_not_take_it_back() =>
        Assert.Single(Text.Facts<Listing>("OFAC added Orla Lamps Ltd to the SDN list for supplying drones. That is baseless, its director said."));

    [Fact]
    public void The_entry_of_a_firm_named_in_the_same_sentence_is_its_own() =>
        Assert.Equal(ListingAction.Removed, Assert.Single(Text.Facts<Listing>("BIS revised the Entity List. Removal. The committee granted the petition of Orla Lamps Ltd, and its entry is deleted.")).Action);

    [Fact]
    public void What_a_filing_informs_of_is_what_the_authority_did() =>
        Assert.Equal(("sahy-gulf-trading-fze", "OFAC"), Assert.Single(Text.Facts<Listing>("Orla Lamps Ltd hereby informs the exchanges that on 4 June 2024 OFAC added its subsidiary Sahy Gulf Trading FZE, Sharjah (\"SGT\"), to the SDN List.").Select(l => (l.CompanyId, l.Authority))));

    [Fact]
    public void The_Treasury_of_another_country_is_not_the_American_one() =>
        Assert.DoesNotContain(Text.Facts<Listing>("The British Treasury on Tuesday put Orla Lamps Ltd on its consolidated list."), l => l.Authority == "US Treasury");

    [Fact]
    public void What_is_proposed_that_it_be_done_is_not_done() =>
        Assert.DoesNotContain(Text.Facts<Listing>("The Commission proposed on Tuesday that Orla Lamps Ltd be put on the list in Annex IV."), l => l.Action == ListingAction.Added);

    [Fact]
    public void The_day_of_another_act_is_not_the_day_of_a_listing() =>
        Assert.Equal("2024-06-05", Assert.Single(Text.Facts<Listing>("OFAC listed Orla Lamps Ltd on 5 June. The EU’s ban on Russian gas takes effect on 25 June 2024.")).Date?.ToString());

    [Theory]
    [InlineData("The measures apply from yesterday.")]
    [InlineData("His brother Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz, and Tom Hill said so.")]
    [InlineData("A. B. C. D. E. F. G. H. I. J. K. L. M. N. O. P. Q. R. S. T. U. V. W. X. Y. Z. A. B. C. D. E. F. G. H. on 5 June 2024 he left.")]
    public async Task Odd_lines_are_read_without_an_error_and_to_an_end(string line)
    {
        var reading = await Task.Run(() => Text.Read("OFAC added Orla Lamps Ltd to the SDN list.", line, line)).WaitAsync(TimeSpan.FromMinutes(1));

        Assert.Single(reading.Facts.OfType<Listing>());
    }

    [Fact]
    public void A_firm_is_known_by_the_nation_that_it_was_placed_in() =>
        Assert.Equal("tarn-sonar-ltd", Assert.Single(Text.Facts<Listing>("OFAC looked at Orla Lamps Ltd (Norway) and Tarn Sonar Ltd (Chile).", "The Chilean haulier had been put on the SDN list in August 2019.")).CompanyId);

    [Fact]
    public void In_a_filing_the_Company_is_who_files_it() =>
        Assert.Empty(Text.Facts<Listing>("Orla Lamps Ltd (the “Company”) informs of its unit.", "The largest customer, Tarn Sonar Ltd, buys lamps. The Company was added to the Entity List in 2023.").Where(l => l.CompanyId == "tarn-sonar-ltd"));

    [Fact]
    public void The_title_says_whose_step_it_is_where_another_acted_earlier()
    {
        var source = Text.Source("Two entities are added to the annex:", "- Orla Lamps Ltd", "- Tarn Sonar Ltd", "Quick facts: Orla Lamps Ltd was sanctioned by the United Kingdom in December 2022.") with { Title = "Canada adds two entities" };

        var reading = new ChatBot.Reading.ArticleReader().Read(source, new ChatBot.Names.CompanyRecognizer([]), DateTimeOffset.UnixEpoch);

        Assert.Equal("Canada", Assert.Single(reading.Facts.OfType<Listing>(), l => l.CompanyId == "tarn-sonar-ltd").Authority);
    }
}
