using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;
using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace ChatBot.Reading.Dates;

/// <summary>Finds dates in English text and resolves relative ones against the day of publication, to the past.</summary>
/// <param name="published">The day of publication.</param>
internal sealed partial class DateResolver(DateOnly published)
{
    /// <summary>The names of months, as alternatives of a pattern.</summary>
    public const string MonthNames = "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec";
    private const string Lead = @"\b(?:(?<lead>[Oo]n|[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Ee]ffective|as early as|as long ago as|as far back as|as recently as)\s+(?:early |late |mid-)?)?";

    private const int DaysOfWeek = 7;

    private const string OfYear = @"(?<rel>,? (?:of )?(?:last year|this year|the (?:current|present|running) year|the year before last|the (?:previous|past) year))\b";

    // In days.
    private const int NearAhead = 31;

    /// <summary>The day of publication.</summary>
    public DateOnly Published => published;

    private readonly DateTime _reference = published.ToDateTime(TimeOnly.MinValue);

    /// <summary>The dates in a text, in order.</summary>
    public ImmutableArray<DatePhrase> Find(string text)
    {
        if (!HasDateWord().IsMatch(text))
            return [];
        return [.. Pattern().Matches(text).Select(m => Resolve(m, text)).OfType<DatePhrase>()];
    }

    private DatePhrase? Resolve(Match match, string text)
    {
        // "Not until May did it …": in May it did.
        var isLimit = match.Groups["lead"].Value.ToUpperInvariant() is "UNTIL" or "BY" or "BEFORE" && !text.AsSpan(0, match.Index).EndsWith("Not ", StringComparison.OrdinalIgnoreCase)
            || Closing().IsMatch(text[..match.Index]);
        // "Announcement No. 41 of this year" has its number in that year, and its own day.
        if (match.Groups["near"].Success && Numbered().IsMatch(text[..match.Index]))
            return null;
        // "on 28 March, not on 8 April", "corrects our report of 10 June": another day than that of what is told.
        if (!isLimit && !Since().IsMatch(match.Groups["lead"].Value) && (Contrasted().IsMatch(text[..match.Index]) || Denied().IsMatch(text[..match.Index]) && ButThen().IsMatch(text, match.Index + match.Length)) || OfOwnReport().IsMatch(text[..match.Index]))
            return null;
        return Meaning(match, text) is var (date, kind)
            ? new(Span.Of(match), match.Value, date, date.Precision == DatePrecision.Day && AsOf().IsMatch(text[..match.Index]) ? DateKind.Effective : Began().IsMatch(text[..match.Index]) ? DateKind.ListedOn : kind, isLimit)
            : null;
    }

    [GeneratedRegex(@"(?<=\b(?:[0-9]{1,4}|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|week|month|year|yesterday|today)(?:,| [–-])? |\((?:and )?)(?:and |but )?(?:not|rather than|instead of)(?:,? as (?:[^,;.]{2,60})?,)? (?:(?:on|in|from) )?$")]
    private static partial Regex Contrasted();

    // "not on 8 April but on 28 March"
    [GeneratedRegex(@"\bnot (?:(?:on|in|from) )?$")]
    private static partial Regex Denied();

    [GeneratedRegex(@"\G,? but (?:rather |already |only )?(?:on|in|from|the|[0-9]|\p{Lu}\p{Ll}+ [0-9])")]
    private static partial Regex ButThen();

    // "ended its order, which dated from August": what ended began then.
    [GeneratedRegex(@"\b(?:[Oo]rder|[Ee]ntry|[Ll]isting|[Dd]esignation|[Ss]anction|[Ff]reeze|[Bb]an|[Dd]ebarment)\b[^.;]{0,80}\b(?:(?:which|that) dat(?:es|ed)|dating|dates?|dated)(?: back)?(?: to)? $")]
    private static partial Regex Began();

    // "a consultation, which closes on 24 March, on a proposal to list NAME"
    [GeneratedRegex(@"\b(?:[Cc]onsultation|[Cc]omments?)\b[^.;]{0,60}\b(?:clos(?:es?|ing|ed)|end(?:s|ing|ed)?|due|open|runs?|running|is|are)(?: until| to| till)? $")]
    private static partial Regex Closing();

    [GeneratedRegex("^[Ss]ince$")]
    private static partial Regex Since();

    [GeneratedRegex(@"\b(?:[Oo]ur|(?<!\bin )[Aa]n?(?= (?:report|story|article|item|dispatch|piece|brief|post) $)|[Cc]orrects?(?: (?:the|an?|our|its))?) (?:\p{L}+ )?(?:report|story|article|item|dispatch|piece|version|headline|brief|post) (?:(?:of|from|dated|published on|published) )?$")]
    private static partial Regex OfOwnReport();

