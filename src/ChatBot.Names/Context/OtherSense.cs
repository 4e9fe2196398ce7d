using ChatBot.Names.Folding;
using ChatBot.Names.Matching;
using ChatBot.Names.Words;

namespace ChatBot.Names.Context;

/// <summary>Tells whether initials stand for something that is no company: an index, a wage, something glossed.</summary>
internal static class OtherSense
{
    private const int Nearby = 8;

    /// <summary>Whether the initials mean something else here.</summary>
    public static bool IsMeant(FoldedText text, in NameMatch match, in NameSpan span) =>
        match.Form.IsAcronym && !span.HasCompanyTail
        && (IsIndexSymbol(text, span) || IsGlossed(text, span) || (SpeaksOfIndices(text, span) && !Cues.SpeakOfLists(text, span))
            || IsCommonNoun(text, span));

    /// <summary>"^XYZ" and ".XYZ" are how terminals write stock indices.</summary>
    private static bool IsIndexSymbol(FoldedText text, in NameSpan span)
    {
        var before = text.SeparatorBefore(span.Start);
        return before.Length > 0 && (before[^1] == '^'
            || (before[^1] == '.' && (before.Length == 1 ? span.Start == 0 : !char.IsPunctuation(before[^2])) && before.IndexOf(' ') >= 0));
    }

    /// <summary>"the XYZ, i.e. the ...", "XYZ (that is, ...)", "XYZ stands for".</summary>
    private static bool IsGlossed(FoldedText text, in NameSpan span)
    {
        var next = span.NextWord(text);
        if (next >= text.WordCount || span.IsPossessive(text))
            return false;
        if (IsPair(text, next, "i", "e") || IsPair(text, next, "that", "is") || (text.LettersOf(text.Words[next]) is "ie"))
            return IsDetermined(text, span) || IsDetermined(text, next + 2) || text.Words[next].Before is Gap.Comma or Gap.Bracket;
        return (Vocabulary.KindOf(text, next) & WordKind.Gloss) != 0;
    }

    private static bool SpeaksOfIndices(FoldedText text, in NameSpan span)
    {
        for (var i = Math.Max(0, span.FirstWord - Nearby); i < Math.Min(text.WordCount, span.LastWord + Nearby); i++)
            if ((Vocabulary.KindOf(text, i) & WordKind.Index) != 0)
                return true;
        return false;
    }

    /// <summary>With an article before them and no noun behind, initials name a thing: "the XYZ was raised".</summary>
    private static bool IsCommonNoun(FoldedText text, in NameSpan span)
    {
        if (!IsDetermined(text, span) || Cues.SpeakOfLists(text, span))
            return false;
        var next = span.NextWord(text);
        if (next >= text.WordCount || text.Words[next].Before > Gap.Line)
            return true;
        const WordKind noNoun = WordKind.Auxiliary | WordKind.Function;
        if ((Vocabulary.KindOf(text, next) & WordKind.Standing) != 0)
            return false;
        return !span.IsPossessive(text) && ((Vocabulary.KindOf(text, next) & noNoun) != 0 || IsVerb(text, span.FirstWord - 1, next));
    }

    /// <summary>A past tense, or in another language than English a word that is no name: there the noun comes first.</summary>
    private static bool IsVerb(FoldedText text, int determiner, int next)
    {
        if (text.Words[next].HasCapital)
            return false;
        return text.LettersOf(text.Words[next]).EndsWith("ed") || text.LettersOf(text.Words[next]) is "rose" or "fell" or "rises" or "falls"
            || text.LettersOf(text.Words[determiner]) is not ("the" or "a" or "an" or "this" or "that" or "our" or "your" or "their" or "any");
    }

    private static bool IsDetermined(FoldedText text, in NameSpan span) =>
        span.FirstWord > 0 && text.Words[span.FirstWord].Before is Gap.Space && (IsDetermined(text, span.FirstWord - 1)
            || ((Vocabulary.KindOf(text, span.FirstWord - 1) & WordKind.Region) != 0 && IsDetermined(text, span.FirstWord - 2)));

    private static bool IsDetermined(FoldedText text, int word) => (Vocabulary.KindOf(text, word) & WordKind.Determiner) != 0;

    private static bool IsPair(FoldedText text, int index, string first, string second) =>
        index + 1 < text.WordCount && text.LettersOf(text.Words[index]).SequenceEqual(first)
        && text.LettersOf(text.Words[index + 1]).SequenceEqual(second);
}
