using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Dates that a text tells by an earlier one: "the same day", "in December of that year", "that June", "two months later", "in the same notice".</summary>
/// <param name="published">The day of publication.</param>
internal sealed partial class RunningDates(DateOnly published)
{
    // In days: what is announced applies from a day near ahead, and "the same day" can be that.
    private const int Ahead = 10;

    // In days: what is older is told as what went before, and not as the act of which a text goes on to speak.
    private const int News = 60;

    // In characters: from the act to its day.
    private const int LongestLead = 80;

    private DatePhrase? _day;
    private DatePhrase? _last;
    private int? _year;
    private readonly Dictionary<DayOfWeek, DatePhrase> _weekdays = [];
    private readonly Dictionary<int, DatePhrase> _months = [];
    private readonly Dictionary<string, DatePhrase> _acts = new(StringComparer.OrdinalIgnoreCase);
    private DatePhrase? _news;

    /// <summary>The dates of a sentence, with those that it tells by an earlier one.</summary>
    public ImmutableArray<DatePhrase> Complete(string text, ImmutableArray<DatePhrase> dates)
    {
        var inYear = new List<DatePhrase>(dates.Length);
        foreach (var date in dates)
            inYear.Add(Meant(text, date, inYear.LastOrDefault(d => !d.IsLimit)));
        // "on the same March day": the one that the text named before.
        if (SameMonthDay().Match(text) is { Success: true } inSame && DateResolver.MonthOf(inSame.Groups["month"].Value) is var number && _months.TryGetValue(number, out var then))
            inYear.Add(Told(inSame, then.Date, then.Kind));
        // "In the same notice it proposes NAME", "was dropped in the new edition": on the day of that act.
        if (InAct().Match(text) is { Success: true } inAct && !inYear.Exists(d => !d.IsLimit && d.Span.End <= inAct.Index) && DayOf(inAct) is { } made)
            inYear.Add(Told(inAct, made.Date, made.Date.Precision == DatePrecision.Day ? DateKind.RelativeResolved : made.Kind));
        var named = inYear.OrderBy(d => d.Span.Start).ToImmutableArray();
        var same = SameDay().Match(text);
        var isOfAct = same.Success && OfEffect().IsMatch(text[..same.Index]) && Aside().IsMatch(text[..same.Index]);
        // "made public on 31 January that NAME was designated on the same day"
        if (same.Success && !(isOfAct && _day is not null) && named.LastOrDefault(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day && d.Span.End <= same.Index) is { } first)
            return With(named, Told(same, first.Date, DateKind.RelativeResolved));
        // "sanctioned by Britain on 31 January 2023 and by Canada in the same month"
        if (SameMonth().Match(text) is { Success: true } sameMonth && named.LastOrDefault(d => !d.IsLimit && d.Date.Precision is DatePrecision.Day or DatePrecision.Month && d.Span.End <= sameMonth.Index) is { } inIt)
            named = With(named, Told(sameMonth, FactDate.InMonth(inIt.Date.Start.Year, inIt.Date.Start.Month), DateKind.HistoricalMonth));
        var interval = Interval.In(text);
        // "put on the list in 2022 and taken off two years later"
        if (interval is { IsNext: false } && named.LastOrDefault(d => !d.IsLimit && d.Date.Precision != DatePrecision.Week && d.Span.End <= interval.Span.Start) is { } earlier && interval.From(earlier.Date) is { } after)
            return With(named, Told(interval, after));
        if (isOfAct && _day is { } act)
            return [.. named, Told(same, act.Date, DateKind.Effective)];
        if (named.Any(d => !d.IsLimit && !d.IsSince))
            return named;
        if (same.Success && _day is { } day)
            return [Told(same, day.Date, DateKind.RelativeResolved), .. named];
        if (_last is { Date.Precision: DatePrecision.Month or DatePrecision.Day } month && SameMonth().Match(text) is { Success: true } inMonth)
            return [Told(inMonth, FactDate.InMonth(month.Date.Start.Year, month.Date.Start.Month), DateKind.HistoricalMonth), .. named];
        return interval is not null && (interval.Unit is DatePrecision.Day or DatePrecision.Week ? _day : _last) is { } last && interval.From(last.Date) is { } far ? [Told(interval, far), .. named] : named;
    }

    private static ImmutableArray<DatePhrase> With(ImmutableArray<DatePhrase> named, DatePhrase told) =>
        [.. named.TakeWhile(d => d.Span.End <= told.Span.Start), told, .. named.SkipWhile(d => d.Span.End <= told.Span.Start)];

