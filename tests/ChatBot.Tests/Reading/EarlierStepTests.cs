using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps of other days and keepers that a text tells beside its news, and whose they are.</summary>
public sealed class EarlierStepTests
{
    private static readonly string[] Orla = ["orla-lamps-ltd"];

    [Theory]
    [InlineData("Earlier sanctions were mentioned. Orla Lamps Ltd, which Orla Holding ran, was debarred by the World Bank in 2016 and released in 2019.", "World Bank", "2016", "2019")]
    [InlineData("People may be thinking of Orla Lamps Ltd of Mauritius, which the World Bank debarred in 2017 and released in 2020.", "World Bank", "2017", "2020")]
    [InlineData("OFAC put Orla Lamps Ltd on the SDN list in March 2022 and took it off in November 2023.", "OFAC", "2022-03", "2023-11")]
    [InlineData("OFAC listed Orla Lamps Ltd on Monday.\nBritain put the firm on its list back in 2022, only to take it off again a year later.", "United Kingdom", "2022", "2023")]
    [InlineData("Orla Lamps Ltd (Norway), included in the Entity List in February 2022, has mended its ways and is removed from the Entity List by a rule of 3 June 2024.", "BIS", "2022-02", "2024-06-03")]
    public void Onto_a_list_and_off_it(string text, string keeper, string added, string removed)
    {
        var steps = Text.Facts<Listing>(text.Split('\n')).Where(l => l.Authority == keeper).ToList();

        Assert.Equal([(ListingAction.Added, added), (ListingAction.Removed, removed)], steps.Select(l => (l.Action, l.Date?.ToString() ?? "")).Order());
    }

    [Fact]
    public void Moved_from_one_list_to_another_by_a_rule_of_another_day() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Orla Lamps Ltd, which BIS placed on the Unverified List on March 14, 2023, is removed from that list and added to the Entity List by the same rule."), l => l.List == "Entity List" && l.Date is not null);

    [Theory]
    [InlineData("BIS put four firms on the Entity List in May 2024.\nThe rule also removes Orla Lamps Ltd (Norway), which had been on the Entity List since June 2021.", "2021-06")]
    [InlineData("BIS put four firms on the Entity List in May 2024.\nThe rule removes Tarn Sonar Ltd and modifies the existing entry for Orla Lamps Ltd, first listed in 2022, by adding an alias.", "2022")]
    public void Since_when_an_entry_stands(string text, string date)
    {
        var steps = Text.Facts<Listing>(text.Split('\n'));

        Assert.Equal([(ListingAction.Added, date)], steps.Where(l => l.CompanyId == Orla[0] && l.Action == ListingAction.Added).Select(l => (l.Action, l.Date?.ToString() ?? "")));
        Assert.DoesNotContain(steps, l => l.CompanyId == "tarn-sonar-ltd" && l.Date is not null);
    }

    [Theory]
    [InlineData("The Commerce Department put Orla Lamps Ltd on the Entity List in June 2022, and the Pentagon named it a Chinese military company in January this year.", "US Defense Department", "2024-01")]
    [InlineData("BIS added Orla Lamps Ltd to the Entity List on 3 June 2024. The Pentagon had got there first: it branded Orla a Chinese military company in January 2023.", "US Defense Department", "2023-01")]
    [InlineData("The World Bank debarred Orla Lamps Ltd on 4 April 2024.\nLong bans are copied by others: the African Development Bank did so with Orla Lamps on 2 May.", "African Development Bank", "2024-05-02")]
    [InlineData("OFAC on Monday sanctioned Orla Lamps Ltd.\nHas anybody else listed Orla Lamps? Yes: the UK in May 2023, and Canada a month later.", "United Kingdom", "2023-05")]
    [InlineData("OFAC on Monday sanctioned Orla Lamps Ltd.\nHas anybody else listed Orla Lamps? Yes: the UK in May 2023, and Canada a month later.", "Canada", "2023-06")]
    [InlineData("The Asian Development Bank debarred Orla Lamps Ltd for three years on 3 June 2024. The World Bank cross-debarred it on 5 June 2024.", "World Bank", "2024-06-05")]
    [InlineData("It was as early as 2022 that Orla Lamps Ltd was included in the Entity List of BIS.", "BIS", "2022")]
    [InlineData("On 7 June the bureau OFAC issued an announcement, including two enterprises of our country in the \"SDN List\". The two are Orla Lamps Ltd and Tarn Sonar Ltd.", "OFAC", "2024-06-07")]
    public void Another_keeper_listed_it_too(string text, string keeper, string date) =>
        Assert.Contains(Text.Facts<Listing>(text.Split('\n')), l => (l.CompanyId, l.Action, l.Authority, l.Date?.ToString(), l.IsUnsure) == (Orla[0], ListingAction.Added, keeper, date, false));

