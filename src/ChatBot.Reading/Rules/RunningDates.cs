using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Dates that a text tells by an earlier one: "the same day", "in December of that year", "that June", "two months later".</summary>
/// <param name="published">The day of publication.</param>
internal sealed partial class RunningDates(DateOnly published)
{
    // In days: what is announced applies from a day near ahead, and "the same day" can be that.
    private const int Ahead = 10;

    private DatePhrase? _day;
    private DatePhrase? _last;
    private int? _year;
    private readonly Dictionary<DayOfWeek, DatePhrase> _weekdays = [];
    private readonly Dictionary<int, DatePhrase> _months = [];

    /// <summary>The dates of a sentence, with those that it tells by an earlier one.</summary>
    public ImmutableArray<DatePhrase> Complete(string text, ImmutableArray<DatePhrase> dates)
    {
        var inYear = ImmutableArray.CreateBuilder<DatePhrase>(dates.Length);
        foreach (var date in dates)
            inYear.Add(SameWeekday().IsMatch(text[..date.Span.Start] + date.Words) && date.Date.Precision == DatePrecision.Day && _weekdays.TryGetValue(date.Date.Start.DayOfWeek, out var meant) ? date with { Date = meant.Date, Kind = meant.Kind } :
                date.Date.Precision == DatePrecision.Month && OfThatYear().IsMatch(text, date.Span.End) | OfThat().IsMatch(date.Words)
                && (inYear.LastOrDefault()?.Date.Start.Year ?? _year) is { } year
                ? date with { Date = FactDate.InMonth(year, date.Date.Start.Month), Kind = DateKind.HistoricalMonth } : date);
        // "on the same March day": the one that the text named before.
        if (SameMonthDay().Match(text) is { Success: true } inSame && DateResolver.MonthOf(inSame.Groups["month"].Value) is var number && _months.TryGetValue(number, out var then))
            inYear.Add(Told(inSame, then.Date, then.Kind));
        var named = inYear.OrderBy(d => d.Span.Start).ToImmutableArray();
        var same = SameDay().Match(text);
        var isOfAct = same.Success && OfEffect().IsMatch(text[..same.Index]) && Aside().IsMatch(text[..same.Index]);
        // "made public on 31 January that NAME was designated on the same day"
        if (same.Success && !(isOfAct && _day is not null) && named.LastOrDefault(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day && d.Span.End <= same.Index) is { } first)
            return [.. named.TakeWhile(d => d.Span.End <= same.Index), Told(same, FactDate.OnDay(first.Date.Start.AddDays(DaysOf(same))), DateKind.RelativeResolved), .. named.SkipWhile(d => d.Span.End <= same.Index)];
        // "put on the list in 2022 and taken off two years later"
        if (Later().Match(text) is { Success: true } after && !after.Value.StartsWith("the ", StringComparison.Ordinal) && named.LastOrDefault(d => !d.IsLimit && d.Date.Precision != DatePrecision.Week && d.Span.End <= after.Index) is { } earlier)
            return [.. named.TakeWhile(d => d.Span.End <= after.Index), Told(after, After(earlier.Date, after), DateKind.HistoricalMonth), .. named.SkipWhile(d => d.Span.End <= after.Index)];
        if (isOfAct && _day is { } act)
            return [.. named, Told(same, act.Date, DateKind.Effective)];
        if (named.Any(d => !d.IsLimit && !d.IsSince))
            return named;
        if (same.Success && _day is { } day)
            return [Told(same, FactDate.OnDay(day.Date.Start.AddDays(DaysOf(same))), DateKind.RelativeResolved), .. named];
        if (_last is { Date.Precision: DatePrecision.Month or DatePrecision.Day } month && SameMonth().Match(text) is { Success: true } inMonth)
            return [Told(inMonth, FactDate.InMonth(month.Date.Start.Year, month.Date.Start.Month), DateKind.HistoricalMonth), .. named];
        return _last is { } last && Later().Match(text) is { Success: true } later ? [Told(later, After(last.Date, later), DateKind.HistoricalMonth), .. named] : named;
    }

