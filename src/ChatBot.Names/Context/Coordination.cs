using ChatBot.Names.Folding;
using ChatBot.Names.Matching;

namespace ChatBot.Names.Context;

/// <summary>Takes a doubtful name for a company where it is enumerated with companies: "X, Y and Z".</summary>
internal static class Coordination
{
    private const int Reach = 3;

    /// <summary>Those of the doubtful matches that stand in a row with certain ones; both lists are in the order of the text.</summary>
    public static List<Found> InRow(FoldedText text, List<Found> doubtful, List<Found> certain)
    {
        var inRow = new List<Found>();
        var from = 0;
        foreach (var candidate in doubtful)
        {
            while (from < certain.Count && certain[from].Match.LastWord < candidate.Match.FirstWord - Reach)
                from++;
            for (var i = from; i < certain.Count && certain[i].Match.FirstWord <= candidate.Match.LastWord + Reach; i++)
                if (AreInRow(text, candidate, certain[i]))
                {
                    inRow.Add(candidate);
                    break;
                }
        }
        return inRow;
    }

    private static bool AreInRow(FoldedText text, in Found doubtful, in Found certain) =>
        text.Words[doubtful.Match.FirstWord].HasCapital
        && ((Follows(text, certain.Span, doubtful.Span) && EndsItem(text, doubtful.Span))
            || (Follows(text, doubtful.Span, certain.Span) && !IsComma(text, certain.Span)));

    /// <summary>Whether only a comma, a slash or "and" lies between two names.</summary>
    private static bool Follows(FoldedText text, in NameSpan left, in NameSpan right)
    {
        if (right.FirstWord == left.LastWord + 1)
            return IsComma(text, right) || text.SeparatorBefore(right.Start).IndexOfAny('/', '&', '+') >= 0;
        return right.FirstWord == left.LastWord + 2
            && text.LettersOf(text.Words[left.LastWord + 1]) is "and" or "or" or "vs" or "versus" or "und" or "et" or "y" or "plus";
    }

    private static bool IsComma(FoldedText text, in NameSpan span) => text.GapBefore(span.Start) == Gap.Comma;

    private static bool EndsItem(FoldedText text, in NameSpan span)
    {
        var next = span.LastWord + 1;
        return next >= text.WordCount || text.Words[next].Before >= Gap.Line
            || text.LettersOf(text.Words[next]) is "and" or "or" or "on" or "are" or "listed" or "blacklisted" or "und" or "too";
    }
}