    [Theory]
    [InlineData("The EU listed Orla Lamps Ltd in March 2023.\nOrla also remains on the list of the UN Security Council's 1533 Committee. The committee entered it on 19 February 2024.\nOFAC and BIS keep lists too.", "United Nations", "2024-02-19")]
    [InlineData("The General Court of the European Union ruled.\nThe Council had placed Orla Lamps Ltd on its Congo sanctions list on 8 December 2023.\nIt is on no list of the UN Security Council.", "Council of the European Union", "2023-12-08")]
    [InlineData("The World Bank and the African Development Bank keep lists of firms. On 4 April 2024 the World Bank debarred Tarn Sonar Ltd.\nOn the same day the bank debarred Orla Lamps Ltd.", "World Bank", "2024-04-04")]
    [InlineData("MOFCOM put Tarn Sonar Ltd on MOFCOM's Export Control List in May 2024.\nThe UN's 1718 Committee has removed Orla Lamps Ltd from its list. Orla Lamps had been listed since March 2016.", "United Nations", "2016-03")]
    public void The_committee_is_the_one_named_last(string text, string keeper, string date) =>
        Assert.Contains(Text.Facts<Listing>(text.Split('\n')), l => (l.CompanyId, l.Action, l.Authority, l.Date?.ToString()) == (Orla[0], ListingAction.Added, keeper, date));

    [Theory]
    [InlineData("The African Development Bank on 5 June 2024 lifted the debarment of Orla Lamps Ltd, eight months ahead of time.", ListingAction.Removed, "2024-06-05")]
    [InlineData("OFAC acted on Monday. Orla Lamps Ltd has been an SDN since April 2023.", ListingAction.Added, "2023-04")]
    [InlineData("The blacklisting of Orla Lamps Ltd by the EU in 2012 was annulled by the General Court in 2014.", ListingAction.Revoked, "2014")]
    public void Steps_told_by_what_they_end_or_last(string text, ListingAction action, string date) =>
        Assert.Equal((action, date, false), Assert.Single(Text.Facts<Listing>(text), l => l.Action == action) is var l ? (l.Action, l.Date?.ToString() ?? "", l.IsUnsure) : default);

    [Fact]
    public void The_same_list_is_that_of_whoever_keeps_it() =>
        Assert.Contains(Text.Facts<Listing>("The General Court of the European Union ruled. The UN Security Council and OFAC were no parties.", "The Council had placed Tarn Sonar Ltd on its Congo list on 8 December 2023.", "The action of Orla Lamps Ltd, a trader that was put on the same list on the same day, was dismissed."),
            l => (l.CompanyId, l.Authority, l.Date?.ToString()) == (Orla[0], "Council of the European Union", "2023-12-08"));

    [Theory]
    [InlineData("The UN's 1718 Committee has removed Orla Lamps Ltd from its list. The committee took the decision yesterday.", "2024-06-11")]
    [InlineData("OFAC has added Orla Lamps Ltd to the SDN list. The decision was taken on 6 June.", "2024-06-06")]
    public void The_day_of_the_decision_is_that_of_the_step(string text, string date) =>
        Assert.Equal(date, Assert.Single(Text.Facts<Listing>(text)).Date?.ToString());

    [Theory]
    [InlineData("Orla Lamps Ltd is removed from the Unreliable Entity List as of the date of this announcement.", "2024-06-12")]
    [InlineData("Orla Lamps Ltd is removed from the Unreliable Entity List with effect from the date of issue of this notice.", "2024-06-12")]
    public void The_date_of_this_announcement_is_that_of_publication(string text, string date) =>
        Assert.Equal(date, Assert.Single(Text.Facts<Listing>(text)).Date?.ToString());

