using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>From which day a listing applies. The texts are published on Wednesday, 12 June 2024.</summary>
public sealed class EffectiveDateTests
{
    private const string Listed = "The Bureau of Industry and Security added Orla Lamps Ltd to the Entity List.";

    [Theory]
    [InlineData("The amendments came into force on Monday, upon registration.", "2024-06-10")]
    [InlineData("They came into force on June 7, 2024.", "2024-06-07")]
    [InlineData("The rule appeared in the Federal Register on 7 June 2024 and took effect on that day.", "2024-06-07")]
    [InlineData("It took effect upon publication in the Federal Register on June 7.", "2024-06-07")]
    [InlineData("The act was adopted on 6 June 2024 and took effect on 7 June 2024.", "2024-06-07")]
    [InlineData("This becomes effective on Thursday.", "2024-06-13")]
    [InlineData("The names were announced on Monday and count from today.", "2024-06-12")]
    [InlineData("The act appears in the Official Journal tomorrow and takes effect then.", "2024-06-13")]
    [InlineData("When does it take effect? On 14 June, with publication.", "2024-06-14")]
    [InlineData("The instrument was registered today and commences on 13 June 2024.", "2024-06-13")]
    [InlineData("The announcement shall be implemented from 0:00 of the 20th.", "2024-06-20")]
    [InlineData("The rule was signed on the 6th of this month and came into force on Tuesday.", "2024-06-11")]
    public void The_day_on_which_the_act_takes_effect_is_that_of_the_listing(string sentence, string day) =>
        Assert.Equal(day, Assert.Single(Text.Facts<Listing>(Listed, sentence)).Date.ToString());

    [Theory]
    [InlineData("A general licence takes effect on 10 July 2024.")]
    [InlineData("Goods under way may go on to their destination until 10 July 2024.")]
    [InlineData("The earlier measures took effect on 10 June 2024.")]
    public void The_day_of_another_step_is_not(string sentence) =>
        Assert.DoesNotContain(Text.Facts<Listing>(Listed, sentence), l => l.DateKind == DateKind.Effective);

    [Fact]
    public void An_announcement_speaks_of_its_own_list_alone() =>
        Assert.Equal(
            [("orla-lamps-ltd", false), ("tarn-sonar-ltd", true)],
            Text.Facts<Listing>("By Announcement No. 8 the Ministry of Commerce added Orla Lamps Ltd to the Unreliable Entity List.", "By Announcement No. 9 the Ministry of Commerce added Tarn Sonar Ltd to the Export Control List. This announcement comes into force on 20 June.")
                .Select(l => (l.CompanyId, l.DateKind == DateKind.Effective)));

    [Fact]
    public void What_an_authority_says_will_be_done_tomorrow_is_decided()
    {
        var listing = Assert.Single(Text.Facts<Listing>("Canada says Orla Lamps Ltd will be added to Schedule 1 of its Russia regulations tomorrow."));

        Assert.Equal((ListingAction.Added, "2024-06-13"), (listing.Action, listing.Date.ToString()));
    }

    [Fact]
    public void The_day_of_the_dateline_is_not_that_of_the_step_where_another_is_told() =>
        Assert.Equal("2024-06-11", Assert.Single(Text.Facts<Listing>("Lisbon, 12 June, our reporter: The Treasury on the 11th issued an order.", "It put Orla Lamps Ltd on the SDN list.")).Date.ToString());

    [Fact]
    public void What_takes_effect_after_an_entry_was_revoked_is_not_that_entry() =>
        Assert.Equal(
            "2024-06-03",
            Assert.Single(
                Text.Facts<Listing>(
                    "Japan banned exports to Tarn Sonar Ltd. The ban was announced on 3 June and takes effect on 19 June.",
                    "The finance ministry's notice of 3 June also listed Orla Lamps Ltd, whose assets were frozen at once. On Monday, 10 June, the ministry revoked that entry.",
                    "Correction: An earlier version said that the export ban took effect on 3 June. It takes effect on 19 June."),
                l => l.CompanyId == "orla-lamps-ltd" && l.Action == ListingAction.Added).Date?.ToString());

    [Theory]
    [InlineData("The additions take effect on Monday, when the notice is due to appear.", "2024-06-17")]
    [InlineData("The change took force on Tuesday.", "2024-06-11")]
    public void The_day_may_be_ahead_or_past(string sentence, string day) => Assert.Equal(day, Assert.Single(Text.Facts<Listing>(Listed, sentence)).Date.ToString());

    [Fact]
    public void Whoever_is_listed_with_others_on_a_day_is_told_with_the_sentence_that_has_the_day()
    {
        var listings = Text.Facts<Listing>("On 10 June 2024 OFAC added Orla Lamps Ltd and Tarn Sonar Ltd to the SDN list.", "Nothing else happened.", "OFAC also put Kelp Radar Ltd on the SDN list.");
        var added = Assert.Single(listings, l => l.CompanyId == "kelp-radar-ltd");
        Assert.Equal("2024-06-10", added.Date.ToString());
        Assert.Contains(added.Citations, c => c.Quote.Contains("10 June 2024", StringComparison.Ordinal));
    }
}
