using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Rules;

/// <summary>"is on the list from Friday unless …", "comes off it on 1 July if …": a step to come that may not come.</summary>
internal static partial class Condition
{
    /// <summary>The words that open a condition, as a pattern.</summary>
    public const string Word = "(?:if|unless|once|provided|as soon as|on condition)";

    /// <summary>Whether a sentence has a condition anywhere.</summary>
    public static bool IsIn(string text) => Anywhere().IsMatch(text);

    [GeneratedRegex(@"\b(?i:" + Word + @")\b")]
    private static partial Regex Anywhere();

    /// <summary>Whether a step hangs on a condition: one that opens its sentence, or that stands right behind its day.</summary>
    /// <param name="unit">The sentence.</param>
    /// <param name="step">The step that it tells.</param>
    /// <param name="published">The day of publication.</param>
    public static bool IsOn(Unit unit, Listing step, DateOnly published) =>
        step is { Action: ListingAction.Added or ListingAction.Removed, Date: { } day } && day.Start > published
        && (Opening().IsMatch(unit.Text) || unit.Dates.FirstOrDefault(d => d.Words == step.DateWords && d.Date == day) is { } told && Behind().IsMatch(unit.Text, told.Span.End));

    [GeneratedRegex("^(?:If|Unless|Should|Provided|Only if|Once|In case)\\b")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G,? (?:at the (?:earliest|latest),? )?(?:" + Word + @"|providing|assuming|should|so long as|as long as|subject to)\b")]
    private static partial Regex Behind();
}
