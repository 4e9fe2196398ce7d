using ChatBot.Facts;
using ChatBot.Reading.Dates;

namespace ChatBot.Tests.Reading;

public sealed class DateResolverTests
{
    [Theory]
    [InlineData("2026-03-10", "It happens on Friday, 6 March.", "2026-03-06")]
    [InlineData("2026-03-10", "It happened on Tuesday, March 3.", "2026-03-03")]
    [InlineData("2026-03-10", "It happened last Tuesday, 3 March.", "2026-03-03")]
    [InlineData("2021-12-17", "It happened on Thursday.", "2021-12-16")]
    [InlineData("2021-12-17", "Last Friday, it happened.", "2021-12-10")]
    [InlineData("2021-12-17", "It happened on Friday.", "2021-12-17")]
    [InlineData("2021-12-20", "It happened last Friday.", "2021-12-17")]
    [InlineData("2021-12-17", "In October, it happened.", "2021-10")]
    [InlineData("2021-02-17", "In October, it happened.", "2020-10")]
    [InlineData("2021-12-17", "It happened in December.", "2021-12")]
    [InlineData("2021-12-17", "It was reported earlier this week.", "2021-W50")]
    [InlineData("2021-12-17", "It happened last week.", "2021-W49")]
    [InlineData("2021-12-17", "It happened yesterday.", "2021-12-16")]
    [InlineData("2021-12-17", "It happens today.", "2021-12-17")]
    [InlineData("2021-12-17", "On March 7 it happened.", "2021-03-07")]
    [InlineData("2021-01-17", "On 7 March it happened.", "2020-03-07")]
    [InlineData("2021-12-17", "It applies from 3 January.", "2022-01-03")]
    [InlineData("2021-12-17", "It applies from 28 December.", "2021-12-28")]
    [InlineData("2021-12-17", "It has been so since 2019.", "2019")]
    [InlineData("2021-12-17", "On 3rd of May 2020 it happened.", "2020-05-03")]
    [InlineData("2021-12-17", "On Sept. 5, 2020, it happened.", "2020-09-05")]
    [InlineData("2021-12-17", "since July 2020", "2020-07")]
    [InlineData("2021-12-17", "Listed on: 2020-02-29.", "2020-02-29")]
    [InlineData("2021-12-17", "With effect from 01/12/2021 it holds.", "2021-12-01")]
    [InlineData("2021-12-17", "It happened last month.", "2021-11")]
    [InlineData("2021-12-17", "It will happen tomorrow.", "2021-12-18")]
    [InlineData("2021-12-17", "It happened the day before yesterday.", "2021-12-15")]
    [InlineData("2021-12-17", "It happened on Thursday last week.", "2021-12-09")]
    [InlineData("2021-12-15", "It happens next Monday.", "2021-12-20")]
    [InlineData("2021-12-17", "It happened on the 16th of this month.", "2021-12-16")]
    [InlineData("2021-12-17", "It happened on the last day of February.", "2021-02-28")]
    [InlineData("2021-12-17", "It happened on the first day of March 2020.", "2020-03-01")]
    [InlineData("2021-12-17", "It happened on the last day of June last year.", "2020-06-30")]
    [InlineData("2021-06-20", "It applies from the first day of July.", "2021-07-01")]
    [InlineData("2021-12-17", "About ten days ago it happened.", "2021-W49")]
    [InlineData("2021-12-17", "Ten days ago it happened.", "2021-12-07")]
    [InlineData("2021-12-17", "It happened a week ago.", "2021-W49")]
    [InlineData("2021-12-17", "It happened on the 16th of last month.", "2021-11-16")]
    [InlineData("2021-12-17", "It applies from 0:00 of the 20th.", "2021-12-20")]
    [InlineData("2021-12-28", "It applies from the 2nd.", "2022-01-02")]
    [InlineData("2021-12-17", "It happened in January of last year.", "2020-01")]
    [InlineData("2021-12-17", "It happened on 9 April of this year.", "2021-04-09")]
    [InlineData("2021-12-17", "It happened in December of the year before last.", "2019-12")]
    public void Words_for_a_date_are_resolved_against_the_day_of_publication(string published, string text, string expected) =>
        Assert.Equal(expected, new DateResolver(DateOnly.Parse(published, System.Globalization.CultureInfo.InvariantCulture)).Find(text)[0].Date.ToString());

    [Theory]
    [InlineData("They may march on.")]
    [InlineData("There are 2021 reasons.")]
    [InlineData("On 31 February 2020 nothing happened.")]
    [InlineData("Room 45/99/2020 is empty.")]
    [InlineData("Nobody spoke.")]
    [InlineData("Order No. 2024-13-45 was signed.")]
    public void What_is_no_date_is_not_taken_for_one(string text) =>
        Assert.Empty(new DateResolver(Text.Published).Find(text));

    [Fact]
    public void The_words_and_how_the_date_was_found_are_kept()
    {
        var date = new DateResolver(Text.Published).Find("On Monday, it was listed until 3 May 2026.");

        Assert.Equal(("On Monday", DateKind.RelativeResolved, false), (date[0].Words, date[0].Kind, date[0].IsLimit));
        Assert.True(date[1].IsLimit);
        Assert.Equal(DateKind.HistoricalYear, new DateResolver(Text.Published).Find("in 2019")[0].Kind);
    }
}