    [Fact]
    public void A_removal_s_day_is_not_that_of_the_listing_before() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Orla Lamps Ltd was placed on the UK Sanctions List earlier.", "On 10 June 2024 OFSI said that Orla Lamps Ltd had been removed from the UK Sanctions List with effect from 11 June 2024."), l => l.Action == ListingAction.Added && l.Date?.ToString() == "2024-06-11");

    [Theory]
    [InlineData("The Board has noted that on 4 June 2024 OFAC added Orla Lamps Ltd to the SDN List.")]
    [InlineData("Tarn Holdings Ltd noted that on 4 June 2024 OFAC had added Orla Lamps Ltd to the SDN List.")]
    public void What_a_filing_notes_that_a_keeper_did_is_no_claim(string text) =>
        Assert.Equal(("orla-lamps-ltd", "OFAC", "2024-06-04"), Assert.Single(Text.Facts<Listing>(text)) is var l ? (l.CompanyId, l.Authority, l.Date?.ToString()) : default);

    [Theory]
    [InlineData("The World Bank debarred Lanternas do Norte Lda in 2016.", "Lanternas do Norte Lda")]
    [InlineData("The builder of the quay is called Vias do Ábaco Lda, of Faro. On 4 April 2024 the World Bank debarred it for four years.", "Vias do Ábaco Lda")]
    [InlineData("The UN has removed Haesan Lamp Products Bank of North Korea from its list.", "Haesan Lamp Products Bank")]
    public void Names_with_small_words_in_them(string text, string name) =>
        Assert.Equal(name, Assert.Single(Text.Read(text).Companies).Name);

    [Theory]
    [InlineData("Orla Lamps Ltd was put on the Commerce Department's Entity List in October 2019 and on the UFLPA Entity List in June 2022.", "US Department of Homeland Security")]
    [InlineData("Orla Lamps Ltd has been on the UK sanctions list since October 2019, and on the EU sanctions list since June 2022.", "European Union")]
    public void A_second_list_behind_the_same_verb_has_a_day_of_its_own(string text, string second)
    {
        var listings = Text.Facts<Listing>(text);

        Assert.Equal(2, listings.Length);
        Assert.Contains(listings, l => l.Date == FactDate.InMonth(2019, 10));
        Assert.Contains(listings, l => l.Authority == second && l.Date == FactDate.InMonth(2022, 6));
    }

    [Theory]
    [InlineData("Switzerland copied the entries for Orla Lamps Ltd and Tarn Sonar Ltd on 30 May 2024.")]
    [InlineData("On 30 May 2024 Switzerland adopted the EU listings of Orla Lamps Ltd and Tarn Sonar Ltd.")]
    public void Whose_entries_another_keeper_copies_it_lists(string text) =>
        Assert.All(
            ["orla-lamps-ltd", "tarn-sonar-ltd"],
            firm => Assert.Contains(Text.Facts<Listing>("The EU listed Orla Lamps Ltd and Tarn Sonar Ltd on 3 April 2024.", text), l => l.CompanyId == firm && l.Authority == "Switzerland" && l.Date == FactDate.OnDay(new(2024, 5, 30))));

    [Fact]
    public void Both_are_those_that_a_court_heard() =>
        Assert.Equal(
            ["orla-lamps-ltd", "tarn-sonar-ltd"],
            Text.Facts<Listing>("The General Court sat on Orla Lamps Ltd and Tarn Sonar Ltd.", "The Council had put both on its list for the Democratic Republic of the Congo on 12 April 2024.").Select(l => l.CompanyId));

    [Fact]
    public void Who_was_never_on_one_list_can_be_on_another() =>
        Assert.Contains(Text.Facts<Listing>("The EU keeps a sanctions list. Orla Lamps Ltd has never been on the UN list.", "Switzerland copied the entry for Orla Lamps Ltd on 30 May 2024."), l => l.Authority == "Switzerland");
}
