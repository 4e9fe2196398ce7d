using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>A step in the same notice is of the day of that notice, and one taken "on the same day as another" of the day of the other.</summary>
public sealed class DayOfActTests
{
    [Theory]
    [InlineData("The FCC added Orla Lamps Ltd to its Covered List on 3 June 2024.", "In the same notice the FCC proposed adding Tarn Sonar Ltd.", ListingAction.Proposed, "2024-06-03")]
    [InlineData("The public notice of 3 June names Orla Lamps Ltd, which the FCC has put on its Covered List.", "Comments on it are due by 2 July. In the same notice the FCC proposes to add Tarn Sonar Ltd.", ListingAction.Proposed, "2024-06-03")]
    [InlineData("OFAC published its latest update on 3 June 2024. It added Orla Lamps Ltd to the SDN list.", "Tarn Sonar Ltd was removed in the same update. It had been named in January 2023.", ListingAction.Removed, "2024-06-03")]
    [InlineData("METI keeps the End User List. Its latest edition, of May 2024, still shows Orla Lamps Ltd.", "Tarn Sonar Ltd, on the other hand, was removed in that edition.", ListingAction.Removed, "2024-05")]
    public void A_step_in_the_same_act_is_of_its_day(string first, string second, ListingAction action, string day) =>
        Assert.Equal(day, Assert.Single(Text.Facts<Listing>(first, second), l => l.CompanyId == "tarn-sonar-ltd" && l.Action == action).Date?.ToString());

    [Fact]
    public void An_act_with_a_day_ahead_of_it_in_the_sentence_is_of_that_day() =>
        Assert.Equal(
            "2024-06-10",
            Assert.Single(
                Text.Facts<Listing>("In a notice of 3 June 2024 the FCC put Orla Lamps Ltd on its Covered List.", "On 10 June 2024 the FCC in the new notice added Tarn Sonar Ltd to its Covered List."),
                l => l.CompanyId == "tarn-sonar-ltd").Date?.ToString());

    [Fact]
    public void The_same_day_as_another_is_that_of_the_others_step() =>
        Assert.Equal(
            "2023-06-13",
            Assert.Single(
                Text.Facts<Listing>(
                    "Canada put Orla Lamps Ltd on its sanctions list on 13 June 2023 and took it off on 4 March this year.",
                    "Tarn Sonar Ltd was added to the Canadian list on the same day as Orla Lamps and remains there."),
                l => l.CompanyId == "tarn-sonar-ltd").Date?.ToString());

    [Fact]
    public void The_sentence_that_tells_the_day_is_cited_too() =>
        Assert.Equal(
            ["Tarn Sonar Ltd was added to the Canadian list on the same day as Orla Lamps and remains there.", "Canada put Orla Lamps Ltd on its sanctions list on 13 June 2023."],
            Assert.Single(
                Text.Facts<Listing>("Canada put Orla Lamps Ltd on its sanctions list on 13 June 2023.", "Tarn Sonar Ltd was added to the Canadian list on the same day as Orla Lamps and remains there."),
                l => l.CompanyId == "tarn-sonar-ltd").Citations.Select(c => c.Quote));

    [Theory]
    [InlineData("Three names came on with the notice dated 3 June 2024: Orla Lamps Ltd and two others.", "The same notice drops Tarn Sonar Ltd, which the Pentagon says no longer meets the criteria.")]
    [InlineData("In its edition of 3 June 2024 the Pentagon added Orla Lamps Ltd to the list.", "The same edition dropped Tarn Sonar Ltd, without giving a reason.")]
    public void What_the_same_notice_drops_is_removed(string first, string second) =>
        Assert.Contains(
            Text.Facts<Listing>("The US Department of Defense has a new version of its list of Chinese military companies.", first, second),
            l => l is { CompanyId: "tarn-sonar-ltd", Action: ListingAction.Removed });

    [Fact]
    public void The_same_day_as_that_of_somebody_unknown_is_no_day() =>
        Assert.Null(
            Assert.Single(
                Text.Facts<Listing>(
                    "Canada put Orla Lamps Ltd on its sanctions list on 13 June 2023.",
                    "Britain acted too. Tarn Sonar Ltd was added to the British sanctions list on the same day as the others."),
                l => l.CompanyId == "tarn-sonar-ltd").Date);

    [Theory]
    [InlineData("DFAT's notice had good news. Tarn Sonar Ltd, listed by DFAT in February 2023, was taken off again because a court runs it.")]
    [InlineData("DFAT listed Orla Lamps Ltd on 3 June 2024. Tarn Sonar Ltd, listed by DFAT in February 2023, was taken off again.")]
    public void A_day_told_aside_is_of_the_listing_and_not_of_its_end(string text)
    {
        var steps = Text.Facts<Listing>(text).Where(l => l.CompanyId == "tarn-sonar-ltd").ToList();

        Assert.Contains(steps, l => l.Action == ListingAction.Added && l.Date?.ToString() == "2023-02");
        Assert.DoesNotContain(steps, l => l.Action == ListingAction.Removed && l.Date?.ToString() == "2023-02" && !l.IsUnsure);
        Assert.DoesNotContain(steps, l => l.Action == ListingAction.Added && l.Date?.ToString() == "2024-06-03");
    }

    [Fact]
    public void What_follows_a_turn_has_a_day_of_its_own() =>
        Assert.Null(
            Assert.Single(
                Text.Facts<Listing>("Orla Lamps Ltd is on the FCC's Covered List, but a rival, Tarn Sonar Ltd, was removed in July 2023."),
                l => l.CompanyId == "orla-lamps-ltd").Date);

    [Fact]
    public void What_applies_to_shipments_from_a_day_applies_from_it() =>
        Assert.All(
            Text.Facts<Listing>("METI published a revised End User List on 2 June; it applies to shipments from 9 June.", "New on the list are Orla Lamps Ltd and Tarn Sonar Ltd."),
            l => Assert.Equal("2024-06-09", l.Date?.ToString()));
}
