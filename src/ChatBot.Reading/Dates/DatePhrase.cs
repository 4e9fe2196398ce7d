using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Dates;

/// <summary>Words for a date, and the date.</summary>
/// <param name="Span">Where the words stand, the preposition included.</param>
/// <param name="Words">The words.</param>
/// <param name="Date">What they mean.</param>
/// <param name="Kind">How that was found.</param>
/// <param name="IsLimit">Whether they name an end ("until …"), not when something happened.</param>
internal sealed partial record DatePhrase(Span Span, string Words, FactDate Date, DateKind Kind, bool IsLimit)
{
    /// <summary>The sentence that tells the date, where another only refers to it: "on the same day as NAME"; null where they stand in the sentence themselves.</summary>
    public Citation? ToldIn { get; init; }

    /// <summary>Whether they tell since when something has been so.</summary>
    public bool IsSince => Kind == DateKind.ListedOn || Words.StartsWith("since", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether they tell from when something applies.</summary>
    public bool IsFrom => Words.StartsWith("from", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether something takes effect then: "effective 3 May", "in force since May".</summary>
    /// <param name="around">Where that may be said: the part of the text that tells this date and no other.</param>
    /// <param name="text">The text.</param>
    public bool IsOfEffect(Span around, string text) =>
        IsFrom || Words.StartsWith("effective", StringComparison.OrdinalIgnoreCase)
        || TakesEffectOn().IsMatch(text[Math.Min(around.Start, Span.Start)..Span.Start]) || TakesEffectThen().IsMatch(text[Span.End..Math.Max(around.End, Span.End)]);

    private const string Effect = @"\b(?:(?:in|into|with|takes?|taken|taking|took) (?:immediate |full |legal )?(?:effect|force)|effective|appl(?:y|ies|ied|icable)|valid|binding|operative|enforceable|implement(?:s|ed)?)\b";

    [GeneratedRegex(Effect + @"[^,;.]{0,40}$", RegexOptions.IgnoreCase)]
    private static partial Regex TakesEffectOn();

    [GeneratedRegex(@"^[^,;.]{0,30}" + Effect, RegexOptions.IgnoreCase)]
    private static partial Regex TakesEffectThen();

    /// <summary>Whether a month or a year is that of what a sentence opens with: "After a check in June". A day there, "After a meeting on Monday", is often that of the step too.</summary>
    public bool IsOfOpening(string text) =>
        Date.Precision is DatePrecision.Month or DatePrecision.Year && AfterEvent().IsMatch(text[..Span.Start]);

    [GeneratedRegex(@"^(?:After|Following|Despite) (?:an?|its|their|the|two|three|several) (?:(?!(?:the|it|them|was|were|had)\b)[\p{Ll}-]+ ){1,5}$")]
    private static partial Regex AfterEvent();

    /// <summary>Whether they only name a day of the week.</summary>
    public bool IsWeekday => Date.Precision == DatePrecision.Day && AnyWeekday().IsMatch(Words);

    /// <summary>"Friday", said of what is to come: the next one, where it was taken for the last one before the day of publication.</summary>
    public DatePhrase Coming(DateOnly published) =>
        published.DayNumber - Date.Start.DayNumber is > 0 and < DaysOfWeek && BareWeekday().IsMatch(Words) ? this with { Date = FactDate.OnDay(Date.Start.AddDays(DaysOfWeek)) } : this;

    private const int DaysOfWeek = 7;

    [GeneratedRegex(@"^(?:[Oo]n |[Ff]rom |[Ee]ffective )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")]
    private static partial Regex BareWeekday();

    [GeneratedRegex(@"^(?:[Oo]n |[Ff]rom |[Ee]ffective )?(?:next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")]
    private static partial Regex AnyWeekday();

    /// <summary>The date of what a verb says: the nearest one before it, else the first one behind it.</summary>
    public static DatePhrase? For(IReadOnlyList<DatePhrase> dates, int verb) =>
        dates.LastOrDefault(d => !d.IsLimit && d.Span.Start < verb) ?? dates.FirstOrDefault(d => !d.IsLimit);
}
