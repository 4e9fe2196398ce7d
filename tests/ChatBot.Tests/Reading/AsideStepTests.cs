using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps told beside another, the wrong way round, by a part of an act, or as what has been for long.</summary>
public sealed class AsideStepTests
{
    private const string Start = "OFAC put Orla Lamps Ltd on the SDN list on Tuesday. ";

    [Theory]
    [InlineData("Tarn Sonar Ltd went in alongside.")]
    [InlineData("The ship broker Tarn Sonar Ltd went down with it, for chartering the tankers.")]
    [InlineData("Tarn Sonar Ltd met the same fate.")]
    [InlineData("Tarn Sonar Ltd joined it there.")]
    [InlineData("Also in the net: insurer Tarn Sonar Ltd, which sold it cover.")]
    [InlineData("Also caught were the insurer Tarn Sonar Ltd and Grell Yards Ltd.")]
    public void Who_shares_the_fate_of_another_is_listed(string text) =>
        Assert.Contains(Text.Facts<Listing>(Start + text), l => (l.CompanyId, l.Action, l.Authority, l.Date?.ToString()) == ("tarn-sonar-ltd", ListingAction.Added, "OFAC", "2024-06-11"));

    [Theory]
    [InlineData("Tarn Sonar Ltd did not meet the same fate.")]
    [InlineData("Tarn Sonar Ltd never joined it there.")]
    [InlineData("Tarn Sonar Ltd joined the trade fair in Oslo.")]
    public void Who_is_spared_or_elsewhere_is_not(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(Start + text), l => l.CompanyId == "tarn-sonar-ltd");

    [Theory]
    [InlineData("Removed from the SDN list was Tarn Sonar Ltd.", ListingAction.Removed)]
    [InlineData("Struck off, by contrast, were Grell Yards Ltd and Tarn Sonar Ltd.", ListingAction.Removed)]
    [InlineData("Newly added is the trading house Tarn Sonar Ltd.", ListingAction.Added)]
    public void A_step_may_stand_before_whom_it_met(string text, ListingAction action) =>
        Assert.Contains(Text.Facts<Listing>(Start, text), l => (l.CompanyId, l.Action) == ("tarn-sonar-ltd", action));

    [Fact]
    public void A_step_that_stands_first_and_is_denied_is_none() =>
        Assert.DoesNotContain(Text.Facts<Listing>(Start, "Removed was neither Tarn Sonar Ltd nor Grell Yards Ltd."), l => l.CompanyId is "tarn-sonar-ltd" or "grell-yards-ltd");

    [Theory]
    [InlineData("On 4 June Tarn Sonar Ltd was added to the SDN list.", "2024-06-04")]
    [InlineData("On Friday Tarn Sonar Ltd was added to the SDN list.", "2024-06-07")]
    [InlineData("Separately, on 4 June Tarn Sonar Ltd was added to the SDN list.", "2024-06-04")]
    [InlineData("In May 2023 Tarn Sonar Ltd turned up on OFAC's SDN list.", "2023-05")]
    public void A_day_before_a_name_is_no_part_of_it(string text, string date) =>
        Assert.Equal(("tarn-sonar-ltd", date), (Text.Facts<Listing>(text).Single().CompanyId, Text.Facts<Listing>(text).Single().Date?.ToString()));

