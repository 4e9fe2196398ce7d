using System.Collections.Immutable;
using ChatBot.Names.Folding;

namespace ChatBot.Names.Index;

/// <summary>
/// Finds the forms that may start at a place in a text. Forms are posted under the hash of their first letters and of these
/// letters with one left out; a text is looked up likewise, so that one missing, added, changed or swapped letter still meets
/// (symmetric deletion). What it returns are proposals: they still have to be compared.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>How many letters from the start of a form are posted.</summary>
    public const int PrefixLength = 7;

    private const int ShortestDeletion = NameForm.ShortestFuzzy - 1;

    private readonly Dictionary<ulong, (int Start, int Count)> _lists;
    private readonly int[] _postings;

    /// <summary>Posts forms.</summary>
    public NameIndex(IEnumerable<NameForm> forms)
    {
        Forms = [.. forms];
        var posted = Forms.SelectMany((form, i) => Hashes(form).Distinct().Select(hash => (hash, i)))
            .GroupBy(p => p.hash, p => p.i).ToList();
        _postings = [.. posted.SelectMany(g => g)];
        _lists = new Dictionary<ulong, (int, int)>(posted.Count);
        var start = 0;
        foreach (var list in posted)
        {
            var count = list.Count();
            _lists[list.Key] = (start, count);
            start += count;
        }
    }

    /// <summary>All forms.</summary>
    public ImmutableArray<NameForm> Forms { get; }

    /// <summary>Adds to the proposals the forms that may start at a letter of the text; a form may be proposed more than once.</summary>
    public void Propose(FoldedText text, int start, List<int> proposals)
    {
        var letters = text.Letters[start..];
        for (var length = 1; length <= Math.Min(PrefixLength, letters.Length); length++)
        {
            var gap = text.GapBefore(start + length);
            if (length == PrefixLength || gap != Gap.Inside)
                Propose(letters[..length], proposals);
            if (gap is Gap.Comma or Gap.Bracket or Gap.Break)
                return;
        }
    }

    private void Propose(ReadOnlySpan<char> prefix, List<int> proposals)
    {
        Add(Hash(prefix, -1), proposals);
        if (prefix.Length < ShortestDeletion || !char.IsAscii(prefix[0]))
            return;
        for (var skip = 0; skip < prefix.Length; skip++)
            Add(Hash(prefix, skip), proposals);
    }

    private void Add(ulong hash, List<int> proposals)
    {
        if (!_lists.TryGetValue(hash, out var list))
            return;
        foreach (var form in _postings.AsSpan(list.Start, list.Count))
            if (!proposals.Contains(form))
                proposals.Add(form);
    }

    private static IEnumerable<ulong> Hashes(NameForm form)
    {
        var prefix = form.Key[..Math.Min(PrefixLength, form.Key.Length)];
        yield return Hash(prefix, -1);
        if (form.EditBudget > 0)
            for (var skip = 0; skip < prefix.Length; skip++)
                yield return Hash(prefix, skip);
    }

    /// <summary>FNV-1a over the letters but one.</summary>
    private static ulong Hash(ReadOnlySpan<char> letters, int skip)
    {
        const ulong basis = 14695981039346656037;
        const ulong prime = 1099511628211;
        var hash = basis;
        for (var i = 0; i < letters.Length; i++)
            if (i != skip)
                hash = (hash ^ letters[i]) * prime;
        return hash;
    }
}
