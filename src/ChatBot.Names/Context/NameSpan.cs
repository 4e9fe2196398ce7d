using ChatBot.Names.Folding;
using ChatBot.Names.Matching;
using ChatBot.Names.Words;

namespace ChatBot.Names.Context;

/// <summary>The stretch of a text that a name takes with the places, generic words and legal forms around it.</summary>
/// <param name="FirstWord">Index of its first word.</param>
/// <param name="LastWord">Index of its last word.</param>
/// <param name="Start">Index of its first folded letter.</param>
/// <param name="End">Index after its last folded letter.</param>
/// <param name="HasCompanyTail">Whether generic words or a legal form were found behind the name.</param>
internal readonly record struct NameSpan(int FirstWord, int LastWord, int Start, int End, bool HasCompanyTail)
{
    private const int MostTailWords = 6;
    private const int MostPlaceWords = 2;

    /// <summary>Whether the name is followed by a possessive ending.</summary>
    public bool IsPossessive(FoldedText text) =>
        LastWord + 1 < text.WordCount && text.Words[LastWord + 1] is { Before: Gap.Apostrophe, Length: 1 } ending
            && text.Letters[ending.First] == 's';

    /// <summary>Index of the word behind the name and its possessive ending.</summary>
    public int NextWord(FoldedText text) => IsPossessive(text) ? LastWord + 2 : LastWord + 1;

    /// <summary>Takes in what surrounds a match.</summary>
    public static NameSpan Around(FoldedText text, in NameMatch match) =>
        match.Form.IsUnspaced ? WithHanTail(text, match) : WithPlaceBefore(text, match.Form.IsGeneric, WithTail(text, match));

    private static NameSpan WithHanTail(FoldedText text, in NameMatch match)
    {
        var end = match.End;
        for (var taken = 1; taken > 0 && end < text.Length; end += taken)
        {
            var rest = text.Letters[end..];
            taken = text.GapBefore(end) == Gap.Touching ? HanAffixes.Match(rest, HanAffixes.Legal) : 0;
            if (taken == 0 && text.GapBefore(end) == Gap.Touching)
                taken = HanAffixes.Match(rest, HanAffixes.Generic);
        }
        var last = match.LastWord;
        while (text.Words[last].End < end)
            last++;
        return new NameSpan(match.FirstWord, last, match.Start, end, end > match.End);
    }

    private static NameSpan WithTail(FoldedText text, in NameMatch match)
    {
        var span = new NameSpan(match.FirstWord, match.LastWord, match.Start, match.End, false);
        if (match.End < text.Words[match.LastWord].End)
            return WithRestOfWord(text, span);
        for (var taken = 0; taken < MostTailWords; taken++)
        {
            var next = span.LastWord + 1;
            if (next >= text.WordCount || !IsTail(text, next, span.HasCompanyTail))
                break;
            span = span with { LastWord = next, End = text.Words[next].End, HasCompanyTail = true };
        }
        return span;
    }

    /// <summary>A name that ends inside a word takes the rest of it when that is generic, as in <c>NameGroup</c>.</summary>
    private static NameSpan WithRestOfWord(FoldedText text, NameSpan span)
    {
        var word = text.Words[span.LastWord];
        return (Vocabulary.KindOf(text.Letters[span.End..word.End]) & (WordKind.Company | WordKind.Legal)) != 0
            ? span with { End = word.End, HasCompanyTail = true }
            : span;
    }

    private static bool IsTail(FoldedText text, int index, bool inTail)
    {
        var word = text.Words[index];
        var kind = Vocabulary.KindOf(text, index);
        var isLegal = (kind & WordKind.Legal) != 0 && ((kind & WordKind.Function) == 0 || word.Case is WordCase.Upper)
            && (word.Length > 2 || word.HasCapital || inTail || (kind & (WordKind.Function | WordKind.Ordinary)) == 0);
        return word.Before switch
        {
            Gap.Touching or Gap.Hyphen or Gap.Space => isLegal || (kind & WordKind.Company) != 0,
            Gap.Comma or Gap.Period => isLegal && word.HasCapital,
            _ => false,
        };
    }

    private static NameSpan WithPlaceBefore(FoldedText text, bool isGeneric, NameSpan span)
    {
        for (var taken = 0; taken < MostPlaceWords && !isGeneric && span.FirstWord > 0 && span.Start == text.Words[span.FirstWord].First
            && text.Words[span.FirstWord].Before is Gap.Space or Gap.Hyphen
            && (Vocabulary.KindOf(text, span.FirstWord - 1) & WordKind.Place) != 0
            && !IsLocative(text, span.FirstWord - 2); taken++)
            span = span with { FirstWord = span.FirstWord - 1, Start = text.Words[span.FirstWord - 1].First };
        return span;
    }

    private static bool IsLocative(FoldedText text, int word) =>
        word >= 0 && text.LettersOf(text.Words[word]) is "in" or "at" or "near" or "inside" or "outside";
}
