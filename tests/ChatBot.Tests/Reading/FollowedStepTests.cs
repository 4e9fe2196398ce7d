using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>Steps that a text tells by another step: of who followed, of who is meant by a name, of what stood before, and dates counted from an earlier one.</summary>
public sealed class FollowedStepTests
{
    [Theory]
    [InlineData("OFAC put Orla Lamps Ltd on the SDN list in October 2018. The European Union followed in December of that year, Switzerland in January 2019.", "European Union", "2018-12")]
    [InlineData("OFAC put Orla Lamps Ltd on the SDN list in October 2018. The European Union followed in December of that year, Switzerland in January 2019.", "Switzerland", "2019-01")]
    [InlineData("Britain sanctioned Orla Lamps Ltd in April 2022, and Canada piled in that June.", "Canada", "2022-06")]
    [InlineData("The United Kingdom has listed Orla Lamps Ltd since April 2023, and the European Union did so in July 2023.", "European Union", "2023-07")]
    [InlineData("The EU listed Orla Lamps Ltd in May 2023. Switzerland took over the EU entry in August 2023.", "Switzerland", "2023-08")]
    public void Who_follows_takes_the_step_told_before(string text, string keeper, string date) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action, l.Authority, l.Date?.ToString()) == ("orla-lamps-ltd", ListingAction.Added, keeper, date));

    [Fact]
    public void Who_follows_another_in_letting_go_lets_go() =>
        Assert.Contains(Text.Facts<Listing>("OFAC took Orla Lamps Ltd off the SDN list on 11 April 2024. Britain, which had frozen Orla Lamps Ltd’s assets in August 2023, followed Washington on 2 May."),
            l => (l.Authority, l.Action, l.Date?.ToString()) == ("United Kingdom", ListingAction.Removed, "2024-05-02"));

    [Theory]
    [InlineData("OFAC put Orla Lamps Ltd on the SDN list in October 2018. Switzerland may follow in June.")]
    [InlineData("OFAC put Orla Lamps Ltd on the SDN list in October 2018. Switzerland has not followed so far.")]
    [InlineData("OFAC put Orla Lamps Ltd on the SDN list in October 2018. Switzerland followed the debate with care.")]
    [InlineData("OFAC put Orla Lamps Ltd on the SDN list in October 2018. Protests followed in London in December.")]
    public void Who_only_might_or_does_something_else_takes_no_step(string text) =>
        Assert.Equal("OFAC", Assert.Single(Text.Facts<Listing>(text)).Authority);

    [Theory]
    [InlineData("London designated Orla Lamps Ltd in December 2023.", "United Kingdom")]
    [InlineData("The ruling does not bind London, which designated Orla Lamps Ltd in December 2023.", "United Kingdom")]
    [InlineData("Orla Lamps Ltd was sanctioned by London in December 2023.", "United Kingdom")]
    public void A_capital_that_acts_is_its_government(string text, string keeper) =>
        Assert.Equal(keeper, Assert.Single(Text.Facts<Listing>(text)).Authority);

    [Theory]
    [InlineData("A broker in London added Orla Lamps Ltd to its watch list in December 2023.")]
    [InlineData("The London exchange listed Orla Lamps Ltd in December 2023.")]
    public void A_capital_where_somebody_sits_keeps_no_list(string text) => Assert.Empty(Text.Facts<Listing>(text));

    [Theory]
    [InlineData("OFAC bought time. It dealt with Orla Lamps Ltd, Sharjah, which was designated by OFAC in May 2023.")]
    [InlineData("Orla Lamps Ltd, Belgrade, which has been on the Entity List since 28 June 2022, gets a second address.")]
    [InlineData("The Entity List changed. Orla Lamps Ltd (Norway), entered in September 2023, was spared this time.")]
    public void The_seat_behind_a_name_is_no_firm(string text) =>
        Assert.All(Text.Facts<Listing>(text).DefaultIfEmpty(), l => Assert.Equal("orla-lamps-ltd", l?.CompanyId));

    [Theory]
    [InlineData("The entry of the EU list for Orla Lamps Ltd, listed since 8 June 2022, is adapted.", "2022-06-08")]
    [InlineData("OFAC adds Tarn Sonar Ltd to its SDN list. The entry for Orla Lamps Ltd, there since September 2023, gets an alias.", "2023-09")]
    [InlineData("A judge refused to strike Orla Lamps Ltd from the SDN list, where it has been since October 2020.", "2020-10")]
    [InlineData("Prices fell. Orla Lamps Ltd lost most, although it has been on the Entity List since December 2022.", "2022-12")]
    [InlineData("Orla Lamps Ltd, which is under an OFAC designation of July 2022, was never on the UN list.", "2022-07")]
    [InlineData("Orla Lamps Ltd does, however, figure on the SDN list, where it has stood since January 2023.", "2023-01")]
    [InlineData("Switzerland adopts measures that the European Union imposed on Orla Lamps Ltd on 28 May 2024.", "2024-05-28")]
    [InlineData("On 7 July the Court hears Orla Lamps Ltd against the Council of the EU, over the listing of 23 February 2024.", "2024-02-23")]
    public void Since_when_a_firm_is_listed_is_told_in_many_words(string text, string date) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action, l.Date?.ToString()) == ("orla-lamps-ltd", ListingAction.Added, date));

    [Theory]
    [InlineData("Orla Lamps Ltd and the Oslo carrier Tarn Sonar Ltd are now formally on the EU’s Belarus list.", 2)]
    [InlineData("Orla Lamps Ltd is now on the magazine’s Forbes list.", 0)]
    public void Who_is_now_on_a_keepers_list_is_listed(string text, int count) => Assert.Equal(count, Text.Facts<Listing>(text).Length);

    [Fact]
    public void A_designation_of_one_keeper_is_not_one_of_the_keeper_named_behind_it() =>
        Assert.Equal("OFAC", Assert.Single(Text.Facts<Listing>("Orla Lamps Ltd, which is under an OFAC designation of July 2022, was never on the UN list.")).Authority);

    [Fact]
    public void The_day_of_an_aside_is_not_that_of_the_step() =>
        Assert.DoesNotContain(Text.Facts<Listing>("The Entity List was changed by BIS. Orla Lamps Ltd, added in September 2023, came off the Entity List after a petition."), l => l.Action == ListingAction.Removed && l.Date?.ToString() == "2023-09");

    [Theory]
    [InlineData("The Pentagon published its Section 1260H list on 7 May 2024. Two names are new: Orla Lamps Ltd and the battery maker Tarn Sonar Ltd.", ListingAction.Added)]
    [InlineData("The Pentagon updated its Section 1260H list on 7 May 2024. Who is new? Two names. Battery maker Orla Lamps Ltd and Tarn Sonar Ltd.", ListingAction.Added)]
    [InlineData("The Pentagon updated its Section 1260H list on 7 May 2024. Two names from the previous list are gone, Orla Lamps Ltd and Tarn Sonar Ltd.", ListingAction.Removed)]
    [InlineData("By the revision of the Entity List two companies are newly recorded, namely Orla Lamps Ltd and Tarn Sonar Ltd.", ListingAction.Added)]
    public void A_count_and_the_names_behind_it_tell_who_is_new_and_who_is_gone(string text, ListingAction action) =>
        Assert.Equal([("orla-lamps-ltd", action), ("tarn-sonar-ltd", action)], Text.Facts<Listing>(text).Select(l => (l.CompanyId, l.Action)).Order());

    [Fact]
    public void A_correction_that_names_the_right_firm_lists_it_and_not_the_wrong_one() =>
        Assert.Equal(["orla-lamps-ltd"], Text.Facts<Listing>("OFAC adds Tarn Sonar Ltd to its SDN list.", "CORRECTION. At 11:15 we wrote Tarn Sonar Ltd. OFAC’s notice says Orla Lamps Ltd.").Select(l => l.CompanyId));

    [Theory]
    [InlineData("In a report we spoke of the SDN list. The company on that list is Orla Lamps Ltd, a lamp maker.", 1)]
    [InlineData("In a report we spoke of the SDN list. The company on that list is not Orla Lamps Ltd.", 0)]
    public void A_firm_that_is_identified_as_the_listed_one_is_listed(string text, int count) =>
        Assert.Equal(count, Text.Facts<Listing>(text).Count(l => l.CompanyId == "orla-lamps-ltd"));

    [Theory]
    [InlineData("Not until 3 October 2023 did OFAC strike Orla Lamps Ltd from the SDN list.", "2023-10-03")]
    [InlineData("Only in October 2023 did OFAC remove Orla Lamps Ltd from the SDN list.", "2023-10")]
    public void What_was_done_only_then_was_done_then(string text, string date) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.Action, l.Date?.ToString()) == (ListingAction.Removed, date));

    [Theory]
    [InlineData("Orla Lamps Ltd was in January 2022 included into the Entity List, and in January 2024 was removed from it.", "2022-01", "2024-01")]
    [InlineData("Orla Lamps Ltd was already in January 2022 included by BIS into the Entity List and was removed from it in May 2024.", "2022-01", "2024-05")]
    public void A_day_may_stand_between_the_auxiliary_and_its_verb(string text, string added, string removed) =>
        Assert.Equal([added, removed], Text.Facts<Listing>(text).OrderBy(l => l.Action).Select(l => l.Date?.ToString()));

    [Theory]
    [InlineData("OFAC put Orla Lamps Ltd on the SDN list on 3 April 2024 and removed Tarn Sonar Ltd. Canada will list Orla Lamps Ltd too, with effect from 1 July.", "Canada", "2024-07-01")]
    [InlineData("OFAC announced on 3 June that Orla Lamps Ltd would join the SDN List on 20 June.", "OFAC", "2024-06-20")]
    public void What_a_keeper_will_do_on_a_named_day_is_decided(string text, string keeper, string date) =>
        Assert.Contains(Text.Facts<Listing>(text), l => (l.CompanyId, l.Action, l.Authority, l.Date?.ToString()) == ("orla-lamps-ltd", ListingAction.Added, keeper, date));

    [Fact]
    public void The_day_from_which_one_keeper_acts_is_not_that_of_another() =>
        Assert.Equal("2024-06-10", Assert.Single(Text.Facts<Listing>("OFAC put Orla Lamps Ltd on the SDN list on Monday. Canada will list Orla Lamps Ltd too, with effect from 1 July."), l => l.Authority == "OFAC").Date?.ToString());

    [Fact]
    public void An_annulled_act_of_a_day_was_an_act_of_that_day() =>
        Assert.Equal([(ListingAction.Added, "2022-12"), (ListingAction.Revoked, "2024-06-05")], Text.Facts<Listing>("The General Court on 5 June annulled the acts by which the Council of the EU put Orla Lamps Ltd on its Belarus list in December 2022.").Select(l => (l.Action, l.Date?.ToString())).Order());

    [Fact]
    public void Whoever_was_listed_together_with_another_was_listed_by_the_same_and_then() =>
        Assert.Contains(Text.Facts<Listing>("The EU sanctioned Tarn Sonar Ltd in September 2020. The court dismissed the action of Orla Lamps Ltd of Oslo, which had been listed together with Tarn Sonar Ltd."),
            l => (l.CompanyId, l.Authority, l.Date?.ToString()) == ("orla-lamps-ltd", "European Union", "2020-09"));

    [Fact]
    public void The_former_is_the_first_of_the_two_named_before() =>
        Assert.Contains(Text.Facts<Listing>("The report names Orla Lamps Ltd and Tarn Sonar Ltd. The former was in October 2023 placed on the Entity List by BIS."), l => l.CompanyId == "orla-lamps-ltd" && l.Authority == "BIS");
}