    private static bool IsEffect(Match match, string text) =>
        !Since().IsMatch(match.Groups["lead"].Value.Trim()) && (match.Groups["lead"].Value is "effective" or "Effective" or "from" or "From" || Effect().IsMatch(text[..match.Index]));

    [GeneratedRegex(@"\b(?:[Ww]ith effect|[Ee]ffective|applies|apply|in force) $|\bwill (?:be|appear|run|come out|be published|be printed|follow|stand) (?:published |printed |carried |out )?(?:in |on )?$")]
    private static partial Regex Effect();

    // "The additions take effect on Monday", "will join the list on Monday": not yet, or today.
    [GeneratedRegex(@"\b(?:takes?|comes?|goes?|enters?) (?:in(?:to)? |to )?(?:effect|force) $|\b(?:comes? off|goes? on(?:to)?|leaves?|joins?|drops? off|falls? off|enters?) (?:(?:the|its) )?(?:[\p{L}\p{N}-]+ ){0,4}(?:[Ll]ist|[Rr]egister|[Aa]nnex|[Bb]lacklist) $|\b(?:will|(?:is|are) (?:due |set )?to)(?: (?:also|then|now|both|all))? (?:be \p{L}+(?:ed|en)|(?!be\b|have\b)\p{L}+)(?: (?!\p{L}+ed\b|(?:which|that|who|made|since|put|and|sent|seen|listing|designation|decision|entry|blacklisting|removal|sanctions|ban|against|over)\b)[\p{L}-]+){0,6} $")]
    private static partial Regex TakesEffect();

    [GeneratedRegex(@"\b(?:[Aa]s (?:of|from)|[Ww]ith effect (?:from|on|as of)) $")]
    private static partial Regex AsOf();

    [GeneratedRegex(@"\b[Nn]o\. ?[0-9]+ of $")]
    private static partial Regex Numbered();

    private (FactDate, DateKind)? Meaning(Match match, string text)
    {
        string Part(string name) => match.Groups[name].Value;
        // "the Thursday before last"
        if (match.Groups["earlier"].Success)
            return (FactDate.OnDay(Weekday(Enum.Parse<DayOfWeek>(Part("weekday")), "").AddDays(-DaysOfWeek)), DateKind.RelativeResolved);
        if (match.Groups["weekday"].Success)
            return (FactDate.OnDay(Weekday(Enum.Parse<DayOfWeek>(Part("weekday")), match.Groups["week"].Success ? "last" : Part("which").Length == 0 && TakesEffect().IsMatch(text[..match.Index]) ? "coming" : Part("which").Length == 0 && IsEffect(match, text) ? "effect" : Part("which"))), DateKind.RelativeResolved);
        if (match.Groups["edge"].Success)
            return EdgeOf(MonthOf(Part("month")), Part("edge") == "last", match.Groups["year"].Success ? Number(Part("year")) : match.Groups["rel"].Success ? published.Year - YearsBack(Part("rel")) : null);
        // "twenty-two days ago", "ten or eleven days ago": not the last number of it alone.
        if (match.Groups["ago"].Success && PartOfNumber().IsMatch(text[..match.Index]))
            return null;
        if (match.Groups["ago"].Success && Part("unit")[0] is 'd' or 'w')
            return published.AddDays(-CountOf(Part("ago")) * (Part("unit")[0] == 'w' ? 7 : 1)) is var back && (Part("unit")[0] == 'w' || Roughly().IsMatch(text[..match.Index])) ? (FactDate.InWeekOf(back), DateKind.RelativeResolved) : (FactDate.OnDay(back), DateKind.RelativeResolved);
        if (match.Groups["ago"].Success)
            return Part("unit").StartsWith('y') ? (FactDate.InYear(published.Year - CountOf(Part("ago"))), DateKind.HistoricalYear)
                : published.AddMonths(-CountOf(Part("ago"))) is var then ? (FactDate.InMonth(then.Year, then.Month), DateKind.HistoricalMonth) : null;
        if (match.Groups["nth"].Success)
            return (match.Groups["lastmonth"].Success ? Day(published.AddMonths(-1).Year, published.AddMonths(-1).Month, Number(Part("nth")))
                : Nth(Number(Part("nth")), isAhead: Part("lead").StartsWith('f') || Part("lead").StartsWith('F'))) is { } nth ? (FactDate.OnDay(nth), DateKind.RelativeResolved) : null;
        // "removed as of the date of this announcement"
        if (match.Groups["issue"].Success)
            return (FactDate.OnDay(published), DateKind.Effective);
        if (match.Groups["near"].Success)
            return (Near(Part("near").ToLowerInvariant()), DateKind.RelativeResolved);
        if (match.Groups["numbers"].Success)
            return Numeric(Part("numbers")) is { } numeric ? (FactDate.OnDay(numeric), DateKind.Announced) : null;
        if (!match.Groups["month"].Success)
            return (FactDate.InYear(Number(Part("year"))), DateKind.HistoricalYear);
        var month = MonthOf(Part("month"));
        // "in January of last year"
        if (match.Groups["rel"].Success && published.Year - YearsBack(Part("rel")) is var year)
            return !match.Groups["day"].Success ? (FactDate.InMonth(year, month), year == published.Year ? DateKind.RelativeResolved : DateKind.HistoricalMonth)
                : Day(year, month, Number(Part("day"))) is { } dated ? (FactDate.OnDay(dated), DateKind.Announced) : null;
        return (match.Groups["day"].Success, match.Groups["year"].Success) switch
        {
            (true, true) => Day(Number(Part("year")), month, Number(Part("day"))) is { } day ? (FactDate.OnDay(day), DateKind.Announced) : null,
            (true, false) => LastDay(month, Number(Part("day")), isPast: Since().IsMatch(Part("lead"))) is { } day ? (FactDate.OnDay(day), DateKind.RelativeResolved) : null,
            (false, true) => (FactDate.InMonth(Number(Part("year")), month), DateKind.HistoricalMonth),
            // "last June", said in June
            _ => (month == published.Month && LastOne().IsMatch(match.Value) ? FactDate.InMonth(published.Year - 1, month) : LastMonth(month), DateKind.RelativeResolved),
        };
    }

