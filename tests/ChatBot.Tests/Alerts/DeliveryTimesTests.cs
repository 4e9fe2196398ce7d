using ChatBot.Alerts.Subscriptions;
using CsCheck;

namespace ChatBot.Tests.Alerts;

public sealed class DeliveryTimesTests
{
    private const string Berlin = "Europe/Berlin";

    private static readonly string[] Zones = ["Etc/UTC", Berlin, "Asia/Singapore", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"];

    private static readonly Gen<DateTimeOffset> Moments = Gen.Long[0, 8_000_000].Select(minutes => new DateTimeOffset(2020, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes));

    private static readonly Gen<TimeOnly> Times = Gen.Int[0, 1439].Select(minutes => new TimeOnly(minutes / 60, minutes % 60));

    [Theory]
    [InlineData("2026-01-15T07:59Z", "2026-01-15T08:00Z")]
    [InlineData("2026-01-15T08:00Z", "2026-01-15T08:00Z")]
    [InlineData("2026-01-15T08:01Z", "2026-01-16T08:00Z")]
    [InlineData("2026-07-15T07:01Z", "2026-07-16T07:00Z")]
    public void A_daily_digest_comes_at_its_hour_in_its_time_zone(string now, string due) =>
        Assert.Equal(Moment(due), new DeliveryTimes(Rhythm.Daily, Berlin) { At = new(9, 0) }.Next(Moment(now)));

    [Theory]
    [InlineData("2026-01-15T12:00Z", "2026-01-16T08:00Z")]
    [InlineData("2026-01-16T08:00Z", "2026-01-16T08:00Z")]
    [InlineData("2026-01-16T08:01Z", "2026-01-23T08:00Z")]
    public void A_weekly_digest_comes_on_its_day(string now, string due) =>
        Assert.Equal(Moment(due), new DeliveryTimes(Rhythm.Weekly, Berlin) { At = new(9, 0), Day = DayOfWeek.Friday }.Next(Moment(now)));

    [Theory]
    [InlineData("2026-01-15T20:59Z", "2026-01-15T20:59Z")]
    [InlineData("2026-01-15T21:00Z", "2026-01-16T06:00Z")]
    [InlineData("2026-01-16T05:59Z", "2026-01-16T06:00Z")]
    [InlineData("2026-01-16T06:00Z", "2026-01-16T06:00Z")]
    public void What_happens_in_quiet_hours_is_told_when_they_end(string now, string due) => Assert.Equal(
        Moment(due), (DeliveryTimes.Immediate with { Zone = Berlin, Quiet = new(new(22, 0), new(7, 0)) }).Next(Moment(now)));

    [Fact]
    public void A_time_that_the_clock_jumps_over_comes_an_hour_later() => Assert.Equal(
        Moment("2026-03-29T01:30Z"), new DeliveryTimes(Rhythm.Daily, Berlin) { At = new(2, 30) }.Next(Moment("2026-03-28T12:00Z")));

    [Fact]
    public void Of_a_time_that_comes_twice_the_first_is_meant() => Assert.Equal(
        Moment("2026-10-25T00:30Z"), new DeliveryTimes(Rhythm.Daily, Berlin) { At = new(2, 30) }.Next(Moment("2026-10-24T12:00Z")));

    [Fact]
    public void A_digest_is_never_in_the_past_and_never_further_than_its_rhythm() => Gen.Select(Moments, Times, Gen.Int[0, Zones.Length - 1].Select(i => Zones[i]), Gen.Bool, Gen.Enum<DayOfWeek>()).Sample(
        (now, at, zone, isDaily, day) =>
        {
            var due = new DeliveryTimes(isDaily ? Rhythm.Daily : Rhythm.Weekly, zone) { At = at, Day = day }.Next(now);
            // A day has 25 hours when the clock is put back.
            Assert.InRange(due - now, TimeSpan.Zero, TimeSpan.FromDays(isDaily ? 1 : 7) + TimeSpan.FromHours(1));
        });

    [Fact]
    public void Quiet_hours_are_over_when_something_is_told() => Gen.Select(Moments, Times, Times, Gen.Int[0, Zones.Length - 1].Select(i => Zones[i])).Where((_, from, to, _) => from != to).Sample(
        (now, from, to, zone) =>
        {
            var times = DeliveryTimes.Immediate with { Zone = zone, Quiet = new(from, to) };
            var due = times.Next(now);
            Assert.InRange(due - now, TimeSpan.Zero, TimeSpan.FromHours(25));
            Assert.Equal(due, times.Next(due));
        });

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
