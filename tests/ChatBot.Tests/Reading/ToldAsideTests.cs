using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>What a step is told with: a threat, a draft that came to nothing, a court, a day of its own, a seat behind the name.</summary>
public sealed class ToldAsideTests
{
    private static Listing[] Of(string text, string company = "orla-lamps-ltd") => [.. Text.Facts<Listing>(text).Where(l => l.CompanyId == company)];

    [Theory]
    [InlineData("China retaliated by putting Orla Lamps Ltd on its Unreliable Entity List.", ListingAction.Added)]
    [InlineData("China will retaliate by putting Orla Lamps Ltd on its Unreliable Entity List.", ListingAction.Proposed)]
    [InlineData("Talk in the trade that China will retaliate by putting Orla Lamps Ltd on its Unreliable Entity List is only talk.", ListingAction.Rumoured)]
    [InlineData("A second rumour did the rounds: Canada was about to sanction Orla Lamps Ltd.", ListingAction.Rumoured)]
    public void What_is_to_come_is_not_told_as_done(string text, ListingAction action) => Assert.Equal(action, Assert.Single(Of(text)).Action);

    [Theory]
    [InlineData("Orla Lamps Ltd stood in a draft of the EU sanctions list and was gone by the time of the vote.")]
    [InlineData("A leaked draft of the EU sanctions list named Orla Lamps Ltd. The final text does not.")]
    [InlineData("The draft of the EU sanctions list that leaked in May named Orla Lamps Ltd. It is not in the act that was signed.")]
    public void Who_fell_out_of_a_draft_is_not_proposed(string text) => Assert.Empty(Of(text));

    [Fact]
    public void Who_stands_in_a_draft_is() => Assert.Equal(ListingAction.Proposed, Assert.Single(Of("Brussels keeps a sanctions list. A Commission draft of November 2023 named Orla Lamps Ltd. The vote is in June.")).Action);

    [Fact]
    public void An_annulled_entry_was_made_on_its_day()
    {
        var steps = Of("On 2 April 2025 the General Court annulled the Council’s entry of 21 July 2022 for Orla Lamps Ltd, a maker of lamps. The case was one of three on the Russia list.");
        Assert.Contains(steps, l => l.Action == ListingAction.Revoked && l.Date?.ToString() == "2025-04-02" && l.Authority == "European Union");
        Assert.Contains(steps, l => l.Action == ListingAction.Added && l.Date?.ToString() == "2022-07-21");
    }

    [Theory]
    [InlineData("The EU listed Orla Lamps Ltd in 2021. Its action was dismissed, and the entry made on 16 December 2022 stands.", "2022-12-16")]
    [InlineData("The Entity List changed. Orla Lamps Ltd loses its entry, which dated from September 2022.", "2022-09")]
    [InlineData("Orla Lamps Ltd has been here before. A court declined to quash its designation by the United Kingdom, which dates from May 2023.", "2023-05")]
    [InlineData("The SECO sanctions list changed. It copies yesterday’s EU entry for Orla Lamps Ltd into the Swiss list.", "2024-05-13")]
    public void When_an_entry_was_made_is_told_in_passing(string text, string date) =>
        Assert.Contains(Of(text), l => l.Action == ListingAction.Added && (l.Date?.ToString() == date || date == "2024-05-13" && l.Authority == "European Union"));

    [Fact]
    public void A_day_of_effect_in_one_part_of_a_sentence_is_not_that_of_the_other()
    {
        const string text = "Britain designated Orla Lamps Ltd on 30 January 2025; Australia’s entry of Tarn Sonar Ltd takes effect on 1 February 2025.";
        Assert.Equal("2025-01-30", Assert.Single(Of(text)).Date?.ToString());
        Assert.Equal("2025-02-01", Assert.Single(Of(text, "tarn-sonar-ltd")).Date?.ToString());
    }

    [Theory]
    [InlineData("As disclosed on 25 April 2023, Orla Lamps Ltd became subject to the Entity List with effect from 24 April 2023.", "2023-04-24")]
    [InlineData("On 7 August 2024 it was told that Orla Lamps Ltd stands debarred by the World Bank for two years commencing from 5 August 2024.", "2024-08-05")]
    [InlineData("The list of OFAC shows Orla Lamps Ltd, of Batumi, put there by OFAC in 2019.", "2019")]
    [InlineData("The OFAC list is long. Orla Lamps Ltd, which the Treasury blacklisted in 2018, was scrubbed off on 6 May 2025.", "2018")]
    [InlineData("The sanctions list of the EU names Orla Lamps Ltd (listed February 18, 2021).", "2021-02-18")]
    public void The_day_that_belongs_to_the_step_is_told(string text, string date) =>
        Assert.Contains(Of(text), l => l.Action == ListingAction.Added && l.Date?.ToString() == date);

    [Theory]
    [InlineData("OFAC sanctioned Tarn Sonar Ltd on 3 May 2024. Its rival Orla Lamps Ltd, on the market since May 2019, gains.")]
    [InlineData("OFAC sanctioned Tarn Sonar Ltd on 3 May 2024. Its rival Orla Lamps Ltd, in the business since May 2019, gains.")]
    public void Who_has_been_on_the_market_for_long_is_not_listed(string text) => Assert.Empty(Of(text));

    [Fact]
    public void A_place_behind_a_name_is_no_firm() =>
        Assert.DoesNotContain(Text.Facts<Listing>("The sanctions list of the EU is long. Orla Lamps Ltd, a firm from Kent (listed May 4, 2019), is on it."), l => l.CompanyId == "kent");

    [Fact]
    public void Who_has_left_by_a_month_left_in_it() =>
        Assert.Equal("2024-04", Assert.Single(Of("Orla Lamps Ltd opened its books and was off the EU’s list by April 2024.")).Date?.ToString());

    [Theory]
    [InlineData("The company the Council hit is Orla Lamps Ltd.", true)]
    [InlineData("The firm that Britain listed was Orla Lamps Ltd.", true)]
    [InlineData("The company Tarn Sonar Ltd sanctioned is Orla Lamps Ltd.", false)]
    public void Which_firm_a_keeper_hit_is_told_by_its_name(string text, bool isListed) => Assert.Equal(isListed, Of(text).Length > 0);

    [Theory]
    [InlineData("The OFAC list is long. Newly entered are Orla Lamps Ltd of Oslo and Tarn Sonar Ltd of Rome.")]
    [InlineData("Who is new on the OFAC list? Two names: Orla Lamps Ltd (a.k.a. OL) and, in Malaysia, Tarn Sonar Ltd.")]
    [InlineData("The OFAC list is long. Treasury made an entry on it. On the SDN list have turned up Orla Lamps Ltd and Tarn Sonar Ltd.")]
    public void Who_is_new_may_stand_behind_the_verb(string text)
    {
        Assert.Contains(Of(text), l => l.Action == ListingAction.Added);
        Assert.Contains(Of(text, "tarn-sonar-ltd"), l => l.Action == ListingAction.Added);
    }

    [Theory]
    [InlineData("The bureau made an entry on its Entity List for Orla Lamps Ltd on 3 March 2025.", true)]
    [InlineData("The ministry made an entry in its accounts for Orla Lamps Ltd on 3 March 2025.", false)]
    public void An_entry_made_for_a_firm_lists_it(string text, bool isListed) => Assert.Equal(isListed, Of(text).Length > 0);
}
