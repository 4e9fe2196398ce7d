using System.Text.RegularExpressions;
using ChatBot.Facts;
using ChatBot.Reading.Dates;
using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>
/// The day that the sentence before sets for a step that is told without one: "What changed on 4 March? OFAC added NAME to its list.",
/// "The notice came out on 4 March. It removes NAME."
/// </summary>
internal static partial class SceneDay
{
    /// <summary>The steps of a sentence, those without a day on that of the sentence before where it sets one and tells no step itself.</summary>
    public static IEnumerable<Fact> Complete(IReadOnlyList<Fact> told, Unit unit, ReadingContext context) =>
        unit.Dates.All(d => d.IsSince) && context.LastSteps.Count == 0 && context.Previous is { } before && (before.Sentence.Paragraph == unit.Sentence.Paragraph || before.IsQuestion && before.Sentence.Paragraph == unit.Sentence.Paragraph - 1) && In(before) is { } day
            ? told.Select(f => f is Listing { Date: null, Action: ListingAction.Added or ListingAction.Removed } step && !ListingMerge.IsPast(step) && IsOf(before, step)
                ? StepDate.On(step, day) with { Citations = [.. step.Citations.Append(before.Citation).Distinct()] } : f)
            : told;

    private static DatePhrase? In(Unit unit) =>
        unit.Dates is [{ IsLimit: false, Date.Precision: DatePrecision.Day } only] && !only.IsSince
        && (unit.IsQuestion ? Asks() : Sets()).IsMatch(unit.Text) && !Other().IsMatch(unit.Text) ? only : null;

    // "The Union's notice came out on 3 June. BIS listed NAME.": of the Union's steps alone.
    private static bool IsOf(Unit before, Listing step) =>
        step.Authority is not { } keeper || AuthorityFinder.Find(before.Text, new(0, before.Text.Length)).Select(f => f.Authority).Where(DocumentKeeper.KeepsLists).ToList() is var named && (named.Count == 0 || named.Exists(a => ListingMerge.AreCompatible(a.Name, keeper)));

    [GeneratedRegex(@"\b(?:chang|new\b|happen|add|list|enter|put\b|left\b|leave|mean|decide|announce)")]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(?:(?:acted|act|moved|struck|hit back|followed) (?:\p{Ll}+ ){0,4}(?:on|the same day)|notices?|decisions?|updates?|versions?|editions?|announcements?|gazette|annex(?:es)?|list(?=\b[^.;]* (?:rose|grew|fell|shrank|lengthened)\b)|(?:rose|grew|fell|shrank|lengthened)(?=\b[^.;]* list\b)|came (?:the )?\p{Lu}\p{L}+(?=\.?$)|(?:black|bad|dark|busy|good|fateful) day)\b")]
    private static partial Regex Sets();

    // A day on which something else happened, or nothing yet.
    [GeneratedRegex(@"\b(?:not|never|no longer|denied|appeal\w*|lawsuit|sued|court|will|would|could|may(?= \p{Ll})|might|expected|draft|proposed|proposal|application|applied|request\w*|petition\w*|shares (?:rose|fell)|stock exchange|founded|born)\b")]
    private static partial Regex Other();
}