    [GeneratedRegex(@"(?:^|\s)[Ll]ast \p{Lu}")]
    private static partial Regex LastOne();

    // "the last day of January"
    private (FactDate, DateKind)? EdgeOf(int month, bool isLast, int? inYear) =>
        inYear is { } year ? (FactDate.OnDay(new(year, month, isLast ? DateTime.DaysInMonth(year, month) : 1)), DateKind.RelativeResolved)
        : LastDay(month, isLast ? DateTime.DaysInMonth(published.Year, month) : 1, isPast: false) is { } day ? (FactDate.OnDay(day), DateKind.RelativeResolved) : null;

    [GeneratedRegex(@"(?:[-–0-9]|\b(?:or|to) )$")]
    private static partial Regex PartOfNumber();

    [GeneratedRegex(@"\b(?:about|some|around|nearly|almost|roughly|than|over|least) $", RegexOptions.IgnoreCase)]
    private static partial Regex Roughly();

    /// <summary>"Thursday" is the latest one up to the day of publication; "last Thursday" that of the calendar week before.</summary>
    private DateOnly Weekday(DayOfWeek day, string which)
    {
        if (which.Equals("last", StringComparison.OrdinalIgnoreCase))
            return FactDate.InWeekOf(published).Start.AddDays(-7 + IsoDay(day) - 1);
        // "with effect from Friday": the nearer one, ahead or past.
        if (which.Equals("effect", StringComparison.Ordinal))
            return published.DayOfWeek == day ? published : Ahead(day).DayNumber - published.DayNumber < 4 ? Ahead(day) : Past($"XXXX-WXX-{IsoDay(day)}");
        if (which.Equals("coming", StringComparison.Ordinal))
            return published.DayOfWeek == day ? published : Ahead(day);
        // "will be listed this Friday": that of the week, ahead or past.
        if (which.Equals("this", StringComparison.OrdinalIgnoreCase))
            return FactDate.InWeekOf(published).Start.AddDays(IsoDay(day) - 1);
        if (which.Equals("next", StringComparison.OrdinalIgnoreCase))
            return FactDate.InWeekOf(published).Start.AddDays(7 + IsoDay(day) - 1);
        if (which.EndsWith("coming", StringComparison.OrdinalIgnoreCase))
            return Ahead(day);
        return published.DayOfWeek == day ? published : Past($"XXXX-WXX-{IsoDay(day)}");
    }

    /// <summary>The next such day behind the day of publication.</summary>
    private DateOnly Ahead(DayOfWeek day) => published.AddDays((IsoDay(day) - IsoDay(published.DayOfWeek) + 6) % 7 + 1);

    private static int YearsBack(string words) => ThisYear().IsMatch(words) ? 0 : words.EndsWith("before last", StringComparison.Ordinal) ? 2 : 1;

    [GeneratedRegex(@"\b(?:this|current|present|running) year$")]
    private static partial Regex ThisYear();

