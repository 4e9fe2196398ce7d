using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>What a publisher said before and now sets right is no fact; what it says instead is.</summary>
public sealed class OwnReportTests
{
    [Theory]
    [InlineData("Mea culpa: last week I told you that Orla Lamps Ltd had gone onto the Entity List. It had not.")]
    [InlineData("We said last week that the UN had struck Orla Lamps Ltd from its sanctions list. The committee merely amended its address.")]
    [InlineData("Owing to an editing error, a chart on Saturday showed Orla Lamps Ltd as removed from the UK sanctions list.")]
    [InlineData("- A graphic on Saturday showed Orla Lamps Ltd as removed from the US Treasury's SDN list. That was wrong.")]
    [InlineData("A table on Monday listed Orla Lamps Ltd on the Entity List of the Commerce Department. It is not there.")]
    [InlineData("A report in Tuesday's paper said that Switzerland had listed Orla Lamps Ltd. It had not.")]
    public void What_is_taken_back_is_not_told(string text) => Assert.Empty(Of(text));

    [Fact]
    public void What_was_said_before_and_is_not_set_right_stays() =>
        Assert.Equal(ListingAction.Added, Assert.Single(Of("We wrote on 3 June of its lamps. OFAC added Orla Lamps Ltd to the SDN list on 4 June. The bank is small.")).Action);

    [Fact]
    public void Who_alone_was_entered_was_entered_by_the_keeper_and_on_the_day_of_the_report()
    {
        var listing = Assert.Single(Of("A report on Monday said the trade ministry of Japan, METI, had put two firms, Orla Lamps Ltd and Tarn Sonar Ltd, on its Foreign End User List on 5 June. Only Orla Lamps Ltd was entered, on grounds of chemical weapons."));

        Assert.Equal(("orla-lamps-ltd", "METI", "2024-06-05"), (listing.CompanyId, listing.Authority, listing.Date?.ToString()));
    }

    [Fact]
    public void The_firm_that_was_really_removed_is_told_with_its_own_day()
    {
        var listing = Assert.Single(Of("Owing to an editing error, a chart on Saturday showed Tarn Sonar Ltd as removed from the UK sanctions list. The company removed, on 12 May 2024, was Orla Lamps Ltd."));

        Assert.Equal(("orla-lamps-ltd", ListingAction.Removed, "2024-05-12"), (listing.CompanyId, listing.Action, listing.Date?.ToString()));
    }

    [Fact]
    public void A_list_that_was_cut_short_is_given_in_full() =>
        Assert.Equal(["orla-lamps-ltd", "tarn-sonar-ltd"], Of("Switzerland listed two firms on 9 June. In full: Orla Lamps Ltd and Tarn Sonar Ltd.").Select(l => l.CompanyId));

    private static Listing[] Of(string text) => [.. Text.Facts<Listing>(text)];
}
