using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Dates;

/// <summary>Words for how long before or after a date that was told something was: "a day later", "two months earlier", "the year before".</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="Words">The words.</param>
/// <param name="Unit">What they count.</param>
/// <param name="Count">How many of them; negative where it was earlier.</param>
/// <param name="IsExact">Whether they count to the day: "exactly a week later".</param>
internal sealed partial record Interval(Span Span, string Words, DatePrecision Unit, int Count, bool IsExact)
{
    /// <summary>Whether they say no number and "the": "the following month", which is of a date told in another sentence.</summary>
    public bool IsNext => Words.StartsWith("the ", StringComparison.Ordinal) && Count > 0 && Unit != DatePrecision.Day;

    /// <summary>The first such words in a text; null where there are none.</summary>
    public static Interval? In(string text) => Pattern().Match(text) is { Success: true } match ? Of(match) : null;

    private static Interval Of(Match match)
    {
        var count = Numbers.Parse(match.Groups["count"].Value) ?? 1;
        var unit = char.ToUpperInvariant(match.Groups["unit"].Value[0]) switch { 'D' => DatePrecision.Day, 'W' => DatePrecision.Week, 'M' => DatePrecision.Month, _ => DatePrecision.Year };
        return new(Span.Of(match), match.Value, unit, match.Groups["back"].Success ? -count : count, match.Groups["exact"].Success);
    }

    /// <summary>The date that lies so far from another; null where that one is told less exactly than is counted. "A year later" is some day of that year.</summary>
    public FactDate? From(FactDate date) => Unit switch
    {
        DatePrecision.Day => date.Precision == DatePrecision.Day ? FactDate.OnDay(date.Start.AddDays(Count)) : null,
        DatePrecision.Week => date.Precision != DatePrecision.Day ? null : date.Start.AddDays(Count * 7) is var day && IsExact ? FactDate.OnDay(day) : FactDate.InWeekOf(day),
        DatePrecision.Month => date.Precision is DatePrecision.Day or DatePrecision.Month && date.Start.AddMonths(Count) is var month ? FactDate.InMonth(month.Year, month.Month) : null,
        _ => FactDate.InYear(date.Start.Year + Count),
    };

    // "Two days before the hearing" is told by the hearing, and "twice what it was a year earlier" compares.
    [GeneratedRegex(@"(?<!\b(?:than|from|against|over|with|half|or) |-)\b(?:(?<exact>[Ee]xactly |[Pp]recisely )?(?:(?<count>[Aa]|[Oo]ne|[0-9]{1,2}|" + Numbers.TwoToTen + @"|[Ee]leven|[Tt]welve|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten) (?<unit>day|week|month|year)s? (?:later(?! than\b)|(?<back>earlier(?! than\b)|before(?= *(?:[.,;:)]|$)))))"
        + @"|(?<!\bof )[Tt]he (?:(?:next|following)|(?<back>previous|preceding)) (?<unit>day|month|year)\b|the (?<unit>month|year) (?:after|(?<back>before))(?= *(?:[.,;)]|$))|[Tt]he (?<unit>day) (?<back>before)(?=[.,;:]|$))")]
    private static partial Regex Pattern();
}
