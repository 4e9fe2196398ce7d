using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>The day of a step that is told in a form that no rule knows.</summary>
internal static partial class StepDate
{
    /// <summary>The day that part of a sentence gives for the words in it: the first behind them, else the one before, else that of an earlier part; null without one.</summary>
    public static DatePhrase? In(Unit unit, Span part, Span word)
    {
        var verb = Auxiliary().Match(unit.Text[..word.Start]) is { Success: true } auxiliary ? auxiliary.Index : word.Start;
        var own = unit.Dates.Where(d => !d.IsLimit && part.Contains(d.Span.Start) && !unit.IsAside(d, verb) && !(d.Span.Start > word.End && Aside().IsMatch(unit.Text[word.End..d.Span.Start]))).ToList();
        var date = own.Find(d => d.Span.Start >= word.End) ?? own.LastOrDefault() ?? (IsState(part.Of(unit.Text)) ? null : unit.Dates.LastOrDefault(d => !d.IsLimit && d.Span.End <= part.Start && !d.IsSince));
        return date is { Kind: not (DateKind.HistoricalMonth or DateKind.HistoricalYear) } && date.IsSince ? date with { Kind = DateKind.ListedOn } : date;
    }

    // "…, listed in February 2023, was taken off again": the verb begins with it.
    [GeneratedRegex(@"\b(?:(?:was|were|is|are|has|have|had|been|also|then|later|now) )+$")]
    private static partial Regex Auxiliary();

    /// <summary>A step on a day.</summary>
    public static Listing On(Listing step, DatePhrase day) => step with { Date = day.Date, DateKind = day.Kind, DateWords = day.Words };

    // "those listed on Monday, A and B, were on the other list already": since some day that nobody tells.
    private static bool IsState(string part) => AlreadyOn().IsMatch(part);

    [GeneratedRegex(@"\b(?:is|are|was|were|had been|has been|have been) (?:already |long )?on (?:the|its|their|\p{Lu})[^,;]*\b(?:already|before|long since)\b|\b(?:is|are|was|were|had been) already on\b")]
    private static partial Regex AlreadyOn();

    /// <summary>The day of the step told before, where a part says that another was taken in the same act: "was deleted in the same update"; null where it does not.</summary>
    public static DatePhrase? OfSameAct(string text, Span part, ListingAction action, string? keeper, ReadingContext context) =>
        SameDayAs().Match(text, part.Start, part.Length) is { Success: true } sameDay ? OfCompany(text, sameDay.Index + sameDay.Length, action, keeper, context)
        : (SameAct().IsMatch(part.Of(text)) || StepWords.Same(text, part) is not null) && context.Steps.LastOrDefault(s => s.Date is not null && !s.Action.IsTalk() && (!ListingMerge.IsPast(s) || s.Citations[0] == context.Previous?.Citation && !s.Citations[0].Quote.Contains("which had been", StringComparison.Ordinal)) && ListingMerge.AreCompatible(s.Authority, keeper)) is { Date: { } day, DateWords: { } words } step
            ? new(default, words, day, step.DateKind, IsLimit: false) { ToldIn = step.Citations[0] } : null;

    // "was added on the same day as NAME": when NAME was.
    private static DatePhrase? OfCompany(string text, int at, ListingAction action, string? keeper, ReadingContext context) =>
        context.Companies.Find(text).FirstOrDefault(m => m.Span.Start == at) is { Company: { } other } mention && !Does().IsMatch(text, mention.Span.End)
        && context.StepsOf(other.Id).LastOrDefault(s => s.Date is not null && s.Action == action && ListingMerge.AreCompatible(s.Authority, keeper)) is { Date: { } day, DateWords: { } words } step
            ? new(default, words, day, step.DateKind, IsLimit: false) { ToldIn = step.Citations[0] } : null;

    // "on the same day as NAME's director was arrested", "as NAME was put back"
    [GeneratedRegex(@"\G(?:['’]s? | (?:was|were|had|has|is|did|went|came)\b)")]
    private static partial Regex Does();

    [GeneratedRegex(@"\b(?:the|that) same (?:day|date|notice|act|time) as (?:the )?", RegexOptions.IgnoreCase)]
    private static partial Regex SameDayAs();

    [GeneratedRegex(@"\bthe same (?:day|list|" + ActNouns.All + @")\b|\b(?:(?:along |together )?with|beside|alongside) (?:it|them)\b", RegexOptions.IgnoreCase)]
    private static partial Regex SameAct();

    // "is deleted, the Committee having granted the petition it filed in March": another's day.
    [GeneratedRegex(@",(?! (?:also |again |already )?(?:on|in|from|since|as of|effective|with effect|early|late|by)\b)[^,]*$")]
    private static partial Regex Aside();

    /// <summary>Whether a part tells what stood before, which without a day is no news of the day: "it had sat there".</summary>
    public static bool IsBefore(string part) => Before().IsMatch(part);

    [GeneratedRegex(@"\b(?:had|has|have) (?:already |long |also |once )?(?:been|sat|stood|figured|appeared)\b|\b(?:already|previously|formerly|used to|remains?|stays?|still|once)\b")]
    private static partial Regex Before();
}
