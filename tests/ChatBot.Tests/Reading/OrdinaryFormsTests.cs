using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps in the forms of ordinary news: what a firm is said to be, one of a group, measures that were lifted, and the days that such forms give.</summary>
public sealed class OrdinaryFormsTests
{
    private const char Newline = '\n';

    [Theory]
    [InlineData("Orla Bank plc closed the accounts of Tarn Freight FZCO, a forwarder placed under sanctions by the United Kingdom in February.", "Tarn Freight FZCO", "United Kingdom", "2024-02")]
    [InlineData("Orla Lamps Ltd may repay a loan to Tarn Bank JSC, a lender the UK's Foreign Office put on its list in April 2022.", "Tarn Bank JSC", "United Kingdom", "2022-04")]
    [InlineData("Tarn Vision Co., a brand the FCC blacklisted back in March, makes doorbells.", "Tarn Vision Co.", "US Federal Communications Commission (FCC)", "2024-03")]
    [InlineData("Among 14 firms whose assets Britain froze on Thursday is Tarn Marine Ltd, an insurer of ageing tankers.", "Tarn Marine Ltd", "United Kingdom", "2024-06-06")]
    [InlineData("Another daughter of Orla Group, Tarn Optics Co., was added to the Entity List in May 2021.", "Tarn Optics Co.", "BIS", "2021-05")]
    public void A_step_told_in_passing_is_that_of_the_firm_it_is_told_of(string text, string company, string keeper, string date)
    {
        var reading = Text.Read(text);
        var listing = Assert.Single(reading.Facts.OfType<Listing>());

        Assert.Equal(company, reading.Companies.Single(c => c.Id == listing.CompanyId).Name);
        Assert.Equal((ListingAction.Added, keeper, date, false), (listing.Action, listing.Authority, listing.Date?.ToString(), listing.IsUnsure));
    }

    [Theory]
    [InlineData("Following the lifting on 15 May 2024 of the EU asset freeze against Orla Lamps Ltd, payments resume.", "European Union", "2024-05-15")]
    [InlineData("The lifting of Swiss sanctions against Orla Lamps Ltd, in force from today, frees 40 million francs.", "Switzerland", "2024-06-12")]
    [InlineData("On 3 May OFAC added Orla Lamps Ltd to the SDN List. On 11 June the Treasury lifted its designation.", "US Treasury", "2024-06-11")]
    public void A_measure_that_was_lifted_is_a_removal(string text, string keeper, string date)
    {
        var removal = Assert.Single(Text.Facts<Listing>(text), l => l.Action == ListingAction.Removed);

        Assert.Equal((keeper, date, false), (removal.Authority, removal.Date?.ToString(), removal.IsUnsure));
    }

    [Theory]
    [InlineData("The court gave its ruling on June 6, 2024, vacating the Pentagon's inclusion of Orla Lamps Ltd in the 1260H list.", "US Defense Department", "2024-06-06")]
    [InlineData("The acts by which the EU Council had included Orla Lamps Ltd in the annex were set aside on 5 June 2024.", "Council of the European Union", "2024-06-05")]
    [InlineData("Judges in Luxembourg annulled the listing of Orla Lamps Ltd on 5 June. Swiss officials in SECO study the ruling.", "European Union", "2024-06-05")]
    public void What_a_court_undid_is_no_listing(string text, string keeper, string date)
    {
        var step = Assert.Single(Text.Facts<Listing>(text));

        Assert.Equal((ListingAction.Revoked, keeper, date), (step.Action, step.Authority, step.Date?.ToString()));
    }