    // "the same Friday", "the following Monday", "in June of that year": by a date told before.
    private DatePhrase Meant(string text, DatePhrase date, DatePhrase? before)
    {
        var ahead = text[..date.Span.Start];
        if (date.IsWeekday && (before is { Date.Precision: DatePrecision.Day } ? before : _day) is { } anchor && AheadOf(ahead + date.Words, date.Date.Start.DayOfWeek, anchor.Date.Start) is { } weekday)
            return date with { Date = FactDate.OnDay(weekday), Kind = anchor.Kind };
        if (date.Date.Precision == DatePrecision.Day && SameWeekday().IsMatch(ahead + date.Words) && _weekdays.TryGetValue(date.Date.Start.DayOfWeek, out var same))
            return date with { Date = same.Date, Kind = same.Kind };
        // "on 25 September of that year"
        if (date is { Date.Precision: DatePrecision.Day, Kind: DateKind.RelativeResolved } && (before?.Date.Start.Year ?? _year) is { } then && OfThatYear().Match(text, date.Span.End) is { Success: true } told && OfOrIn().IsMatch(told.Value) && date.Words.Any(char.IsAsciiDigit)
            && new DateOnly(then + (told.Groups["next"].Success ? 1 : told.Groups["previous"].Success ? -1 : 0), 1, 1) is var start && (date.Date.Start.Day < 29 || date.Date.Start.Day <= DateTime.DaysInMonth(start.Year, date.Date.Start.Month)))
            return date with { Date = FactDate.OnDay(new(start.Year, date.Date.Start.Month, date.Date.Start.Day)), Kind = DateKind.Announced };
        if (date.Date.Precision != DatePrecision.Month || (before?.Date.Start.Year ?? _year) is not { } year)
            return date;
        var of = OfThatYear().Match(text, date.Span.End);
        return of.Success || OfThat().IsMatch(date.Words)
            ? date with { Date = FactDate.InMonth(year + (of.Groups["next"].Success ? 1 : of.Groups["previous"].Success ? -1 : 0), date.Date.Start.Month), Kind = DateKind.HistoricalMonth } : date;
    }

    // Not "on 4 March the next year's budget".
    [GeneratedRegex(@"\b(?:of|in) ")]
    private static partial Regex OfOrIn();

    // The day that a weekday with such words ahead of it means: "the following week, on the Tuesday", "the following Monday".
    private static DateOnly? AheadOf(string words, DayOfWeek weekday, DateOnly anchor) =>
        InFollowingWeek().IsMatch(words) ? FactDate.InWeekOf(anchor).Start.AddDays(7 + (((int)weekday + 6) % 7))
        : Following().IsMatch(words) ? anchor.AddDays(((int)weekday - (int)anchor.DayOfWeek + 6) % 7 + 1) : null;

    // "the amendments of 18 March" are "the same amendment".
    private static string Singular(string act) => act.TrimEnd('s', 'S');

    // Where the text has not told the day of such an act, "the same" is that of the news.
    private DatePhrase? DayOf(Match inAct) =>
        inAct.Groups["same"].Success ? _acts.GetValueOrDefault(inAct.Groups["act"].Value) ?? _news
        // "Under that order the Treasury has sanctioned NAME": it gives the power. "The new edition" is none of years ago.
        : !Powers().IsMatch(inAct.Groups["act"].Value) && _acts.TryGetValue(Singular(inAct.Groups["act"].Value), out var day) && (inAct.Groups["that"].Success || IsNews(day)) ? day : null;

    private bool IsNews(DatePhrase day) => published.DayNumber - day.Date.Start.DayNumber is >= 0 and <= News;

    [GeneratedRegex("^(?:order|act|regulation|ordinance|decree|rule)$", RegexOptions.IgnoreCase)]
    private static partial Regex Powers();

