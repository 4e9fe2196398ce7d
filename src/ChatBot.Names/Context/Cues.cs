using ChatBot.Names.Folding;
using ChatBot.Names.Words;

namespace ChatBot.Names.Context;

/// <summary>Looks for words around a match which show that a company is meant, and not a person or a common word.</summary>
internal static class Cues
{
    private const int Sentence = 6;
    private const int Message = 40;

    /// <summary>Whether the words directly around the match speak of a company or of a list.</summary>
    public static bool AreNear(FoldedText text, in NameSpan span) =>
        IsAnnounced(text, span) || IsJudged(text, span) || IsQualifying(text, span) || IsAskedAbout(text, span);

    /// <summary>Whether the words behind the match ask for its place on a list, the plainest of cues.</summary>
    public static bool AskForStatus(FoldedText text, in NameSpan span) =>
        IsJudged(text, span) || IsAt(text, span.NextWord(text), "status");

    /// <summary>Whether lists or sanctions are spoken of anywhere near.</summary>
    public static bool SpeakOfLists(FoldedText text, in NameSpan span)
    {
        for (var i = Math.Max(0, span.FirstWord - Message); i < Math.Min(text.WordCount, span.LastWord + Message); i++)
            if ((Vocabulary.KindOf(text, i) & WordKind.Listing) != 0)
                return true;
        return false;
    }

    /// <summary>"supplier X", "vendor: X", "invests in X", "shares of X".</summary>
    private static bool IsAnnounced(FoldedText text, in NameSpan span)
    {
        var before = span.FirstWord - 1;
        if (before < 0 || text.Words[span.FirstWord].Before == Gap.Period)
            return false;
        if ((Vocabulary.KindOf(text, before) & WordKind.Party) != 0)
            return true;
        return before > 0 && IsAt(text, before, "in", "of", "on", "against", "from")
            && (IsAt(text, before - 1, "invest", "invests", "invested", "investing", "investment", "stake", "shares", "stock")
                || (Vocabulary.KindOf(text, before - 1) & WordKind.Listing) != 0
                || IsAt(text, before - 1, "status", "bonds", "securities", "backers"));
    }

    /// <summary>"X is blacklisted", "X listed?", "X on the list", "is X still listed".</summary>
    private static bool IsJudged(FoldedText text, in NameSpan span)
    {
        var next = span.NextWord(text);
        var asked = span.FirstWord > 0 && (Vocabulary.KindOf(text, span.FirstWord - 1) & WordKind.Auxiliary) != 0;
        var passive = asked;
        var within = false;
        for (var i = next; i < Math.Min(next + Sentence, text.WordCount); i++)
        {
            if (text.Words[i].Before is Gap.Period or Gap.Break or Gap.Line or Gap.Comma)
                return false;
            var kind = Vocabulary.KindOf(text, i);
            if ((kind & WordKind.Listing) != 0)
                return passive || IsAt(text, i - 1, "on") || !IsTransitive(text, i);
            if (IsAt(text, i, "list", "lists"))
                return within && (Vocabulary.KindOf(text, i - 1) & WordKind.Auxiliary) == 0 && (passive || IsAt(text, next, "on"));
            within |= IsAt(text, i, "on", "in");
            if ((kind & WordKind.Auxiliary) != 0)
                passive = true;
            else if ((kind & (WordKind.Determiner | WordKind.Place | WordKind.Region | WordKind.Party)) == 0
                && !IsAt(text, i, "on", "in", "by", "not", "still", "now", "already", "also", "really", "currently", "us", "eu", "un", "black", "official"))
                return false;
        }
        return false;
    }

    /// <summary>Whether a participle stands with an object, so that the name before it acts: "X listed three options".</summary>
    private static bool IsTransitive(FoldedText text, int participle)
    {
        var i = participle + 1;
        if (i >= text.WordCount || text.Words[i].Before > Gap.Line)
            return false;
        return !IsAt(text, i, "by", "on", "in", "since", "as", "or", "and", "y", "yes", "too", "yet", "now", "at", "under", "when", "why", "also", "already", "pls", "please");
    }

    /// <summary>"X status", "X's listing", "X shares".</summary>
    private static bool IsQualifying(FoldedText text, in NameSpan span)
    {
        var next = span.NextWord(text);
        return next < text.WordCount && text.Words[next].Before is Gap.Space or Gap.Hyphen or Gap.Line
            && (Vocabulary.KindOf(text, next) & WordKind.Standing) != 0
            && (span.IsPossessive(text) || !IsVerbForm(text, next) || !IsTransitive(text, next));
    }

    /// <summary>Whether the noun may be a verb, as in "X shares an office".</summary>
    private static bool IsVerbForm(FoldedText text, int index) =>
        text.LettersOf(text.Words[index]) is [.., 's'] and not ("status" or "sanctions");

    /// <summary>"what about X?" where lists are the subject.</summary>
    private static bool IsAskedAbout(FoldedText text, in NameSpan span)
    {
        var next = span.NextWord(text);
        var ends = next >= text.WordCount || text.SeparatorBefore(text.Words[next].First).Contains('?');
        var before = span.FirstWord - 1;
        const WordKind expected = WordKind.Auxiliary | WordKind.Function;
        return ends && before >= 0 && (Vocabulary.KindOf(text, before) & expected) != 0
            && text.Words[span.FirstWord].Before is Gap.Space
            && !IsAt(text, before, "hi", "hello", "hey", "dear", "thanks", "thank", "thx", "ask", "tell", "told", "asked", "let", "with", "for", "to", "by", "me", "you")
            && SpeakOfLists(text, span);
    }

    private static bool IsAt(FoldedText text, int index, params ReadOnlySpan<string> words)
    {
        if (index < 0 || index >= text.WordCount)
            return false;
        var letters = text.LettersOf(text.Words[index]);
        foreach (var word in words)
            if (letters.SequenceEqual(word))
                return true;
        return false;
    }
}
