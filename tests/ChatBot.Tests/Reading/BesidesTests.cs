using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>What a keeper or a day is told of beside something else in the same sentence or the one before.</summary>
public sealed class BesidesTests
{
    private static (string?, DateOnly?) Of(string company, params string[] text)
    {
        var step = Assert.Single(Text.Facts<Listing>(text), l => l.CompanyId == company);
        return (step.Authority, step.Date?.Start);
    }

    [Fact]
    public void A_keeper_of_whom_something_is_told_aside_does_what_follows() =>
        Assert.Equal(("Switzerland", new(2024, 6, 7)), Of("tarn-sonar-llc", "Switzerland, which had listed Orla Lamps Ltd as early as December 2022, last Friday designated Tarn Sonar LLC."));

    [Fact]
    public void What_another_keeper_did_in_the_same_month_is_of_that_month() =>
        Assert.Equal("2023-01", Assert.Single(Text.Facts<Listing>("Orla Lamps Ltd was sanctioned by the United Kingdom on 31 January 2023 and by Canada in the same month."), l => l.Authority == "Canada").Date.ToString());

    [Fact]
    public void Who_was_entered_on_the_same_day_was_so_by_the_same_keeper() =>
        Assert.Equal(("US Defense Department", new(2024, 1, 31)), Of("quoin-sonar-composites", "The Pentagon put Orla Lamps Ltd and Tarn Sonar Ltd on its 1260H list. Both were entered on 31 January 2024. Quoin Sonar Composites, entered the same day, did not sue."));

    [Fact]
    public void Who_follows_with_one_firm_alone_does_what_was_done_to_that_one() =>
        Assert.Equal(
            new DateOnly(2024, 4, 23),
            Assert.Single(Text.Facts<Listing>("On 12 April Japan froze the assets of Orla Lamps Ltd and of Tarn Sonar Ltd. It also dropped a dead entry, the ferry line Quoin Kaiun KK, wound up in 2021.", "Australia followed eleven days later, but with Orla Lamps alone."), l => l.Authority == "Australia").Date?.Start);

    [Fact]
    public void The_date_of_a_check_is_not_that_of_the_removal_behind_it() =>
        Assert.Equal((ListingAction.Removed, null), Text.Facts<Listing>("BIS keeps the Unverified List. After a clean end-use check in May the new rule takes Orla Lamps Ltd off the Unverified List.").Select(l => (l.Action, l.Date)).Single());

    [Theory]
    [InlineData("After a review OFAC removed Orla Lamps Ltd from its list in May 2023.")]
    [InlineData("Following the invasion Canada added Orla Lamps Ltd to its list in May 2023.")]
    public void The_date_behind_the_verb_is_that_of_the_step(string text) =>
        Assert.Equal("2023-05", Assert.Single(Text.Facts<Listing>(text)).Date.ToString());

    [Fact]
    public void Since_Friday_is_the_one_before() =>
        Assert.Equal(new(2024, 6, 7), Assert.Single(Text.Facts<Listing>("The Treasury announced last Thursday that it was adding Orla Lamps Ltd to its SDN list. The entry has been in force since Friday evening.")).Date?.Start);

    [Fact]
    public void Of_two_keepers_before_a_relative_clause_the_one_in_passing_does_not_act() =>
        Assert.DoesNotContain(Text.Facts<Listing>("Investors from Switzerland, which had listed Tarn Sonar Ltd in May, dropped Orla Lamps Ltd last Friday."), l => l.CompanyId == "orla-lamps-ltd");

    [Fact]
    public void In_force_since_that_evening_is_the_day_told_before() =>
        Assert.Equal(
            new(2024, 6, 10),
            Assert.Single(Text.Facts<Listing>("Switzerland has the day before yesterday extended the sanctions against Belarus. The new annex is in force since that same evening; the office has put it on the net only yesterday.", "Newly entered is the cable factory Orla Kabel OAO.")).Date?.Start);
}
