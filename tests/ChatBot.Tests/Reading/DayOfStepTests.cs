using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Which of several days a step has.</summary>
public sealed class DayOfStepTests
{
    [Theory]
    [InlineData("The United Kingdom sanctioned Orla Lamps Ltd in May 2022 and removed it from its list on 3 February 2024.", ListingAction.Removed, "2024-02-03")]
    [InlineData("The only change, made on Tuesday, went the other way: OFAC removed Orla Lamps Ltd from the NS-CMIC List.", ListingAction.Removed, "2024-06-11")]
    [InlineData("As disclosed on 20 December 2022, Orla Lamps Ltd was added to the Entity List by BIS on 15 December 2022.", ListingAction.Added, "2022-12-15")]
    [InlineData("Orla Lamps Ltd was added to the SDN list, which bars it from the dollar, in June 2021, and Monday's change does not alter that.", ListingAction.Added, "2021-06")]
    [InlineData("The Ministry of Foreign Affairs of Japan made public on 31 January 2024 that Orla Lamps Ltd was designated on the same day.", ListingAction.Added, "2024-01-31")]
    [InlineData("Song Works Ltd, of Hanoi, is also removed from the UVL, following a check completed in May. The rule takes effect on 10 June 2024.", ListingAction.Removed, "2024-06-10")]
    [InlineData("The rule was published in the Federal Register on 7 June 2024. It took effect upon publication.", ListingAction.Added, "2024-06-07", "BIS has added Orla Lamps Ltd to the Entity List.")]
    [InlineData("The deputy secretary signed the list on 3 June 2024; it was published on 7 June 2024.", ListingAction.Added, "2024-06-07", "The Pentagon added Orla Lamps Ltd to the 1260H list.")]
    [InlineData("The Council of the EU has adopted the package. It enters into force tomorrow, when it is printed in the Official Journal.", ListingAction.Added, "2024-06-13", "The Council has listed Orla Lamps Ltd.")]
    public void The_step_has_its_own_day(string text, ListingAction action, string day, params string[] more) =>
        Assert.Equal(day, Assert.Single(Text.Facts<Listing>([text, .. more]), l => l.Action == action).Date?.ToString());

    [Theory]
    [InlineData("Orla Lamps Ltd, which the EU sanctioned, published its accounts on 3 June 2024.")]
    [InlineData("Orla Lamps Ltd was founded on 12 May 2011 and sanctioned by the EU.")]
    [InlineData("The background to the strike of 3 June 2023: BIS added Orla Lamps Ltd to the Entity List.")]
    [InlineData("Orla Lamps Ltd was put on the Entity List, which hit its sales, on 3 June 2023 it said.")]
    [InlineData("BIS added Orla Lamps Ltd to the Entity List, so Tarn Sonar Ltd stopped its shipments on 4 May 2023.")]
    [InlineData("The Entity List names Orla Lamps Ltd, which Tarn Sonar Ltd sold in 2019.")]
    public void The_day_of_something_else_is_not_the_step_s(string text) =>
        Assert.Null(Assert.Single(Text.Facts<Listing>(text)).Date);

    [Fact]
    public void A_relative_clause_keeps_its_day_to_itself() =>
        Assert.Equal([(ListingAction.Added, "2022-04-05"), (ListingAction.Removed, "2024-06-25")], Text.Facts<Listing>("Orla Lamps Ltd, which was designated on 5 April 2022, is removed from the export ban list of METI with effect from 25 June 2024.").Select(l => (l.Action, l.Date?.ToString() ?? "")).Order());

    [Fact]
    public void A_judgment_is_of_its_own_day_whenever_it_takes_effect() =>
        Assert.Equal("2024-06-12", Assert.Single(Text.Facts<Listing>("LUXEMBOURG - The General Court of the European Union on Wednesday annulled the listing of Orla Lamps Ltd.", "The annulment takes effect only when the time for an appeal has run out, on 22 August 2024."), l => l.Action == ListingAction.Revoked).Date?.ToString());

    [Fact]
    public void A_judgment_named_before_has_the_day() =>
        Assert.Equal("2024-06-05", Assert.Single(Text.Facts<Listing>("Joined Cases T-418/23 and T-431/23, judgment of 5 June 2024. The General Court of the European Union has annulled the listing of Orla Lamps Ltd."), l => l.Action == ListingAction.Revoked).Date?.ToString());

    [Fact]
    public void A_step_long_before_is_none_of_the_act_that_applies_now() =>
        Assert.Equal("2024-04-25", Assert.Single(Text.Facts<Listing>("BIS added Tarn Sonar Ltd to the Entity List on 10 June 2024. The rule takes effect on 17 June 2024.", "It is a small firm.", "Orla Lamps Ltd was placed on the Unverified List on 11 May 2022 and was removed from it on 25 April 2024."), l => l is { CompanyId: "orla-lamps-ltd", Action: ListingAction.Removed }).Date?.ToString());

    [Fact]
    public void What_stands_on_a_list_now_does_so_since_its_own_day() =>
        Assert.Equal("2022-06-24", Assert.Single(Text.Facts<Listing>("A reader asks about Brussels. Of the four, only Orla Lamps Ltd is on the EU list, and has been since 24 June 2022.")).Date?.ToString());
}
