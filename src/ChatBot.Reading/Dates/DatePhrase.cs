using ChatBot.Facts;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Dates;

/// <summary>Words for a date, and the date.</summary>
/// <param name="Span">Where the words stand, the preposition included.</param>
/// <param name="Words">The words.</param>
/// <param name="Date">What they mean.</param>
/// <param name="Kind">How that was found.</param>
/// <param name="IsLimit">Whether they name an end ("until …"), not when something happened.</param>
internal sealed record DatePhrase(Span Span, string Words, FactDate Date, DateKind Kind, bool IsLimit)
{
    /// <summary>The date of what a verb says: the nearest one before it, else the first one behind it.</summary>
    public static DatePhrase? For(IReadOnlyList<DatePhrase> dates, int verb) =>
        dates.LastOrDefault(d => !d.IsLimit && d.Span.Start < verb) ?? dates.FirstOrDefault(d => !d.IsLimit);
}
