using ChatBot.Asking;
using Microsoft.Extensions.Time.Testing;

namespace ChatBot.Tests.Asking;

public sealed class DateQuestionTests
{
    private static readonly FakeTimeProvider Monday = new(new DateTimeOffset(2023, 5, 15, 9, 0, 0, TimeSpan.Zero));

    [Theory]
    [InlineData("who was listed after 6 May 2023?")]
    [InlineData("which companies were listed since 9 May 2023?")]
    [InlineData("which companies were listed between 8 and 12 May 2023?")]
    [InlineData("which companies were listed on 9 May 2023?")]
    [InlineData("which companies were listed since Tuesday?")]
    [InlineData("which companies were listed before Christmas 2023 and after 6 May 2023?")]
    [InlineData("which companies were listed last week?")]
    [InlineData("which companies were listed in the last 7 days?")]
    public void A_span_of_days_limits_the_list(string text)
    {
        var answer = Ask(text);

        Assert.Equal(["Brightwater Optics", "Calder Robotics", "Dunmore Telemetry Works"], answer.Rows.Select(r => r.Name));
    }

    [Theory]
    [InlineData("who was listed before 6 May 2023?")]
    [InlineData("who was listed by 6 May 2023?")]
    [InlineData("which companies were listed earlier than 9 May 2023?")]
    public void A_span_before_a_date_ends_there(string text) =>
        Assert.Equal(["Ostrel Systems"], Ask(text).Rows.Select(r => r.Name));

    [Theory]
    [InlineData("which companies were listed since yesterday?", "since 14 May 2023")]
    [InlineData("which companies were listed in the last 2 days?", "in the last 2 days (since 13 May 2023)")]
    [InlineData("which companies were listed before 2020?", "before 2020")]
    public void An_empty_span_is_said_to_be_empty(string text, string span) =>
        Assert.StartsWith($"My sources know of no listing {span}.", Ask(text).Text, StringComparison.Ordinal);

    [Fact]
    public void Listings_of_several_steps_are_added_up() =>
        Assert.EndsWith("That makes four companies in all.", Ask("how many were listed in May 2023?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("who was listed first?", "The earliest listing that my sources date: The US Treasury blacklisted Ostrel")]
    [InlineData("what is the latest listing?", "The latest listing that my sources date: Canada blacklisted three companies")]
    public void The_first_and_the_last_listing_are_found(string text, string expected) =>
        Assert.StartsWith(expected, Ask(text).Text, StringComparison.Ordinal);

    [Fact]
    public void A_company_listed_outside_the_span_is_corrected() =>
        Assert.StartsWith("My sources do not date the listing of Calder before 6 May 2023 but on 9 May 2023.", Ask("was Calder listed before 6 May 2023?").Text, StringComparison.Ordinal);

    [Fact]
    public void A_company_listed_within_the_span_is_not_corrected() =>
        Assert.StartsWith("Canada blacklisted Calder on 9 May 2023", Ask("was Calder listed before Christmas 2023?").Text, StringComparison.Ordinal);

    [Fact]
    public void Today_asks_for_what_is_known_now() =>
        Assert.StartsWith("Canada blacklisted Calder on 9 May 2023", Ask("is Calder listed as of today?").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("what happened on 9 May 2023?")]
    [InlineData("what happened that Tuesday?")]
    public void What_happened_on_a_day_is_told(string text)
    {
        var answer = Ask(text).Text;

        Assert.Contains("Canada blacklisted three companies", answer, StringComparison.Ordinal);
        Assert.Contains("The US Senate passed the Honest Ports Act", answer, StringComparison.Ordinal);
    }

    private static Answer Ask(string text) => new Asker(Monday).Ask(text, Invented.Knowledge, null).Answer;
}
