using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

public sealed class ListingRuleTests
{
    [Theory]
    [InlineData("On Monday, Japan blacklisted Orla Lamps for selling lenses to smugglers.", "Orla Lamps", "Japan", "2024-06-10", "selling lenses to smugglers")]
    [InlineData("Orla Lamps was sanctioned by the Treasury last Friday over its sales of lenses.", "Orla Lamps", "US Treasury", "2024-06-07", "its sales of lenses")]
    [InlineData("The Commerce Department on Tuesday added Orla Lamps to its Entity List.", "Orla Lamps", "US Commerce Department", "2024-06-11", null)]
    [InlineData("The UK placed the lamp maker Orla on its sanctions list in May for fraud.", "Orla", "United Kingdom", "2024-05", "fraud")]
    [InlineData("Canada imposed sanctions on Orla Lamps Ltd on 3 June 2024.", "Orla Lamps Ltd", "Canada", "2024-06-03", null)]
    [InlineData("The European Union decided today to list Orla Lamps for fraud.", "Orla Lamps", "European Union", "2024-06-12", "fraud")]
    [InlineData("The Treasury's Office of Foreign Assets Control (OFAC) designated Orla Lamps yesterday.", "Orla Lamps", "OFAC", "2024-06-11", null)]
    public void Who_listed_whom_when_and_why_is_read(string text, string company, string authority, string date, string? reason)
    {
        var reading = Text.Read(text);
        var listing = Assert.Single(reading.Facts.OfType<Listing>());

        Assert.Equal(company, reading.Companies.Single(c => c.Id == listing.CompanyId).Name);
        Assert.Equal((ListingAction.Added, authority, date, reason), (listing.Action, listing.Authority, listing.Date?.ToString(), listing.Reason));
        Assert.Equal(text, listing.Citations[0].Quote);
    }