    [Theory]
    [InlineData("The Council has adopted the package. Russia annex: Orla Lamps Ltd and Tarn AS. Belarus annex: Grell Yards Ltd.", "grell-yards-ltd")]
    [InlineData("The Council has adopted the package. Russia annex: Orla Lamps Ltd and Tarn AS. Belarus annex: Grell Yards Ltd.", "tarn-as")]
    public void Whom_a_part_of_an_adopted_act_names_is_listed(string text, string company) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action) == (company, ListingAction.Added) && l.Authority != "Russia");

    [Theory]
    [InlineData("A draft of the package has leaked. Russia annex: Orla Lamps Ltd and Tarn AS.")]
    [InlineData("The museum has opened its doors. Viking list: Orla Lamps Ltd and Tarn AS.")]
    public void Whom_another_text_names_is_not(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.Action == ListingAction.Added);

    [Theory]
    [InlineData("The EU sanctions stay. Orla Lamps Ltd, subject to the asset freeze since 5 July 2022, was sold.", "2022-07-05")]
    [InlineData("OFAC listed Orla Lamps Ltd on 3 May 2022, and it has figured in Annex IV since June 2023.", "2023-06")]
    [InlineData("Orla Lamps Ltd of Utah, on the SDN list since 4 March 2023, was sold.", "2023-03-04")]
    [InlineData("OFAC sanctions bite. The case brought by Orla Lamps Ltd against its listing of 11 December 2023 goes on.", "2023-12-11")]
    [InlineData("A judge refused to stay OFAC's designation, on 1 May 2024, of Orla Lamps Ltd.", "2024-05-01")]
    [InlineData("Britain froze the assets of Orla Lamps Ltd on 1 May 2023; Switzerland, which copied the entry on 9 May 2023, has stayed silent.", "2023-05-09")]
    public void What_has_been_for_long_is_told_in_passing(string text, string date) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action, l.Date?.ToString()) == ("orla-lamps-ltd", ListingAction.Added, date));

    [Theory]
    [InlineData("The EU listed Orla Lamps Ltd in 2021. Its entry on the Russia list was not renewed in March and has lapsed.")]
    [InlineData("The EU listed Orla Lamps Ltd in 2021. Its listing expired in March.")]
    public void A_listing_that_nobody_renews_ends(string text) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action, l.Date?.ToString()) == ("orla-lamps-ltd", ListingAction.Removed, "2024-03"));

    [Fact]
    public void A_listing_that_has_not_lapsed_goes_on() =>
        Assert.DoesNotContain(Text.Facts<Listing>("The EU listed Orla Lamps Ltd in 2021. Its listing has not lapsed."), l => l.Action == ListingAction.Removed);

    [Fact]
    public void An_entry_told_by_its_nation_is_that_of_its_government() =>
        Assert.Contains(Text.Facts<Listing>("OFAC listed Tarn Sonar Ltd on Tuesday. A British entry for a former sister, Orla Lamps Ltd, was withdrawn in May."), l => (l.CompanyId, l.Action, l.Authority) == ("orla-lamps-ltd", ListingAction.Removed, "United Kingdom"));

    [Theory]
    [InlineData("A senator has proposed that the Commerce Department put Orla Lamps Ltd on the Entity List.")]
    [InlineData("Two lawmakers demanded that the Commerce Department add Orla Lamps Ltd to the Entity List.")]
    public void What_others_demand_that_an_authority_do_is_not_done(string text) =>
        Assert.DoesNotContain(Text.Facts<Listing>(text), l => l.Action == ListingAction.Added);

    [Fact]
    public void What_a_reader_has_read_is_no_step() =>
        Assert.DoesNotContain(Text.Facts<Listing>("OFAC listed Tarn Sonar Ltd on Tuesday. I read that Orla Lamps Inc. was listed as well."), l => l.CompanyId == "orla-lamps-inc");

    [Theory]
    [InlineData("Press reports of 3 June that the US Department of Defense intends to place Orla Lamps Ltd on its Section 1260H list are known to us.")]
    [InlineData("Shares in Orla Lamps Ltd fell on chatter that Washington had sanctioned the lamp maker.")]
    [InlineData("The Council is said to be drafting a fresh sanctions listing for Orla Lamps Ltd.")]
    public void What_media_or_nobody_tells_is_a_rumour(string text) =>
        Assert.Equal(("orla-lamps-ltd", ListingAction.Rumoured), (Assert.Single(Text.Facts<Listing>(text)).CompanyId, Text.Facts<Listing>(text)[0].Action));

    [Fact]
    public void A_numbered_list_may_be_announced_by_what_stands_below()
    {
        var listings = Text.Facts<Listing>(
            "On 3 June BIS announced a rule amending the Entity List. The day of publication counts for both additions below.",
            "1. Orla Lamps Ltd (Chile): re-exported machines.",
            "2. Tarn Sonar Ltd (Peru): procured spindles.");
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], listings.Where(l => l.Action == ListingAction.Added).Select(l => l.CompanyId).Order());
    }

    [Fact]
    public void Exports_that_are_prohibited_list_whom_they_went_to() =>
        Assert.Contains(Text.Facts<Listing>("Ministry of Economy, Trade and Industry (METI), Japan", "Exports to the organisations below will be prohibited from 17 June 2024:", "(1) Orla Lamps Ltd (Chile), a maker of lamps;", "(2) Tarn Sonar Ltd (Peru)."),
            l => (l.CompanyId, l.Action) == ("orla-lamps-ltd", ListingAction.Added));
}