    [Theory]
    [InlineData("It is high time that Canada sanctioned Orla Lamps Ltd, writes a reader.")]
    [InlineData("Campaigners outside the Foreign Office called for sanctions on Orla Lamps plc.")]
    [InlineData("Asked whether the Foreign Office would sanction Orla Lamps Ltd, a minister told the Commons that he never commented on future designations.")]
    [InlineData("Whether the UN will ever list Orla Lamps Ltd, as Kinshasa has asked three times, is as open as before.")]
    [InlineData("Although its majority owner is on the SDN List, Orla Lamps SARL itself has no entry there.")]
    [InlineData("We are not, and Orla Lamps Corp., our subsidiary, is not, on the FCC's Covered List.")]
    [InlineData("Orla Lamps Ltd built chambers for a chip plant that has been on the Entity List since December 2022.")]
    [InlineData("The accounts of Orla Lamps BV disclose a 30% stake in a cement producer on the EU sanctions list.")]
    public void Wishes_questions_and_others_entries_are_no_step(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("Orla Lamps Ltd was designated by the Foreign Office the Thursday before last.", "2024-05-30")]
    [InlineData("The Commerce Department put Orla Lamps Ltd on the Entity List last June.", "2023-06")]
    [InlineData("Orla Lamps Ltd was a pariah in 2019. OFAC had designated it on 25 September of that year for moving crude.", "2019-09-25")]
    [InlineData("A supplier learned that Orla Lamps Institute had been written into the MEU List. That was in December 2020.", "2020-12")]
    [InlineData("Orla Lamps SARL has been freed from UN sanctions. The committee on the Congo approved its removal on 24 May.", "2024-05-24")]
    [InlineData("Delegates to the UN's North Korea committee agreed to list Orla Lamps Corporation. They did so on 30 May.", "2024-05-30")]
    public void A_day_told_by_another_is_worked_out(string text, string date) =>
        Assert.Equal(date, Assert.Single(Text.Facts<Listing>(text)).Date?.ToString());

    [Fact]
    public void What_a_brief_stated_wrongly_is_no_step()
    {
        var listing = Assert.Single(Text.Facts<Listing>("- A business brief on 6 June stated that Canada had sanctioned Orla Lamps JSC. The company has been under Australian sanctions since May 2024; Canada has not listed it."));

        Assert.Equal("Australia", listing.Authority);
    }

    [Fact]
    public void Whom_a_capital_is_compared_with_does_not_act()
    {
        var listing = Assert.Single(Text.Facts<Listing>("Japan's Ministry of Economy, Trade and Industry (METI) has revised its Foreign End User List. First, Tokyo went further than Washington. It added Orla Lamps Ltd of Islamabad to the list."));

        Assert.NotEqual("United States", listing.Authority);
    }

    [Fact]
    public void An_item_that_tells_its_keeper_behind_the_seat_of_the_firm_is_read_with_its_own_day()
    {
        var listings = Text.Facts<Listing>(
            """
            Block from today:
            - Orla Lamps FZE, Sharjah (on invoices also: OLF). Added by OFAC to the SDN list on 21 May 2024.
            - Tarn Shipping LLC, Russia. Listed by Australia with effect from 20 May 2024; operates tankers.
            """.ReplaceLineEndings("\n").Split(Newline));

        Assert.Equal([("OFAC", "2024-05-21"), ("Australia", "2024-05-20")], listings.Select(l => (l.Authority!, l.Date?.ToString()!)));
    }

    [Fact]
    public void A_table_below_a_line_that_says_what_its_entries_are_is_of_the_list_of_the_text()
    {
        var listings = Text.Facts<Listing>(
            """
            The Ministry of Economy, Trade and Industry (METI) revises its Foreign End User List. The revised list applies from 5 June 2024.
            Table 1. Entries added
            | No. | Name | Country |
            | --- | --- | --- |
            | 748 | Orla Lamps Institute | China |
            Table 2. Entries renamed
            | No. | Former name | New name | First listed |
            | --- | --- | --- | --- |
            | 212 | Grell Works | Grell Metals Co. | 26 April 2019 |
            Table 3. Entries deleted
            | No. | Name | Remark |
            | --- | --- | --- |
            | 388 | Tarn Trading Corp. | dissolved |
            """.ReplaceLineEndings("\n").Split(Newline));

        Assert.Equal(
            [(ListingAction.Added, "METI", "2024-06-05"), (ListingAction.Added, "METI", "2019-04-26"), (ListingAction.Removed, "METI", "2024-06-05")],
            listings.Select(l => (l.Action, l.Authority!, l.Date?.ToString()!)));
    }
}
