using ChatBot.Facts;

namespace ChatBot.Tests.Reading;

/// <summary>The day of a step often stands elsewhere: in the sentence before, before a colon, or beside one of several names.</summary>
public sealed class DayInContextTests
{
    [Theory]
    [InlineData("What changed on 4 March 2024? Britain added Orla Lamps Ltd to the UK sanctions list.")]
    [InlineData("Britain and Canada acted on the same day, 4 March 2024. Britain placed Orla Lamps Ltd on the UK sanctions list.")]
    [InlineData("Until 4 March 2024 Orla Lamps Ltd could ship freely. On that day Britain put it on the UK sanctions list.")]
    [InlineData("They had the same owner and, since 4 March 2024, the same problem: Britain has put Orla Lamps Ltd and Tarn Sonar Ltd on the UK sanctions list.")]
    [InlineData("A notice of 4 March 2024 by which Britain placed Orla Lamps Ltd on the UK sanctions list shook the market.")]
    [InlineData("On 4 March 2024, after the first edition had appeared, Britain put Orla Lamps Ltd on the UK sanctions list.")]
    public void A_step_told_without_a_day_is_of_the_day_that_the_words_before_it_set(string text) => Assert.Equal("2024-03-04", DayOf(text, "orla-lamps-ltd"));

    [Theory]
    [InlineData("When did Orla Lamps Ltd go to court? On no day. Britain added it to the UK sanctions list.")]
    [InlineData("The court will hear the appeal on 4 March 2024. Britain added Orla Lamps Ltd to the UK sanctions list.")]
    [InlineData("The European Union's notice came out on 4 March 2024. Britain added Orla Lamps Ltd to the UK sanctions list.")]
    [InlineData("Orla Lamps Ltd was founded on 4 March 2024. Britain added it to the UK sanctions list.")]
    public void A_day_on_which_something_else_happens_is_none_of_a_step(string text) => Assert.NotEqual("2024-03-04", DayOf(text, "orla-lamps-ltd"));

    [Theory]
    [InlineData("In May 2021 the FCC listed Orla Lamps Ltd, in October 2022 Tarn Sonar Ltd, and on 4 March 2024 Kelp Radar Ltd.", "2021-05", "2022-10")]
    [InlineData("The FCC blacklisted Orla Lamps Ltd in May 2021 and, in October 2022, Tarn Sonar Ltd.", "2021-05", "2022-10")]
    [InlineData("Orla Lamps Ltd and Tarn Sonar Ltd were put on the Covered List in May 2021 and October 2022 respectively.", "2021-05", "2022-10")]
    [InlineData("Orla Lamps Ltd joined the Covered List in May 2021. Tarn Sonar Ltd followed on 14 May 2024, and Kelp Radar Ltd on 3 June 2024.", "2021-05", "2024-05-14")]
    [InlineData("The FCC sanctioned Orla Lamps Ltd on 4 March 2024. On 14 May 2024 it did the same to the firm's customer, Tarn Sonar Ltd.", "2024-03-04", "2024-05-14")]
    [InlineData("The FCC listed Orla Lamps Ltd and Tarn Sonar Ltd on 14 May 2024.", "2024-05-14", "2024-05-14")]
    public void Each_of_several_companies_has_the_day_beside_it(string text, string first, string second)
    {
        Assert.Equal(first, DayOf(text, "orla-lamps-ltd"));
        Assert.Equal(second, DayOf(text, "tarn-sonar-ltd"));
    }

    [Theory]
    [InlineData("The European Union had already listed Orla Lamps Ltd in May 2021. Britain did so only on 4 March 2024.", ListingAction.Added)]
    [InlineData("The Treasury removed Orla Lamps Ltd from the SDN List on 4 February 2024. Britain did likewise some weeks later, on 4 March 2024.", ListingAction.Removed)]
    public void Who_does_the_same_later_does_it_on_its_own_day(string text, ListingAction action) =>
        Assert.Contains(Text.Facts<Listing>(text), l => l.CompanyId == "orla-lamps-ltd" && l.Authority == "United Kingdom" && l.Action == action && l.Date?.ToString() == "2024-03-04");

    [Theory]
    [InlineData("The following Monday OFAC put Tarn Sonar Ltd on the SDN list.", "2023-05-08")]
    [InlineData("The following week, on the Tuesday, OFAC put Tarn Sonar Ltd on the SDN list.", "2023-05-09")]
    [InlineData("The next day OFAC put Tarn Sonar Ltd on the SDN list.", "2023-05-04")]
    [InlineData("Two days earlier OFAC had put Tarn Sonar Ltd on the SDN list.", "2023-05-01")]
    [InlineData("Exactly one week later OFAC put Tarn Sonar Ltd on the SDN list.", "2023-05-10")]
    [InlineData("OFAC had put Tarn Sonar Ltd on the SDN list a year earlier.", "2022")]
    [InlineData("OFAC had put Tarn Sonar Ltd on the SDN list two months before.", "2023-03")]
    [InlineData("OFAC put Tarn Sonar Ltd on the SDN list in November of the following year.", "2024-11")]
    [InlineData("OFAC had put Tarn Sonar Ltd on the SDN list in November of the preceding year.", "2022-11")]
    public void A_day_told_by_how_far_it_is_from_another_is_counted_from_that(string text, string day) =>
        Assert.Equal(day, DayOf("OFAC put Orla Lamps Ltd on the SDN list on 3 May 2023. " + text, "tarn-sonar-ltd"));