    private static int IsoDay(DayOfWeek day) => day == DayOfWeek.Sunday ? 7 : (int)day;

    private FactDate Near(string words) => words switch
    {
        "today" => FactDate.OnDay(published),
        "as of now" or "tonight" or "this morning" or "this afternoon" or "this evening" => FactDate.OnDay(published),
        "tomorrow" => FactDate.OnDay(published.AddDays(1)),
        "the day after tomorrow" => FactDate.OnDay(published.AddDays(2)),
        "the day before yesterday" => FactDate.OnDay(published.AddDays(-2)),
        "the year before last" => FactDate.InYear(published.Year - 2),
        "yesterday" or "last night" or "overnight" => FactDate.OnDay(published.AddDays(-1)),
        _ when words.EndsWith("last week", StringComparison.Ordinal) => FactDate.InWeekOf(published.AddDays(-7)),
        _ when words.EndsWith("week", StringComparison.Ordinal) => FactDate.InWeekOf(published),
        _ when words.EndsWith("last month", StringComparison.Ordinal) => FactDate.InMonth(published.AddMonths(-1).Year, published.AddMonths(-1).Month),
        _ when words.EndsWith("month", StringComparison.Ordinal) => FactDate.InMonth(published.Year, published.Month),
        _ when words.EndsWith("last year", StringComparison.Ordinal) => FactDate.InYear(published.Year - 1),
        _ => FactDate.InYear(published.Year),
    };

    private static int CountOf(string words) => words.ToUpperInvariant() is "A" or "AN" ? 1 : Numbers.Parse(words) ?? 1;

    /// <summary>"On the 2nd" is the latest such day up to the day of publication; "from the 9th" may be ahead in its month.</summary>
    private DateOnly? Nth(int day, bool isAhead)
    {
        var month = day > published.Day && !isAhead ? published.AddMonths(-1) : isAhead && published.Day - day > NearAhead / 2 ? published.AddMonths(1) : published;
        return Day(month.Year, month.Month, day);
    }

    private FactDate LastMonth(int month)
    {
        if (month == published.Month)
            return FactDate.InMonth(published.Year, month);
        var start = Past(string.Create(CultureInfo.InvariantCulture, $"XXXX-{month:D2}"));
        return FactDate.InMonth(start.Year, start.Month);
    }

    private DateOnly? LastDay(int month, int day, bool isPast)
    {
        if (Day(2000, month, day) is null)
            return null;
        if (Day(published.Year, month, day) == published)
            return published;
        // News names days that are past, or near ahead: "takes effect on 3 January", written in December.
        foreach (var year in (int[])[published.Year, published.Year + 1])
            if (!isPast && Day(year, month, day) is { } ahead && ahead > published && ahead.DayNumber - published.DayNumber <= NearAhead)
                return ahead;
        if (Day(published.Year, month, day) is { } here && here < published)
            return here;
        return Day(published.Year - 1, month, day);
    }

    /// <summary>The latest day before the reference that the TIMEX expression can mean.</summary>
    private DateOnly Past(string timex) => TimexResolver.Resolve([timex], _reference).Values
        .Select(v => DateOnly.ParseExact(v.Value ?? v.Start, "yyyy-MM-dd", CultureInfo.InvariantCulture))
        .Where(d => d <= published)
        .Max();

