using System.Globalization;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Commands.Subscribing;
using CsCheck;

namespace ChatBot.Tests.Commands;

public sealed class TimesReaderTests
{
    private static readonly DeliveryTimes Before = new(Rhythm.Immediate, "Asia/Singapore") { At = new(7, 45), Day = DayOfWeek.Thursday, Quiet = new(new(23, 0), new(6, 0)) };

    private static readonly Gen<TimeOnly> Times = Gen.Int[0, (24 * 60) - 1].Select(m => TimeOnly.MinValue.AddMinutes(m));

    private static readonly Gen<string> Zones = Gen.Int[0, 5]
        .Select(i => new[] { "Europe/Berlin", "America/New_York", "Asia/Singapore", "Atlantic/Azores", "Indian/Maldives", "Asia/Calcutta" }[i]);

    private static readonly Gen<DeliveryTimes> Digests = Gen.Select(Gen.Bool, Times, Gen.Enum<DayOfWeek>(), Zones).Select((daily, at, day, zone) =>
        Before with { Rhythm = daily ? Rhythm.Daily : Rhythm.Weekly, At = at, Day = daily ? Before.Day : day, Zone = zone });

    [Theory]
    [InlineData("immediately", Rhythm.Immediate, "07:45", DayOfWeek.Thursday, "Asia/Singapore")]
    [InlineData("daily", Rhythm.Daily, "07:45", DayOfWeek.Thursday, "Asia/Singapore")]
    [InlineData("daily at 9", Rhythm.Daily, "09:00", DayOfWeek.Thursday, "Asia/Singapore")]
    [InlineData("Daily at 09:00 europe/berlin", Rhythm.Daily, "09:00", DayOfWeek.Thursday, "Europe/Berlin")]
    [InlineData("every day at 9am, Berlin", Rhythm.Daily, "09:00", DayOfWeek.Thursday, "Europe/Berlin")]
    [InlineData("daily 5 pm New York", Rhythm.Daily, "17:00", DayOfWeek.Thursday, "America/New_York")]
    [InlineData("daily at 12 a.m. UTC", Rhythm.Daily, "00:00", DayOfWeek.Thursday, "Etc/UTC")]
    [InlineData("daily at noon (Europe/Berlin time)", Rhythm.Daily, "12:00", DayOfWeek.Thursday, "Europe/Berlin")]
    [InlineData("daily at 9 America/Chicago", Rhythm.Daily, "09:00", DayOfWeek.Thursday, "America/Chicago")]
    [InlineData("daily at 9 Asia/Calcutta", Rhythm.Daily, "09:00", DayOfWeek.Thursday, "Asia/Calcutta")]
    [InlineData("weekly", Rhythm.Weekly, "07:45", DayOfWeek.Thursday, "Asia/Singapore")]
    [InlineData("weekly on Monday at 8:30 Asia/Tokyo", Rhythm.Weekly, "08:30", DayOfWeek.Monday, "Asia/Tokyo")]
    [InlineData("weekly at 8:30 on Tue", Rhythm.Weekly, "08:30", DayOfWeek.Tuesday, "Asia/Singapore")]
    [InlineData("every Wednesday at 18.15", Rhythm.Weekly, "18:15", DayOfWeek.Wednesday, "Asia/Singapore")]
    [InlineData("Sundays at 9 o'clock", Rhythm.Weekly, "09:00", DayOfWeek.Sunday, "Asia/Singapore")]
    [InlineData("time zone Europe/Paris", Rhythm.Immediate, "07:45", DayOfWeek.Thursday, "Europe/Paris")]
    public void Times_are_read_and_what_is_not_said_stays(string text, Rhythm rhythm, string at, DayOfWeek day, string zone) => Assert.Equal(
        new TimesReading.Understood(Before with { Rhythm = rhythm, At = TimeOnly.ParseExact(at, "HH:mm", CultureInfo.InvariantCulture), Day = day, Zone = zone }),
        TimesReader.Read(text, Before));