    /// <summary>Notes the dates of the sentence that was read.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="dates">Its dates.</param>
    /// <param name="tellsStep">Whether it tells a step.</param>
    public void Remember(string text, ImmutableArray<DatePhrase> dates, bool tellsStep)
    {
        foreach (var date in dates.Where(d => !d.IsLimit && !AppliesFrom(d) && d.Date.Precision is DatePrecision.Day or DatePrecision.Month))
        {
            var named = Act().Match(text[Math.Max(0, date.Span.Start - LongestLead)..date.Span.Start]);
            if (named.Success)
                _acts[Singular(named.Groups["act"].Value)] = date;
            if ((named.Success || tellsStep) && date is { Date.Precision: DatePrecision.Day, IsSince: false } && IsNews(date))
                _news = date;
        }
        // "The listing lasted until 4 March. On that day …": an end is a day too, since when something is so is none. From when an act applies is not the day on which it was made.
        var near = dates.Where(d => d.Date.Precision == DatePrecision.Day && d.Date.Start <= published.AddDays(Ahead) && !d.IsSince && !(_day is not null && Heard().IsMatch(text[..d.Span.Start]))).ToList();
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

    // "The Board learned of this on 17 March": nothing was done that day.
    [GeneratedRegex(@"\b(?:learn(?:ed|t)|(?:was|were) (?:informed|notified|told)|became aware|heard|received (?:word|notice|a letter|the letter))\b[^.;,]{0,30}$")]
    private static partial Regex Heard();

    private const string Acts = "(?<act>" + ActNouns.All + ")";

    [GeneratedRegex(@"\b(?:[Ii]n|[Ww]ith|[Bb]y|[Aa]t) (?:(?<same>the (?:very )?same|that same)|(?<that>that)|the (?:new|latest)) " + Acts + @"\b(?! (?:as|that|which|of)\b)")]
    private static partial Regex InAct();

    // "the public notice of 18 March", "the edition published on 31 January", "its latest update on Monday"
    [GeneratedRegex(@"(?<!\b(?:previous|first|last|old|earlier|original|prior) )\b" + Acts + @"(?: of (?:its|the|their) [^,;:.]{3,50}?(?= on $))?(?:,? (?:of|on|from|dated|(?:which was |that was |was )?(?:published|issued|adopted|signed|released|made|held)(?: on| in)?)(?: \p{Lu}\p{Ll}+day,?)?)? $", RegexOptions.IgnoreCase)]
    private static partial Regex Act();

    private static bool AppliesFrom(DatePhrase date) => date.Kind == DateKind.Effective || date.IsFrom;

    private static DatePhrase Told(Match match, FactDate date, DateKind kind) =>
        new(Span.Of(match), match.Value, date, date.Precision == DatePrecision.Year ? DateKind.HistoricalYear : kind, IsLimit: false);

    private static DatePhrase Told(Interval interval, FactDate date) =>
        new(interval.Span, interval.Words, date, date.Precision switch { DatePrecision.Year => DateKind.HistoricalYear, DatePrecision.Month => DateKind.HistoricalMonth, _ => DateKind.RelativeResolved }, IsLimit: false);

    [GeneratedRegex(@"\b[Tt]he (?:following|next) week(?: already|,? (?:on|that is)?(?: the)?|,)? (?:the )?(?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")]
    private static partial Regex InFollowingWeek();

    [GeneratedRegex(@"\b(?:[Oo]n )?[Tt]he (?:following|next|very next) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")]
    private static partial Regex Following();

    // "NAME, which was included on 4 March, is removed with effect from the same date": that of the act, and not of the aside.
    [GeneratedRegex(@"\b(?:with effect from|effective(?: from)?|as (?:of|from)) $")]
    private static partial Regex OfEffect();

    [GeneratedRegex(@", which [^,;]*[0-9][^,;]*(?:, [0-9]{4})?, ")]
    private static partial Regex Aside();

    // "The first blow fell in May 2021. That month …"
    [GeneratedRegex(@"\b(?:[Ii]n |[Ll]ater |[Ee]arlier )?(?:[Tt]hat|[Tt]he same) month\b(?!['’]| (?:of|in) (?:the )?(?:[0-9]{4}|previous|last)| (?:last|a) year| in (?:\p{L}+ )?[0-9]{4})")]
    private static partial Regex SameMonth();

    [GeneratedRegex(@"^(?:[Ii]n )?[Tt]hat ")]
    private static partial Regex OfThat();

    // "from the same Friday": the one that the text named before.
    [GeneratedRegex(@"\b[Tt]h(?:e|at) same (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$")]
    private static partial Regex SameWeekday();

    [GeneratedRegex(@"\b(?:[Oo]n )?[Tt]h(?:e|at) same (?<month>" + DateResolver.MonthNames + @") (?:day|date|morning|afternoon|evening)\b")]
    private static partial Regex SameMonthDay();

    [GeneratedRegex(@"\G,? (?:of |in )?(?:that|the same|the (?:(?<next>following|next)|(?<previous>preceding))) year\b")]
    private static partial Regex OfThatYear();

    [GeneratedRegex(@"\b(?:(?:[Oo]n )?(?:[Tt]he|[Tt]hat) same (?:day|date)(?! as\b)|[Oo]n that (?:day|date)|(?<=, (?:or [A-Z]+, )?)that (?:very )?(?:day|morning|afternoon|evening)(?= \p{Ll}+(?:ed|ut)\b)|[Tt]he (?:very )?same (?:day|morning|afternoon|evening)(?! as\b)|[Tt]hat (?:is|was) when|^(?:[Ii]n the|[Ll]ater that|[Tt]hat) (?:morning|afternoon|evening|day)|^(?:Some )?[Hh]ours later)\b")]
    private static partial Regex SameDay();
}
