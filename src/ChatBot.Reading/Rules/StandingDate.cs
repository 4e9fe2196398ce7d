using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;

namespace ChatBot.Reading.Rules;

/// <summary>A day that stands alone, as a sentence or as a line, and is that of what is told behind it.</summary>
/// <param name="source">The source.</param>
/// <param name="dates">Finds dates.</param>
internal sealed partial class StandingDate(Source source, DateResolver dates)
{
    // One line that is a date is that of the text; several make a chronicle.
    private readonly bool _isChronicle = source.Passages.Count(p => IsAlone(p.Text, dates.Find(p.Text))) > 1;

    private Unit? _day;

    /// <summary>A step of a sentence, on the day that stands before it where the sentence itself names none.</summary>
    public Fact Complete(Fact fact, Unit unit) =>
        fact is Listing { Date: null } step && !step.Action.IsTalk() && !ListingMerge.IsPast(step) && unit.Dates.IsEmpty && _day is not null && Reaches(unit)
            ? StepDate.On(step, _day.Dates[0]) with { Citations = [.. step.Citations.Append(_day.Citation).Distinct()] } : fact;

    /// <summary>Goes on to the next sentence.</summary>
    public void Remember(Unit unit)
    {
        if (IsAlone(unit.Text, unit.Dates))
            _day = unit;
        // Another day ends it.
        else if (!unit.Dates.IsEmpty)
            _day = null;
    }

    // A line heads all the lines behind it, a sentence no more than its paragraph.
    private bool Reaches(Unit unit) =>
        source.Passages[_day!.Sentence.Paragraph - 1].Text.Length == _day.Sentence.Text.Length ? _isChronicle : unit.Sentence.Paragraph == _day.Sentence.Paragraph;

    private static bool IsAlone(string text, IReadOnlyList<DatePhrase> found) =>
        found is [{ IsLimit: false, Date.Precision: DatePrecision.Day or DatePrecision.Month } only] && !only.IsSince
        && text.Length - only.Words.Length <= 4 && Mark().IsMatch(text[..only.Span.Start]);

    [GeneratedRegex(@"^[\s*#•–-]*$")]
    private static partial Regex Mark();
}