    [Theory]
    [InlineData("quiet 22:00-07:00", "22:00", "07:00", "Asia/Singapore")]
    [InlineData("quiet hours from 10 pm to 6:30 am Europe/Berlin", "22:00", "06:30", "Europe/Berlin")]
    [InlineData("quiet 22–7", "22:00", "07:00", "Asia/Singapore")]
    public void Quiet_hours_are_read(string text, string from, string to, string zone)
    {
        TimeOnly Time(string time) => TimeOnly.ParseExact(time, "HH:mm", CultureInfo.InvariantCulture);
        Assert.Equal(new TimesReading.Understood(Before with { Quiet = new(Time(from), Time(to)), Zone = zone }), TimesReader.Read(text, Before));
    }

    [Fact]
    public void Quiet_hours_can_be_ended() => Assert.Equal(new TimesReading.Understood(Before with { Quiet = null }), TimesReader.Read("quiet off", Before));

    [Theory]
    [InlineData("daily at 25:00", "“25:00” is no time of day. Write it as 9:00, 17:30 or 5 pm.")]
    [InlineData("daily at 13 pm", "“13 pm” is no time of day. Write it as 9:00, 17:30 or 5 pm.")]
    [InlineData("daily at 9:5", "I do not understand “9:5” as a time of day. Write it as 9:00, 17:30 or 5 pm.")]
    [InlineData("daily at 9 Mars/Olympus", "I do not know a time zone “Mars/Olympus”. Write it as region and city, for example Europe/Berlin, or UTC.")]
    [InlineData("daily at 9 ../../etc/passwd", "I do not know a time zone “../../etc/passwd”. Write it as region and city, for example Europe/Berlin, or UTC.")]
    [InlineData("quiet", "Quiet hours are written from when to when, for example quiet 22:00-07:00, or quiet off for none.")]
    [InlineData("quiet 8-8", "Quiet hours that end when they begin are none. Write quiet off if you want none.")]
    public void What_is_wrong_is_said_with_how_to_write_it(string text, string problem) =>
        Assert.Equal(problem, Assert.IsType<TimesReading.Problem>(TimesReader.Read(text, Before)).Text);

    [Fact]
    public void A_misspelt_time_zone_is_answered_with_what_may_have_been_meant() =>
        Assert.Contains("daily at 9 Asia/Singapore", Assert.IsType<TimesReading.Problem>(TimesReader.Read("daily at 9 Asia/Singapure", Before)).Instead);

    [Theory]
    [InlineData("")]
    [InlineData("monthly")]
    [InlineData("Orbel")]
    [InlineData("on")]
    public void Other_words_say_nothing_of_times(string text) => Assert.IsType<TimesReading.None>(TimesReader.Read(text, Before));

    [Theory]
    [InlineData("OFAC daily at 9", 5)]
    [InlineData("daily", 0)]
    [InlineData("Daily Mirror Group", 0)]
    [InlineData("OFAC every Monday", 5)]
    [InlineData("Everyday Steel", 14)]
    public void It_is_found_where_words_of_times_begin(string text, int start) => Assert.Equal(start, TimesReader.FindStart(text));

    [Fact]
    public void What_is_shown_to_be_typed_is_read_as_it_is_meant() => Digests.Sample(times =>
        TimesReader.Read(TimesWords.Typed(times), Before) is TimesReading.Understood understood && understood.Times == times);

    [Fact]
    public void A_time_of_twelve_hours_is_that_of_twenty_four() => Times.Sample(at =>
        TimesReader.Read($"daily at {at.ToString("h:mm tt", CultureInfo.InvariantCulture)}", Before) is TimesReading.Understood understood && understood.Times.At == at);

    [Fact]
    public void Any_two_times_make_quiet_hours() => Gen.Select(Times, Times).Where((a, b) => a != b).Sample((from, to) =>
        TimesReader.Read($"quiet {from:HH:mm}-{to:HH:mm}", Before) is TimesReading.Understood understood && understood.Times.Quiet == new QuietHours(from, to));

    [Fact]
    public void Whatever_is_typed_is_answered() => Gen.String.Sample(text =>
        new[] { text, "daily " + text, "quiet " + text, "weekly on " + text }.All(t => TimesReader.Read(t, Before) is not null));
}
