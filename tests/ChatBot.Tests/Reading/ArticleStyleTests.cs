using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>What newsrooms write besides plain prose: tables, lists with headings, live reports, corrections.</summary>
public sealed class ArticleStyleTests
{
    [Fact]
    public void A_tables_header_says_which_column_is_what()
    {
        var listings = Text.Facts<Listing>("| Firm | Measure | Authority | In force |", "|---|---|---|---|", "| Orla Lamps AS | delisted | Canada | 3 June 2024 |", "| Tarn Glass Oy | no change | Canada | 3 June 2024 |");

        var only = Assert.Single(listings);
        Assert.Equal(("orla-lamps-as", ListingAction.Removed, "Canada", "2024-06-03"), (only.CompanyId, only.Action, only.Authority, only.Date.ToString()));
    }

    [Fact]
    public void A_heading_says_what_was_done_to_the_items_behind_it()
    {
        var listings = Text.Facts<Listing>("Removals", "- OFAC (SDN List), 3 June 2024: Orla Lamps AS; Tarn Glass Oy.", "Proposed", "- Australia, 4 June 2024: Dunmore Pty Ltd.");

        Assert.Equal([ListingAction.Removed, ListingAction.Removed, ListingAction.Proposed], listings.Select(l => l.Action));
        Assert.Equal(["OFAC", "OFAC", "Australia"], listings.Select(l => l.Authority));
    }

    [Fact]
    public void A_ground_that_stands_apart_under_the_number_of_an_entry_is_that_entrys_ground()
    {
        var listings = Text.Facts<Listing>(
            "Canada ADDED the following entries to its sanctions list:",
            "- ORLA LAMPS AS. Entry 7011.",
            "- TARN GLASS OY. Entry 7012.",
            "Reasons for 7011: the Minister considers that the entity makes lamps for tanks. For 7012: sells glass to the army.");

        Assert.Equal(["the stated reason “makes lamps for tanks”", "the stated reason “sells glass to the army”"], listings.Select(l => l.Reason));
        Assert.Equal(["For 7012: sells glass to the army."], listings[1].Citations.Where(c => c.Paragraph == 4).Select(c => c.Quote));
    }

    [Fact]
    public void A_ground_under_a_number_that_no_entry_bears_is_nobodys()
    {
        var listings = Text.Facts<Listing>("Canada ADDED the following entries to its sanctions list:", "- ORLA LAMPS AS. Entry 7011.", "Reasons for 701: the entity makes lamps for tanks.");

        Assert.Null(Assert.Single(listings).Reason);
    }

    [Fact]
    public void What_takes_effect_later_is_dated_to_that_day_and_its_announcement_is_kept()
    {
        var facts = Text.Read("On 3 June 2024 Canada added Orla Lamps to its sanctions list.", "The measure takes effect on 10 June 2024.").Facts;

        var listing = Assert.Single(facts.OfType<Listing>());
        Assert.Equal(("2024-06-10", DateKind.Effective), (listing.Date.ToString(), listing.DateKind));
        Assert.Contains(facts.OfType<Event>(), e => e.Type == "announced" && e.Date.ToString() == "2024-06-03");
    }

    [Theory]
    [InlineData("Orla Lamps Ltd was not included in Monday's action by the Treasury.")]
    [InlineData("Canada has not listed Orla Lamps Ltd.")]
    [InlineData("Tarn should not be confused with Orla Lamps Ltd, which has never been listed.")]
    [InlineData("Orla Lamps Ltd is on none of these lists.")]
    public void That_a_firm_was_not_listed_is_an_event_and_no_listing(string text)
    {
        var facts = Text.Read(text).Facts;

        Assert.Empty(facts.OfType<Listing>());
        Assert.Contains(facts.OfType<Event>(), e => e is { Type: "not listed", CompanyId: "orla-lamps-ltd" });
    }

    [Fact]
    public void An_entry_of_a_live_report_happened_on_its_day()
    {
        var listings = Text.Facts<Listing>("08:00 Good morning.", "09:12 – Canada has added Orla Lamps AS to its sanctions list.", "10:00 That is all.");

        Assert.Equal(("2024-06-12", DateKind.Published), (listings[0].Date.ToString(), listings[0].DateKind));
    }

    [Fact]
    public void What_an_earlier_version_said_is_no_fact()
    {
        var facts = Text.Read("Correction: An earlier version of this report said that Canada added Orla Lamps Ltd to its sanctions list.").Facts;

        Assert.Empty(facts.OfType<Listing>());
        Assert.Contains(facts.OfType<Event>(), e => e.Type == "corrected");
    }

    [Theory]
    [InlineData("The court annulled the listing of Orla Lamps Ltd on Monday.", ListingAction.Revoked)]
    [InlineData("A listing of the Danish company Orla Lamps was considered by Canada but shelved.", ListingAction.Proposed)]
    [InlineData("Rumours say that rival Orla Lamps could be next.", ListingAction.Rumoured)]
    [InlineData("The rule adds Orla Lamps to the Entity List.", ListingAction.Added)]
    [InlineData("Canada announced the listing of Orla Lamps on Monday.", ListingAction.Added)]
    public void Other_ways_to_tell_a_step_are_read(string text, ListingAction action) =>
        Assert.Equal(action, Assert.Single(Text.Facts<Listing>(text)).Action);

    [Theory]
    [InlineData("Foreign minister Ana Holt: “Those who pay will stop.”", "Ana Holt", "Those who pay will stop")]
    [InlineData("‘We make lamps and nothing else,’ Ana Holt said.", "Ana Holt", "We make lamps and nothing else")]
    [InlineData("The minister Ana Holt said the firm had “made a business out of war”.", "Ana Holt", "made a business out of war")]
    public void Speech_is_read_in_the_marks_of_many_languages(string text, string speaker, string quote)
    {
        var statement = Assert.Single(Text.Facts<Statement>(text));

        Assert.Equal((speaker, quote), (statement.Speaker, statement.Quote?.TrimEnd('.')));
    }

    [Fact]
    public void Aliases_of_an_entry_are_taken_from_its_numbered_list()
    {
        var reading = Text.Read("The following entries have been added to the consolidated list:", "- ORLA LAMPS JSC. A.k.a.: (1) OLJ Oslo (2) Lampa. Address: Oslo.");

        Assert.Equal(["ORLA LAMPS JSC", "OLJ Oslo", "Lampa"], Assert.Single(reading.Companies).Names.Select(n => n.Text.TrimEnd('.')));
    }
}
