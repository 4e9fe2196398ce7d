using ChatBot.Names.Folding;
using ChatBot.Names.Index;
using ChatBot.Names.Matching;
using ChatBot.Names.Words;

namespace ChatBot.Names.Context;

/// <summary>Decides whether a match in running text is a mention of the company.</summary>
internal static class Gate
{
    private const int NameOnly = 3;
    private const int ShortKey = 5;
    private const int LongKey = 9;

    /// <summary>Whether the text around the match lets it be the company.</summary>
    public static bool Admits(FoldedText text, in NameMatch match, in NameSpan span)
    {
        if (LongerName.Contains(text, match, span) || OtherSense.IsMeant(text, match, span))
            return false;
        if (match.Split == Split.Words && !IsNameLike(text, match, span))
            return false;
        if (match.Form.IsUnspaced)
            return true;
        if (match.Edits > 0 && (match.Split == Split.Pieces || match.Form.Key.Length <= ShortKey))
            return match.Form.Key.Length >= LongKey || span.HasCompanyTail || Cues.AreNear(text, span)
                || (match.Split == Split.None && IsAlone(text, span));
        return match.Form.Strength switch
        {
            Strength.Weak => AdmitsWeak(text, match, span),
            Strength.Phrase => AdmitsPhrase(text, match, span),
            Strength.Brief when match.Split == Split.Pieces => AreAllCapital(text, match) || Cues.AreNear(text, span) || IsAlone(text, span),
            _ => true,
        };
    }

    /// <summary>One ordinary word needs a capital letter and a company's surroundings.</summary>
    private static bool AdmitsWeak(FoldedText text, in NameMatch match, in NameSpan span)
    {
        var word = text.Words[match.FirstWord];
        if (match.Start != word.First || match.End != word.End || text.Words[span.FirstWord].First != span.Start)
            return false;
        if (word.HasCapital && IsUnusualCapital(text, match))
            return Cues.AreNear(text, span) || Cues.SpeakOfLists(text, span);
        return word.HasCapital ? Cues.AreNear(text, span) : IsLowerCaseText(text, span) && Cues.AskForStatus(text, span);
    }

    /// <summary>Whether a common word that is no given name has a capital letter in the middle of a sentence.</summary>
    private static bool IsUnusualCapital(FoldedText text, in NameMatch match) =>
        (match.Form.Tokens[0].Kind & WordKind.Given) == 0
        && match.FirstWord > 0 && text.Words[match.FirstWord].Before == Gap.Space && !text.Words[match.FirstWord - 1].HasCapital
        && (match.LastWord + 1 >= text.WordCount || text.Words[match.LastWord + 1].Before != Gap.Space || !text.Words[match.LastWord + 1].HasCapital);

    /// <summary>Known words in lower case are a name only where no sentence runs through them.</summary>
    private static bool AdmitsPhrase(FoldedText text, in NameMatch match, in NameSpan span)
    {
        var first = text.Words[match.FirstWord];
        if (IsPlaceAndTrade(text, match))
            return false;
        if (first.HasCapital || match.FirstWord == match.LastWord || (match.Form.Tokens[0].Kind & WordKind.Given) != 0)
            return true;
        if (first.Before is Gap.Space && (Vocabulary.KindOf(text, span.FirstWord - 1) & WordKind.Determiner) != 0 && !Cues.AreNear(text, span))
            return false;
        if (match.Form.IsGeneric)
            return true;
        var next = span.NextWord(text);
        const WordKind harmless = WordKind.Function | WordKind.Listing | WordKind.Standing | WordKind.Calendar | WordKind.Place;
        return next >= text.WordCount || text.Words[next].Before != Gap.Space || (Vocabulary.KindOf(text, next) & harmless) != 0;
    }

    /// <summary>"in China telecom is ...": a place after a preposition, and a common noun behind it.</summary>
    private static bool IsPlaceAndTrade(FoldedText text, in NameMatch match) =>
        match.Form.IsGeneric && match.FirstWord > 0 && match.LastWord > match.FirstWord
        && text.Words[match.FirstWord].HasCapital && !text.Words[match.FirstWord + 1].HasCapital
        && text.Words[match.FirstWord].Before == Gap.Space
        && text.LettersOf(text.Words[match.FirstWord - 1]) is "in" or "across" or "throughout" or "within" or "inside";

    /// <summary>Whether known words that together spell a name are written or used as one.</summary>
    private static bool IsNameLike(FoldedText text, in NameMatch match, in NameSpan span) =>
        AreAllCapital(text, match) || IsJoined(text, match) || IsAlone(text, span) || span.HasCompanyTail || Cues.AreNear(text, span);

    private static bool AreAllCapital(FoldedText text, in NameMatch match)
    {
        for (var i = match.FirstWord; i <= match.LastWord; i++)
            if (!text.Words[i].HasCapital)
                return false;
        return true;
    }

    private static bool IsJoined(FoldedText text, in NameMatch match)
    {
        for (var i = match.FirstWord + 1; i <= match.LastWord; i++)
            if (text.Words[i].Before > Gap.Hyphen)
                return false;
        return true;
    }

    /// <summary>Whether the name stands alone between breaks, next to words of asking at most.</summary>
    private static bool IsAlone(FoldedText text, in NameSpan span)
    {
        var next = span.NextWord(text);
        return text.Words[span.FirstWord].Before >= Gap.Line && IsEnd(text, next)
            && (text.WordCount <= span.LastWord - span.FirstWord + 1 + NameOnly || Cues.SpeakOfLists(text, span));
    }

    private static bool IsEnd(FoldedText text, int next) =>
        next >= text.WordCount || text.Words[next].Before > Gap.Line
        || ((Vocabulary.KindOf(text, next) & WordKind.Function) != 0 && next == text.WordCount - 1);

    /// <summary>Whether somebody types without capitals, the first letter of the text at most.</summary>
    private static bool IsLowerCaseText(FoldedText text, in NameSpan span)
    {
        if (span.FirstWord > 1)
            return false;
        foreach (var word in text.Words[1..])
            if (word.HasCapital)
                return false;
        return true;
    }
}
