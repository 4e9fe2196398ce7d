using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>Tells persons from firms by what stands around a name.</summary>
internal static partial class PersonNames
{
    /// <summary>The first such name of several words in a part of a text that is no part of a phrase about something else; null without one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="within">The part.</param>
    /// <param name="anywhere">Whether those in such phrases count too.</param>
    public static string? StrangerIn(string text, Span within, bool anywhere = false) =>
        ProperName.Find(text, within).Where(n => n.Text.AsSpan().ContainsAny(" -") && !n.IsPossessive && IsStranger(text, n)
            // "the National Security and Defence Council": parts of a body's name.
            && !AuthorityFinder.Find(text, new(0, text.Length)).Any(a => a.Span.Overlaps(n.Span)) && (anywhere ? !HeadNames.IsWhere(text, n) : !Behind().IsMatch(text[..n.Span.Start]))).Select(n => n.Text).FirstOrDefault();

    [GeneratedRegex(@"\b(?:in|near|at|from|of|for|on|under|outside) (?:the )?$")]
    private static partial Regex Behind();

    /// <summary>Whether a name can be a firm's that the text has not shown to be one: no person's, and no newspaper's.</summary>
    private static bool IsStranger(string text, ProperName name) =>
        HeadNames.IsCompanyLike(name.Text) && HeadNames.IsWhole(text, name) && !IsPerson(text, name) && !name.Text.Split(' ').Any(Offices.Media.Contains)
        && WordScanner.Scan(text, new(name.Span.End, Math.Min(text.Length, name.Span.End + 20))).FirstOrDefault().Of(text) is not ("newspaper" or "magazine" or "website" or "agency" or "daily" or "broadcaster");

    /// <summary>Whether a name stands behind "Ms" or the like.</summary>
    public static bool IsTitled(string text, ProperName name) => Titled().IsMatch(text[Math.Max(0, name.Span.Start - LongestTitle)..name.Span.Start]);

    /// <summary>Whether a name in a part of a text stands behind "Ms" or the like.</summary>
    public static bool IsTitled(string text, Span within, string name) =>
        text.IndexOf(name, within.Start, within.Length, StringComparison.Ordinal) is >= 0 and var at && Titled().IsMatch(text[Math.Max(0, at - LongestTitle)..at]);

    // In characters, with the space behind it.
    private const int LongestTitle = 12;

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame)\.? $")]
    private static partial Regex Titled();

    /// <summary>Whether the bearer of a name seems to be a person: one who speaks, or whose office is told right before or behind.</summary>
    public static bool IsPerson(string text, ProperName name)
    {
        var before = WordScanner.Scan(text, new(Math.Max(0, name.Span.Start - 60), name.Span.Start)).Select(w => w.Of(text)).TakeLast(4).ToList();
        var behind = WordScanner.Scan(text, new(name.Span.End, Math.Min(text.Length, name.Span.End + 60))).Select(w => w.Of(text)).Take(6).ToList();
        return IsHead().IsMatch(text[..name.Span.Start]) || before.Exists(Offices.OfPersons.Contains) || behind.Exists(Offices.OfPersons.Contains)
            // "annulled the listing of NAME and dismissed the action of OTHER": whoever annulled.
            || behind is not ["which" or "and" or "was" or "were" or "is" or "are", ..] && behind.Take(2).Any(Speaks) || before.Count > 0 && Speaks(before[^1]);
    }

    // "headed by NAME"
    [GeneratedRegex(@"\b(?:headed|chaired|founded|led) by $")]
    private static partial Regex IsHead();

    private static bool Speaks(string word) => word != "accused" && SpeechVerbs.All.IsForm(word, VerbForms.Finite);
}