    private DateOnly? Numeric(string numbers)
    {
        if (DateOnly.TryParseExact(numbers, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
            return iso;
        if (numbers.Contains('-', StringComparison.Ordinal))
            return null;
        var parts = numbers.Split('/', '.').Select(Number).ToArray();
        // Day or month first: the reading nearer to the day of publication.
        return new[] { Day(parts[2], parts[1], parts[0]), Day(parts[2], parts[0], parts[1]) }
            .Where(d => d is not null)
            .OrderBy(d => Math.Abs(d!.Value.DayNumber - published.DayNumber))
            .FirstOrDefault();
    }

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The number of a month by one of <see cref="MonthNames"/>.</summary>
    public static int MonthOf(string name) =>
        1 + Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames, m => m.Length > 0 && name.StartsWith(m, StringComparison.Ordinal));

    [GeneratedRegex(@"\d|days?\b|\bdate of|hereof|yesterday|tomorrow|night|morning|evening|afternoon|week|month|year|\b(?:" + MonthNames + @")\b", RegexOptions.IgnoreCase)]
    private static partial Regex HasDateWord();

    // "since September of Reiwa 5 (2023)"
    private const string Era = @"(?:(?:Reiwa|Heisei) [0-9]{1,2} \()?";

    // Not where it tells a state: "remains on the list as of the date of this announcement".
    private const string OfIssue = @"(?<!\b(?:remains?|still|stays?|stands?|continues?|not|neither|nor|no|none)\b[^.;]{0,160})(?<=\b(?:as of|as from|with effect from|effective|from|on|with) )(?<issue>(?:the )?(?:date|day) (?:of (?:this|the present) (?:announcement|notice|notification|publication|release|decree|order|decision|bulletin|circular)|of (?:issue|issuance|publication|release|promulgation) of (?:this|the present) \p{L}+|hereof))\b";

    [GeneratedRegex(
        @"\b" + OfIssue + "|" + Lead + @"(?:(?:(?:[Ll]ast |[Tt]his )?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?\s+)?(?:(?<numbers>[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}|[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{4})(?![0-9])"
        + @"|(?:the\s+)?(?<![0-9]:)(?<day>[0-9]{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+)?(?<month>" + MonthNames + @")\b\.?(?:,?\s+(?<year>[12][0-9]{3})(?![0-9])|" + OfYear + @")?"
        + @"|(?<month>" + MonthNames + @")\b\.?\s+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])(?:,?\s+(?<year>[12][0-9]{3})(?![0-9])|" + OfYear + @")?"
        + @")|(?<month>" + MonthNames + @")\b\.?,?\s+(?:of\s+)?" + Era + @"(?<year>[12][0-9]{3})(?![0-9])"
        + @"|(?<month>" + MonthNames + @")\b" + OfYear
        + @"|(?:(?<which>[Ll]ast|[Nn]ext|[Tt]h(?:is|e) coming|[Tt]his|[Tt]his past)\s+)?(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?<week>\s+(?:of )?last week\b)?(?<earlier> before last\b(?! (?:week|month|year|night|\p{Lu}|\p{Ll}+['’])))?"
        + @"|(?<near>[Tt]oday|as of now(?=\W*$)|[Tt]omorrow|[Tt]he day (?:after tomorrow|before yesterday)|[Tt]he year before last|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday|[Ll]ast night|[Oo]vernight|(?:(?:[Ee]arlier|[Ll]ater)\s+)?(?:[Tt]his|[Ll]ast)\s+(?:week|month|year))\b)"
        + @"|\b(?<lead>[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Bb]efore|as early as|as long ago as|as far back as|as recently as|(?=[Ll]ast |[Tt]his |[Tt]hat (?!May )))\s*(?:(?:early|[Ll]ast|late|[Tt]his|[Tt]hat|mid)[ -])?(?:(?<month>" + MonthNames + @")\b|" + Era + @"(?:the year )?(?<year>(?:19|20)[0-9]{2})(?![0-9]))"
        + @"|\b(?<lead>[Ii]n|[Ss]ince|[Ff]rom|[Bb]y|[Uu]ntil) (?:the|its) (?:(?:edition|version|list|issue) of (?<year>(?:19|20)[0-9]{2})(?![0-9])|(?<year>(?:19|20)[0-9]{2}) (?:edition|version|list|issue)\b)"
        + @"|\b(?:[Ii]n |[Ww]ith )?(?:its|their|the|his|her) (?<month>" + MonthNames + @")(?= (?:report|letter|notice|draft|proposal|decision|update|edition|version|announcement)\b)"
        + @"|\b(?:(?<lead>[Oo]n|[Ff]rom|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore) )?the (?<edge>first|last) day of (?<month>" + MonthNames + @")\b(?:,?\s+(?<year>[12][0-9]{3})(?![0-9])|" + OfYear + @")?"
        + @"|\b(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter)(?: of)? (?<year>(?:19|20)[0-9]{2})(?![0-9])"
        + @"|\b(?<ago>[Aa]n?|" + Numbers.ToTenOpening + "|" + Numbers.ToTen + @"|[0-9]{1,2}) (?<unit>years?|months?|weeks?|days?) ago\b"
        + @"|(?:\b(?<lead>[Oo]n|[Ff]rom|[Ss]ince)(?: (?:[0-9]{1,2}[:.][0-9]{2}|midnight|noon|midday)(?: hours)?,? (?:of|on))?|(?<=\b(?:meeting|session|sitting|notice|order|decision|decree|announcement|notification|resolution) )of) the (?<nth>[0-9]{1,2})(?:st|nd|rd|th)(?<lastmonth> (?:of )?last month)?(?! (?:of (?!this|last|the same month)|package|round|time|edition|anniversary|floor|century|parallel|sanctions|day|list|such)\b)(?! \p{Lu}\p{Ll}*[ .,])(?![\p{L}-])")]
    private static partial Regex Pattern();
}
