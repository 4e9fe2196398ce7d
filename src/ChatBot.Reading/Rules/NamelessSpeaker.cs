using System.Text.RegularExpressions;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Reads a speaker whom the text leaves without a name: "two people familiar with the matter", "a former clerk", "a third".</summary>
internal static partial class NamelessSpeaker
{
    /// <summary>What such a speaker is called in a phrase; null where the phrase is of another kind.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="context">Knows whether others without a name spoke before, of whom "a third" is one.</param>
    public static string? RoleIn(string text, Span phrase, ReadingContext context)
    {
        foreach (var segment in Clause.Segments(text, phrase))
            if (Noun(text, segment) is { IsEmpty: false } noun && !SpeechVerbs.All.IsForm(WordScanner.Scan(text, new(noun.End, segment.End)).FirstOrDefault().Of(text), VerbForms.Finite))
                return Called(text, new(FirstOf(text, segment), EndOf(text, noun, segment.End)));
        return OneOfThem().Match(phrase.Trim(text, ",.").Of(text)) is { Success: true } other && context.LatestSpeaker(_ => true) is { Name: null } ? other.Groups["who"].Value.ToLowerInvariant() : null;
    }

    /// <summary>Whether a phrase is of several such people, so that a verb in its base form is finite: "two diplomats say".</summary>
    public static bool AreSeveral(string text, Span phrase)
    {
        if (Clause.Segments(text, phrase) is not [var first, ..] segments)
            return false;
        // "two envoys, neither of whom wants to be named, say": behind the comma the ones before it speak.
        var who = text[phrase.Start..phrase.End].TrimEnd().EndsWith(',') ? first : segments[^1];
        return Noun(text, who) is { IsEmpty: false } noun && Callings.ArePeople(noun.Of(text)) || who.Of(text) is "Both" or "both" or "Others" or "others";
    }

    /// <summary>The person without a name with whom a sentence begins; null where it begins otherwise.</summary>
    public static string? Leading(string text) =>
        Indefinite().IsMatch(text) && Clause.Segments(text, new(0, Math.Min(text.Length, 80))) is [var first, ..] && Noun(text, first) is { IsEmpty: false } noun && Callings.IsPerson(noun.Of(text))
            ? Called(text, new(FirstOf(text, first), noun.End)) : null;

    /// <summary>What a sentence calls the person with whom it begins, as one whom the reader knows: "The ferryman is in no hurry."; null where it begins otherwise.</summary>
    public static string? Definite(string text) =>
        TheOne().Match(text) is { Success: true } the && Callings.IsPerson(the.Groups["who"].Value) ? the.Groups["who"].Value : null;

    [GeneratedRegex(@"^The (?<who>\p{Ll}+)(?= (?:is|was|has|had|\p{Ll}{2,}(?:s|ed))\b)")]
    private static partial Regex TheOne();

    /// <summary>The noun that calls people, before any word that makes them only somebody else's.</summary>
    private static Span Noun(string text, Span segment)
    {
        var words = WordScanner.Scan(text, new(FirstOf(text, segment), segment.End)).ToList();
        for (var i = 0; i < words.Count && i < 6; i++)
        {
            var word = words[i].Of(text);
            if (FunctionWords.Contains(word))
                break;
            if ((char.IsLower(word[0]) || i == 0) && (Callings.IsPerson(word) || Callings.ArePeople(word)) && !(i + 1 < words.Count && (Callings.IsPerson(words[i + 1].Of(text)) || Callings.ArePeople(words[i + 1].Of(text)))))
                return words[i];
        }
        return default;
    }

    private static int FirstOf(string text, Span segment) =>
        segment.Start + (Lead().Match(text, segment.Start, segment.Length) is { Success: true } lead ? lead.Length : 0);

    // A clause about the people is not what they are called.
    private static int EndOf(string text, Span noun, int end) =>
        Relative().Match(text, noun.End, end - noun.End) is { Success: true } clause ? clause.Index : end;

    private static string Called(string text, Span words) => words.Of(text) is var called && char.IsUpper(called[0]) && Lower().IsMatch(called) ? char.ToLowerInvariant(called[0]) + called[1..] : called;

    // "Two people", "Campaigners": the capital is the sentence's.
    [GeneratedRegex(@"^(?:One|Two|Three|Four|Five|Six|Several|Many|Other|People|\p{Lu}\p{Ll}+(?:ers|ists|ials|ors|yees))\b")]
    private static partial Regex Lower();

    [GeneratedRegex(@"\G(?:(?:and|but|as|after|when|even|while|though) )?(?:(?:an?|some|the|its|his|her|their) (?!third\b|second\b))?", RegexOptions.IgnoreCase)]
    private static partial Regex Lead();

    [GeneratedRegex(@"^(?:But |And )?(?:An?|One|Another) ", RegexOptions.IgnoreCase)]
    private static partial Regex Indefinite();

    [GeneratedRegex(@" (?:who|that|which|whose|how|why|whether|what|when|where)\b")]
    private static partial Regex Relative();

    [GeneratedRegex(@"^(?:and |but )?(?<who>one|both|another|a (?:second|third|fourth)|the (?:other|second|third|two)|others|some)(?: of (?:the|them|those)\b[^,]*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex OneOfThem();
}
