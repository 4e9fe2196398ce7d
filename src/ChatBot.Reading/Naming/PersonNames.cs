using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>Tells persons from firms by what stands around a name.</summary>
internal static class PersonNames
{
    /// <summary>Whether the bearer of a name seems to be a person: one who speaks, or whose office is told right before or behind.</summary>
    public static bool IsPerson(string text, ProperName name)
    {
        var before = WordScanner.Scan(text, new(Math.Max(0, name.Span.Start - 60), name.Span.Start)).Select(w => w.Of(text)).TakeLast(4).ToList();
        var behind = WordScanner.Scan(text, new(name.Span.End, Math.Min(text.Length, name.Span.End + 60))).Select(w => w.Of(text)).Take(6).ToList();
        return before.Exists(Offices.OfPersons.Contains) || behind.Exists(Offices.OfPersons.Contains)
            || behind.Take(2).Any(Speaks) || before.Count > 0 && Speaks(before[^1]);
    }

    private static bool Speaks(string word) => SpeechVerbs.All.IsForm(word, VerbForms.Finite);
}