    [Theory]
    [InlineData("Orla Lamps Ltd comes off the Entity List, to which it was added in June 2022.", null)]
    [InlineData("Orla Lamps Ltd, which had been put on the Entity List in June 2022, was taken off.", null)]
    [InlineData("On Monday BIS deleted the entry of Orla Lamps Ltd, which dated from June 2022.", "2024-06-10")]
    [InlineData("BIS entered Orla Lamps Ltd on the Entity List in June 2022 and revoked the entry in March 2024.", "2024-03")]
    public void Nobody_leaves_a_list_on_the_day_of_being_put_on_it(string text, string? day) =>
        Assert.Equal(day, Text.Facts<Listing>(text).First(l => l.Action.IsEnd()).Date?.ToString());

    [Theory]
    [InlineData("Orla Lamps Ltd reported on 3 May 2023. OFAC put Tarn Sonar Ltd, whose sales were larger than a year earlier, on the SDN list.")]
    [InlineData("OFAC put Tarn Sonar Ltd on the SDN list. The Entity List, which dates from 1997, does not name it.")]
    [InlineData("OFAC put Tarn Sonar Ltd on the SDN list twenty-two days ago.")]
    public void Words_that_count_something_else_give_no_day(string text) => Assert.Null(DayOf(text, "tarn-sonar-ltd"));

    [Fact]
    public void The_following_day_may_be_told_in_the_same_sentence() =>
        Assert.Equal("2023-05-04", DayOf("OFAC put Orla Lamps Ltd on the SDN list on 3 May 2023 and the following day put Tarn Sonar Ltd on the SDN list.", "tarn-sonar-ltd"));

    [Fact]
    public void Who_goes_from_one_list_to_another_does_both_on_one_day() =>
        Assert.Equal(
            ["2024-03-04", "2024-03-04"],
            Text.Facts<Listing>("On 4 March 2024 BIS removed Orla Lamps Ltd from the Unverified List and added it to the Entity List.").Select(l => l.Date?.ToString()));

    [Fact]
    public void What_a_firm_did_once_is_no_day_of_its_listing() =>
        Assert.Null(DayOf("Australia listed Orla Lamps Ltd, the Russian group that bought the silo in 2016, and Tarn Sonar Ltd.", "orla-lamps-ltd"));

    [Fact]
    public void What_has_lasted_since_a_day_began_on_it() =>
        Assert.Equal("2024-02-01", DayOf("Since 1 February 2024 the funds of Orla Lamps Ltd have been frozen by OFAC.", "orla-lamps-ltd"));

    [Fact]
    public void Who_follows_with_something_else_is_not_listed() =>
        Assert.DoesNotContain(Text.Facts<Listing>("BIS listed Tarn Sonar Ltd on 4 March 2024. Orla Lamps Ltd followed on 14 May 2024 with a lawsuit."), l => l.CompanyId == "orla-lamps-ltd");

    [Fact]
    public void Members_of_an_announced_group_may_be_counted_out() =>
        Assert.Equal(
            ["orla-lamps-ltd", "tarn-sonar-ltd"],
            Text.Facts<Listing>("Two names were added to the Entity List on 4 March 2024, the US Commerce Department said. The first is Orla Lamps Ltd, a maker of ball bearings. The second, Tarn Sonar Ltd, trades in second-hand machine tools.")
                .Where(l => l.Action == ListingAction.Added && l.Date?.ToString() == "2024-03-04").Select(l => l.CompanyId));

    [Fact]
    public void What_is_in_force_from_a_day_is_listed_from_that_day() =>
        Assert.Equal("2024-05-14", DayOf("OFAC has put Orla Lamps Ltd on the SDN List. Announced 4 March 2024, in force 14 May 2024.", "orla-lamps-ltd"));

    [Fact]
    public void A_day_alone_is_that_of_the_sentence_behind_it() =>
        Assert.Equal("2024-03-04", DayOf("4 March 2024. Britain puts Orla Lamps Ltd on the UK sanctions list. 14 May 2024. The company appeals.", "orla-lamps-ltd"));

    [Fact]
    public void A_plan_that_was_carried_out_is_a_listing_of_the_later_day() =>
        Assert.Equal("2024-05-14", DayOf("The Treasury proposed on 4 March 2024 to list Orla Lamps Ltd. On 14 May 2024 it did so.", "orla-lamps-ltd"));

    private static string? DayOf(string text, string company) =>
        Assert.Single(Text.Facts<Listing>(text), l => l.CompanyId == company && l.Action == ListingAction.Added && !l.IsUnsure).Date?.ToString();
}
