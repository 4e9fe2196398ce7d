using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;

namespace ChatBot.Reading.Rules;

/// <summary>The day of which a news report opens: what it goes on to tell without a day happened then.</summary>
internal static partial class LeadDate
{
    private const int OpeningParagraphs = 3;

    // In days.
    private const int News = 14;

    /// <summary>The first recent day named in the opening paragraphs, past the dateline; null where there is none.</summary>
    public static DatePhrase? Of(IEnumerable<Unit> units, DateOnly published) =>
        units.TakeWhile(u => u.Sentence.Paragraph <= OpeningParagraphs)
            .SelectMany(u => u.Dates.Where(d => d.Span.Start >= Dateline().Match(u.Text).Length))
            .FirstOrDefault(d => !d.IsLimit && d.Date.Precision == DatePrecision.Day && d.Date.Start <= published && published.DayNumber - d.Date.Start.DayNumber <= News);

    /// <summary>How long the dateline is that a text opens with; 0 without one.</summary>
    public static int DatelineOf(string text) => Dateline().Match(text).Length;

    [GeneratedRegex(@"^\p{Lu}[\p{Lu}/ .,-]+(?:, [^()]{3,30})?(?: \([^()]+\))? (?:-|–|—|--) ")]
    private static partial Regex Dateline();
}