    [Theory]
    [InlineData("The Treasury removed Orla Lamps from its sanctions list on Monday.")]
    [InlineData("Orla Lamps was delisted by the Treasury on Monday.")]
    [InlineData("On Monday, the Treasury lifted its sanctions on Orla Lamps.")]
    [InlineData("The Treasury on Monday took Orla Lamps off its blacklist.")]
    [InlineData("The Treasury decided on Monday not to renew the listing of Orla Lamps.")]
    public void A_removal_is_read(string text)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text));

        Assert.Equal((ListingAction.Removed, "US Treasury"), (listing.Action, listing.Authority));
    }

    [Theory]
    [InlineData("Orla Lamps was not included in Monday's sanctions list.")]
    [InlineData("The Treasury has never blacklisted Orla Lamps.")]
    [InlineData("Orla Lamps hasn’t been sanctioned by Canada.")]
    [InlineData("Canada no longer lists suppliers of Orla Lamps.")]
    [InlineData("Canada blacklisted two suppliers of Orla Lamps.")]
    [InlineData("Canada blacklisted Orla Lamps' chairman.")]
    [InlineData("Orla Lamps was listed on the Oslo stock exchange in 2019.")]
    [InlineData("Orla Lamps was listed in Oslo.")]
    [InlineData("Orla Lamps was added by a magazine to the list of top employers.")]
    [InlineData("The ministry listed several reasons.")]
    [InlineData("A spokesman, Ed Moss, said that Canada blacklisted Orla Lamps.")]
    [InlineData("“Canada blacklisted Orla Lamps,” Ed Moss said.")]
    [InlineData("Ed Moss, a lawyer, accused Canada of blacklisting Orla Lamps.")]
    [InlineData("Canada will remove Orla Lamps from its sanctions list.")]
    public void What_is_denied_claimed_or_said_of_others_lists_nobody(string text) =>
        Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("Senators in Canada are discussing ways to target the lamp maker Orla.", "Senators in Canada")]
    [InlineData("The Commerce Department plans to add Orla Lamps to its Entity List.", "US Commerce Department")]
    [InlineData("Japan is considering blacklisting Orla Lamps.", "Japan")]
    [InlineData("Orla Lamps may be sanctioned by the Treasury.", "US Treasury")]
    public void What_is_planned_or_talked_about_is_proposed(string text, string authority)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text));

        Assert.Equal((ListingAction.Proposed, authority), (listing.Action, listing.Authority));
    }

    [Fact]
    public void A_paper_that_reports_it_is_named()
    {
        var text = "The Harbour Times reported last week that German lawmakers are considering ways to restrict Orla Lamps Ltd.";

        Assert.Equal("Harbour Times", Assert.Single(Text.Facts<Listing>(text)).ReportedBy);
        Assert.Equal("Harbour Times", Assert.Single(Text.Facts<Event>(text)).ReportedBy);
        Assert.Equal("2024-W23", Text.Facts<Listing>(text)[0].Date.ToString());
    }

    [Fact]
    public void A_standing_listing_is_read()
    {
        var listing = Assert.Single(Text.Facts<Listing>("Orla Lamps Ltd has been on a European Union list since July 2021."));

        Assert.Equal(("European Union", "2021-07", DateKind.HistoricalMonth), (listing.Authority, listing.Date.ToString(), listing.DateKind));
    }

    [Theory]
    [InlineData("Orla Lamps Ltd left the Entity List on 3 June.", "Entity List")]
    [InlineData("Orla Lamps Ltd exited the Entity List on 3 June.", "Entity List")]
    [InlineData("Orla Lamps Ltd quit Washington’s dreaded Entity List on 3 June.", "Entity List")]
    public void A_company_that_leaves_a_list_is_taken_off_it(string text, string list)
    {
        var listing = Assert.Single(Text.Facts<Listing>(text));

        Assert.Equal((ListingAction.Removed, list, "2024-06-03"), (listing.Action, listing.List, listing.Date.ToString()));
    }

    [Fact]
    public void Those_who_had_been_on_the_list_are_the_ones_that_left_it()
    {
        var listings = Text.Facts<Listing>("Two shipbuilders left the Entity List on 3 June. Orla Lamps Ltd and Tarn Sonar Ltd had been on it since 2021.");

        Assert.Equal(
            [("2024-06-03", ListingAction.Removed), ("2024-06-03", ListingAction.Removed), ("2021", ListingAction.Added), ("2021", ListingAction.Added)],
            listings.Select(l => (l.Date.ToString(), l.Action)).OrderByDescending(l => l.Item1)!);
        Assert.All(listings.Where(l => l.Action == ListingAction.Removed), l => Assert.Equal(2, l.Citations.Length));
        Assert.All(listings, l => Assert.Equal("Entity List", l.List));
        Assert.Equal(2, listings.Select(l => l.CompanyId).Distinct().Count());
    }

    [Fact]
    public void The_date_of_another_part_of_the_sentence_is_not_that_of_the_step()
    {
        var listing = Assert.Single(Text.Facts<Listing>("In December a judge heard the case; Orla Lamps Ltd was removed from the Entity List on 3 June 2024."));

        Assert.Equal((ListingAction.Removed, "2024-06-03"), (listing.Action, listing.Date.ToString()));
    }

    [Fact]
    public void A_company_that_stays_on_a_list_is_on_it()
    {
        var listing = Assert.Single(Text.Facts<Listing>("Orla Lamps Ltd remains on the Entity List."));

        Assert.Equal((ListingAction.Added, "Entity List", (FactDate?)null), (listing.Action, listing.List, listing.Date));
    }

    [Theory]
    [InlineData("The Treasury added Orla Lamps Ltd (a.k.a. Orla Group; OLG) to the SDN List.")]
    [InlineData("The Treasury added Orla Lamps Ltd (alias OLG) to the SDN List.")]
    [InlineData("OFSI added Orla Lamps Ltd (a.k.a. Orla Group; OLG) to the Consolidated List of Financial Sanctions Targets.")]
    public void Other_names_in_brackets_are_the_same_company(string text)
    {
        var reading = Text.Read(text);

        Assert.Single(reading.Facts.OfType<Listing>());
        Assert.Contains(Assert.Single(reading.Companies).Names, n => n.Text == "OLG");
    }

    [Fact]
    public void The_companies_of_an_announcement_can_be_named_in_the_next_sentence()
    {
        var listings = Text.Facts<Listing>("The Commerce Department added two companies to the Entity List on 3 June.", "The companies are Orla Lamps Ltd and Tarn Sonar Ltd.");

        Assert.Equal(["2024-06-03", "2024-06-03"], listings.Select(l => l.Date.ToString()));
    }

    [Theory]
    [InlineData("On 3 June it removed two companies from the Entity List.", "The companies are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("Lawmakers urged it to add two more companies.", "The companies are Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("Washington has also pressed chipmakers to halt sales.", "The companies include Orla Lamps Ltd and Tarn Sonar Ltd.")]
    [InlineData("It gave no names.", "The companies are not named, and Orla Lamps Ltd is not among them.")]
    public void Companies_of_another_step_are_not_those_announced_before(string between, string names) =>
        Assert.DoesNotContain(Text.Facts<Listing>("The Commerce Department added 37 companies to the Entity List in May.", between + " " + names), l => l.Action == ListingAction.Added && l.CompanyId.Length > 0);
}
