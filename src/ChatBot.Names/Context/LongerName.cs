using ChatBot.Names.Folding;
using ChatBot.Names.Matching;
using ChatBot.Names.Words;

namespace ChatBot.Names.Context;

/// <summary>Tells whether a match is only a part of the longer name of somebody or something else.</summary>
internal static class LongerName
{
    private const int LongestRun = 4;
    private const int LongestInitials = 5;
    private const int NearbyWords = 12;

    private const WordKind Neutral = WordKind.Function | WordKind.Company | WordKind.Legal | WordKind.Place | WordKind.Calendar
        | WordKind.Listing | WordKind.Party | WordKind.Standing | WordKind.Auxiliary;

    /// <summary>Whether the match continues, behind or before, into another name.</summary>
    public static bool Contains(FoldedText text, in NameMatch match, in NameSpan span) =>
        ContinuesBehind(text, match, span) || BeginsBefore(text, match, span);

    private static bool ContinuesBehind(FoldedText text, in NameMatch match, in NameSpan span)
    {
        if (match.Form.IsUnspaced)
            return IsHanAffiliate(text, match, span);
        if (span.End < text.Words[span.LastWord].End)
            return (Vocabulary.KindOf(text.Letters[span.End..text.Words[span.LastWord].End]) & (WordKind.Trade | WordKind.Region)) != 0;
        var next = span.LastWord + 1;
        if (next >= text.WordCount || span.IsPossessive(text))
            return false;
        var word = text.Words[next];
        var kind = Vocabulary.KindOf(text, next);
        if (word.Before is Gap.Bracket)
            return IsAffiliateRegion(word, kind);
        if (match.Form.IsGeneric && (kind & WordKind.Sector) != 0 && word.Before is Gap.Space)
            return true;
        return word.Before is Gap.Space or Gap.Hyphen or Gap.Touching && RunsOn(text, match, next);
    }

    private static bool RunsOn(FoldedText text, in NameMatch match, int next)
    {
        var first = Vocabulary.KindOf(text, next);
        if (IsAffiliateRegion(text.Words[next], first) || ((first & WordKind.Trade) != 0 && match.IsFragile))
            return true;
        var isName = false;
        for (var i = next; i < Math.Min(next + LongestRun, text.WordCount); i++)
        {
            var word = text.Words[i];
            var kind = Vocabulary.KindOf(text, i);
            if ((i > next && word.Before is not (Gap.Space or Gap.Hyphen)) || !word.HasCapital || (kind & WordKind.Function) != 0)
                break;
            if ((kind & WordKind.Trade) != 0)
                return true;
            isName |= i == next && (kind & Neutral) == 0 && !IsInitials(word);
        }
        return isName && match.IsFragile && HasLowerCase(text, match);
    }

    private static bool BeginsBefore(FoldedText text, in NameMatch match, in NameSpan span)
    {
        var first = text.Words[span.FirstWord];
        if (span.FirstWord == 0 || span.Start != first.First || first.Before is not (Gap.Space or Gap.Hyphen) || !match.IsFragile)
            return false;
        var before = text.Words[span.FirstWord - 1];
        var kind = Vocabulary.KindOf(text, span.FirstWord - 1);
        if (IsPersonal(text, match) && (kind & (WordKind.Particle | WordKind.Title | WordKind.Given)) != 0)
            return true;
        if (span.FirstWord > 1 && text.LettersOf(before) is "of" && (Vocabulary.KindOf(text, span.FirstWord - 2) & WordKind.Trade) != 0)
            return true;
        if (!before.HasCapital || (kind & (Neutral | WordKind.Title)) != 0 || first.Before is Gap.Hyphen || IsInitials(before))
            return false;
        if (before.OpensPhrase || span.FirstWord == 1)
            return match.Form.IsGeneric && (kind & (WordKind.Modifier | WordKind.Region)) != 0;
        return HasLowerCase(text, match);
    }

    /// <summary>Whether the match starts with a given name, or is one torn apart.</summary>
    private static bool IsPersonal(FoldedText text, in NameMatch match) =>
        (match.Form.Tokens[0].Kind & WordKind.Given) != 0
        || (match.Split == Split.Pieces && (Vocabulary.KindOf(text, match.FirstWord) & WordKind.Given) != 0);

    private static bool IsHanAffiliate(FoldedText text, in NameMatch match, in NameSpan span)
    {
        if (span.End >= text.Length || text.GapBefore(span.End) > Gap.Touching)
            return false;
        var rest = text.Letters[span.End..];
        if (HanAffixes.Match(rest, HanAffixes.Regions) > 0)
            return true;
        return match.Form.Key.Length > 2 && (Vocabulary.KindOf(rest[..1]) & WordKind.Sector) != 0;
    }

    private static bool IsAffiliateRegion(in Word word, WordKind kind) => (kind & WordKind.Region) != 0 && word.HasCapital;

    private static bool IsInitials(in Word word) => word.Case == WordCase.Upper && word.Length <= LongestInitials;

    /// <summary>Whether words nearby are in lower case, so that a capital letter says something.</summary>
    private static bool HasLowerCase(FoldedText text, in NameMatch match)
    {
        if (text.Words[match.FirstWord].Case == WordCase.Lower)
            return false;
        var (lower, capital) = (0, 0);
        for (var i = Math.Max(0, match.FirstWord - NearbyWords); i < Math.Min(text.WordCount, match.LastWord + NearbyWords); i++)
            if (text.Words[i].HasCapital)
                capital++;
            else
                lower++;
        return lower * 3 >= capital;
    }
}
