using ChatBot.Names.Folding;
using ChatBot.Names.Index;
using ChatBot.Names.Words;

namespace ChatBot.Names.Matching;

/// <summary>Compares a form with the text at a place.</summary>
internal static class Comparer
{
    private const int ShortestInsideWord = 6;
    private const int ShortestInPieces = 4;

    /// <summary>The match of the form that starts at a letter of the text, if there is one.</summary>
    public static NameMatch? Compare(FoldedText text, int start, int word, NameForm form)
    {
        if (!IsEdge(text, start, form.Key.Length))
            return null;
        var reach = Reach(text, start, start + form.Key.Length + form.EditBudget);
        var exact = start + form.Key.Length;
        if (exact <= reach && IsEdge(text, exact, form.Key.Length) && text.Letters[start..exact].SequenceEqual(form.Key))
            return Judge(text, start, exact, word, form, 0, []);
        return form.EditBudget == 0 || text.GapBefore(start) == Gap.Soft ? null : CompareLoosely(text, start, reach, word, form);
    }

    private static NameMatch? CompareLoosely(FoldedText text, int start, int reach, int word, NameForm form)
    {
        Span<Edit> edits = stackalloc Edit[Alignment.MostEdits + 1];
        Span<int> keyOf = stackalloc int[form.Key.Length + form.EditBudget];
        NameMatch? best = null;
        for (var end = Math.Max(start + 1, start + form.Key.Length - form.EditBudget); end <= reach; end++)
        {
            if (text.GapBefore(end) < Gap.Touching)
                continue;
            var budget = best is { } found ? found.Edits - 1 : form.EditBudget;
            var count = Alignment.Align(form.Key, text.Letters[start..end], budget, edits, keyOf);
            if (count > 0 && Misspelling.IsPlausible(form, text, start, edits[..count])
                && Judge(text, start, end, word, form, count, keyOf) is { } match)
                best = match;
        }
        return best;
    }

    /// <summary>The end of what may still belong to a name: sentences, commas and possessives end one.</summary>
    private static int Reach(FoldedText text, int start, int limit)
    {
        limit = Math.Min(limit, text.Length);
        for (var i = start + 1; i < limit; i++)
            switch (text.GapBefore(i))
            {
                case Gap.Comma or Gap.Bracket or Gap.Break:
                case Gap.Period when i - start > 1 && text.GapBefore(i - 1) == Gap.Inside:
                case Gap.Apostrophe when text.Letters[i] == 's' && text.GapBefore(i + 1) >= Gap.Touching:
                    return i;
                default:
                    break;
            }
        return limit;
    }

    private static bool IsEdge(FoldedText text, int at, int keyLength)
    {
        var gap = text.GapBefore(at);
        if (gap != Gap.Soft)
            return gap >= Gap.Touching;
        return keyLength >= ShortestInsideWord || char.IsAsciiDigit(text.Letters[at]) != char.IsAsciiDigit(text.Letters[at - 1]);
    }

    private static NameMatch? Judge(FoldedText text, int start, int end, int word, NameForm form, int edits, ReadOnlySpan<int> keyOf)
    {
        var last = word;
        while (text.Words[last].End < end)
            last++;
        if (form.IsUnspaced)
            return IsTight(text, start, end) ? new NameMatch(form, start, end, word, last, edits, Split.None) : null;
        var split = last == word ? Split.None : SplitOf(text, start, end, word, last, form, edits, keyOf);
        return split is { } how ? new NameMatch(form, start, end, word, last, edits, how) : null;
    }

    private static bool IsTight(FoldedText text, int start, int end)
    {
        for (var i = start + 1; i < end; i++)
            if (text.GapBefore(i) > Gap.Space)
                return false;
        return true;
    }

    /// <summary>Looks at each gap of the text that falls inside a word of the name; null when it cannot be the name.</summary>
    private static Split? SplitOf(
        FoldedText text, int start, int end, int first, int last, NameForm form, int edits, ReadOnlySpan<int> keyOf)
    {
        var (anyTorn, anyLong, anySingle, anyRare) = (false, false, false, false);
        for (var w = first; w <= last; w++)
        {
            var word = text.Words[w];
            var from = Math.Max(word.First, start);
            var to = Math.Min(word.End, end);
            var tornBefore = w > first && !form.IsJoint(KeyAt(from - start, keyOf));
            var tornBehind = w < last && !form.IsJoint(KeyAt(to - start, keyOf));
            if (tornBefore && word.Before > Gap.Space && !(word.Before == Gap.Period && text.Words[w - 1].Length == 1))
                return null;
            if (!tornBefore && !tornBehind)
                continue;
            anyTorn = true;
            anySingle |= to - from == 1;
            anyLong |= to - from > 1;
            anyRare |= to - from > 1 && !Vocabulary.IsKnown(text.LettersOf(word));
        }
        if (!anyTorn)
            return Split.None;
        if (anyLong && (anySingle || form.IsAcronym || form.Key.Length < ShortestInPieces))
            return null;
        if (!anyLong)
            return edits == 0 ? Split.Letters : null;
        return anyRare ? Split.Pieces : edits == 0 ? Split.Words : null;
    }

    private static int KeyAt(int offset, ReadOnlySpan<int> keyOf) => keyOf.IsEmpty ? offset : keyOf[offset];
}