    /// <summary>Notes the dates of the sentence that was read.</summary>
    public void Remember(ImmutableArray<DatePhrase> dates)
    {
        // "The listing lasted until 4 March. On that day …": an end is a day too, since when something is so is none. From when an act applies is not the day on which it was made.
        var near = dates.Where(d => d.Date.Precision == DatePrecision.Day && d.Date.Start <= published.AddDays(Ahead) && !d.IsSince).ToList();
        _day = near.FindLast(d => !d.IsLimit && !AppliesFrom(d)) ?? (near.Exists(AppliesFrom) ? _day : null) ?? near.FindLast(d => !d.IsLimit) ?? near.LastOrDefault() ?? _day;
        // What applies from a day far ahead happened on none.
        foreach (var date in near.Where(d => !d.IsLimit))
        {
            _weekdays[date.Date.Start.DayOfWeek] = date;
            _months[date.Date.Start.Month] = date;
        }
        _year = dates.LastOrDefault()?.Date.Start.Year ?? _year;
        _last = dates.LastOrDefault(d => !d.IsLimit && d.Date.Precision != DatePrecision.Week) ?? _last;
    }

    private static bool AppliesFrom(DatePhrase date) => date.Kind == DateKind.Effective || date.IsFrom;

    private static DatePhrase Told(Match match, FactDate date, DateKind kind) =>
        new(new(match.Index, match.Index + match.Length), match.Value, date, date.Precision == DatePrecision.Year ? DateKind.HistoricalYear : kind, IsLimit: false);

    private static int DaysOf(Match same) =>
        same.Groups["days"].Success ? Numbers.Parse(same.Groups["days"].Value) ?? 0 : same.Groups["later"].Success ? 1 : same.Groups["earlier"].Success ? -1 : 0;

    // A year later is some day of that year.
    private static FactDate After(FactDate from, Match later)
    {
        var start = from.Start;
        var count = later.Groups["count"] is { Success: true, Value: var words } && words.ToUpperInvariant() is not ("A" or "ONE") ? Numbers.Parse(words) ?? 1 : 1;
        return later.Groups["unit"].Value.StartsWith('y') ? FactDate.InYear(start.Year + count) : FactDate.InMonth(start.AddMonths(count).Year, start.AddMonths(count).Month);
    }

    // "NAME, which was included on 4 March, is removed with effect from the same date": that of the act, and not of the aside.
    [GeneratedRegex(@"\b(?:with effect from|effective(?: from)?|as (?:of|from)) $")]
    private static partial Regex OfEffect();

    [GeneratedRegex(@", which [^,;]*[0-9][^,;]*(?:, [0-9]{4})?, ")]
    private static partial Regex Aside();

    // "The first blow fell in May 2021. That month …"
    [GeneratedRegex(@"\b(?:[Ii]n |[Ll]ater |[Ee]arlier )?(?:[Tt]hat|[Tt]he same) month\b(?!['’])")]
    private static partial Regex SameMonth();

    [GeneratedRegex(@"^(?:[Ii]n )?[Tt]hat ")]
    private static partial Regex OfThat();

    // "from the same Friday": the one that the text named before.
    [GeneratedRegex(@"\b[Tt]h(?:e|at) same (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")]
    private static partial Regex SameWeekday();

    [GeneratedRegex(@"\b(?:[Oo]n )?[Tt]h(?:e|at) same (?<month>" + DateResolver.MonthNames + @") (?:day|date|morning|afternoon|evening)\b")]
    private static partial Regex SameMonthDay();

    [GeneratedRegex(@"\G of (?:that|the same) year\b|\G (?:that|the same) year\b")]
    private static partial Regex OfThatYear();

    [GeneratedRegex(@"\b(?:(?:[Oo]n )?(?:[Tt]he|[Tt]hat) same (?:day|date)(?! as\b)|[Oo]n that (?:day|date)|[Tt]he same (?:day|morning|afternoon|evening)|[Tt]hat (?:is|was) when|^(?:[Ii]n the|[Ll]ater that|[Tt]hat) (?:morning|afternoon|evening|day)|^(?:Some )?[Hh]ours later|(?<earlier>[Aa] day earlier|[Tt]he previous day|[Tt]he day before(?=[.,;:]|$))|(?<later>[Aa] day later|[Tt]he (?:next|following) day|(?<days>[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve|[0-9]{1,2}) days later))\b")]
    private static partial Regex SameDay();

    [GeneratedRegex(@"\b(?:(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix) (?<unit>month|year)s? later|the (?:next|following) (?<unit>month|year)|the (?<unit>month|year) after(?= *(?:[.,;)]|$)))\b")]
    private static partial Regex Later();
}
