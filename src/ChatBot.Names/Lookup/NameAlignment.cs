using ChatBot.Names.Index;
using ChatBot.Names.Words;

namespace ChatBot.Names.Lookup;

/// <summary>Pairs the words of a name looked for with those of a known name: equal words first, then words joined or parted, then what resembles each other.</summary>
internal ref struct NameAlignment
{
    private const int MostWords = 40;
    private const int MostParts = 3;
    private const int MostAlike = 64;
    private const float JointLikeness = 0.97f;
    private const float InitialsLikeness = 0.8f;
    private const float NumberWeight = 5;
    private const float CutWeight = 5;
    private const float Spelt = 0.95f;
    private const WordKind Idle = WordKind.Function | WordKind.Determiner | WordKind.Legal;
    private const float LeastLikeness = 0.44f;

    private readonly NameQuery _query;
    private readonly InvertedIndex _index;
    private readonly Span<int> _words;
    private readonly Span<bool> _paired;
    private readonly Span<int> _partner;
    private Agreement _agreement;

    private NameAlignment(NameQuery query, InvertedIndex index, Span<int> words, Span<bool> paired, Span<int> partner)
    {
        (_query, _index) = (query, index);
        _words = words;
        _paired = paired;
        _partner = partner;
        partner.Fill(-1);
        _agreement.LeastLike = 1;
        _agreement.IsOrdinary = true;
    }

    /// <summary>Compares the names.</summary>
    public static Agreement Align(NameQuery query, InvertedIndex index, int name)
    {
        Span<int> words = stackalloc int[MostWords];
        var count = 0;
        for (var reader = index.WordsOf(name); count < MostWords && reader.TryRead(out var word);)
            words[count++] = word;
        Span<bool> paired = stackalloc bool[count];
        Span<int> partner = stackalloc int[query.Words.Length];
        return new NameAlignment(query, index, words[..count], paired, partner).Align(name);
    }

    private Agreement Align(int name)
    {
        var form = _index.Forms[name];
        PairSame();
        PairJoints();
        PairAlike();
        PairInitials();
        CountRest();
        if (_query.IsCut || _words.Length == MostWords)
            _agreement.Foreign += CutWeight;
        _agreement.IsReordered = IsReordered();
        _agreement.HasOtherForm = _query.LegalForm != 0 && _index.HasOtherForm(name, _query.LegalForm);
        _agreement.LacksForm = (form != 0) != (_query.LegalForm != 0);
        return _agreement;
    }

    private void PairSame()
    {
        for (var q = 0; q < _partner.Length; q++)
            if (_query.Numbers[q] >= 0)
                for (var n = 0; n < _words.Length; n++)
                    if (!_paired[n] && _words[n] == _query.Numbers[q])
                    {
                        Pair(q, n, 1);
                        break;
                    }
    }

    /// <summary>Two or three words here are one there.</summary>
    private void PairJoints()
    {
        for (var parts = 2; parts <= MostParts; parts++)
        {
            for (var q = 0; q < _partner.Length; q++)
                for (var n = 0; _partner[q] < 0 && n + parts <= _words.Length; n++)
                    if (IsParted(_query.Words[q].Text, n, parts))
                        PairParted(q, n, parts);
            for (var q = 0; q + parts <= _partner.Length; q++)
                for (var n = 0; n < _words.Length && _partner[q] < 0; n++)
                    if (!_paired[n] && IsJoined(_index.Table[_words[n]], q, parts))
                        PairJoined(q, n, parts);
        }
    }

    private void PairParted(int q, int n, int parts)
    {
        Pair(q, n, JointLikeness);
        _agreement.IsRespaced = true;
        for (var i = n + 1; i < n + parts; i++)
        {
            _paired[i] = true;
            _agreement.Shared += _index.Table.Weight(_words[i]);
            _agreement.Words++;
        }
    }

    private void PairJoined(int q, int n, int parts)
    {
        Pair(q, n, JointLikeness);
        _agreement.IsRespaced = true;
        _partner.Slice(q, parts).Fill(n);
    }

    /// <summary>Whether a word of the query is words of the name in a row.</summary>
    private readonly bool IsParted(ReadOnlySpan<char> whole, int from, int parts)
    {
        for (var n = from; n < from + parts; n++)
        {
            var word = _index.Table[_words[n]];
            if (_paired[n] || NameWord.IsHanWord(word) || !whole.StartsWith(word))
                return false;
            whole = whole[word.Length..];
        }
        return whole.IsEmpty;
    }

    /// <summary>Whether a word of the name is words of the query in a row.</summary>
    private readonly bool IsJoined(ReadOnlySpan<char> whole, int from, int parts)
    {
        for (var q = from; q < from + parts; q++)
        {
            if (_partner[q] >= 0 || _query.Words[q].IsHan || !whole.StartsWith(_query.Words[q].Text))
                return false;
            whole = whole[_query.Words[q].Text.Length..];
        }
        return whole.IsEmpty;
    }

    /// <summary>Words that resemble each other, those that do so most first.</summary>
    private void PairAlike()
    {
        Span<AlikeWords> alike = stackalloc AlikeWords[MostAlike];
        alike = alike[..FindAlike(alike)];
        while (true)
        {
            var best = new AlikeWords(-1, -1, LeastLikeness, Resemblance.None);
            foreach (var pair in alike)
                if (pair.Likeness > best.Likeness && _partner[pair.Query] < 0 && !_paired[pair.Name])
                    best = pair;
            if (best.Query < 0)
                return;
            Pair(best);
        }
    }

    private readonly int FindAlike(Span<AlikeWords> alike)
    {
        var count = 0;
        for (var q = 0; q < _partner.Length; q++)
            for (var n = 0; _partner[q] < 0 && n < _words.Length && count < alike.Length; n++)
                if (!_paired[n] && _query.Likeness[q, _words[n]] is var (likeness, how) && likeness > LeastLikeness)
                    alike[count++] = new AlikeWords(q, n, likeness, how);
        return count;
    }

    private void Pair(in AlikeWords alike)
    {
        Pair(alike.Query, alike.Name, alike.Likeness);
        _agreement.Equivalent += alike.How == Resemblance.Synonym ? 1 : 0;
        _agreement.Abbreviated += alike.How == Resemblance.Abbreviation ? 1 : 0;
        _agreement.IsBySound |= alike.How == Resemblance.Sound;
        if (alike.How != Resemblance.Spelling)
            return;
        _agreement.Misspelt++;
        _agreement.HasOtherWord |= _query.Numbers[alike.Query] >= 0 && (_query.Words[alike.Query].Kind & (Vocabulary.Dictionary | WordKind.Common)) == 0;
        _agreement.LeastLike = Math.Min(_agreement.LeastLike, alike.Likeness);
    }

    /// <summary>A word can be the initials of words in a row.</summary>
    private void PairInitials()
    {
        for (var q = 0; q < _partner.Length; q++)
        {
            var letters = _query.Words[q].Text;
            if (_partner[q] >= 0 || letters.Length is < 2 or > 8)
                continue;
            for (var n = 0; n + letters.Length <= _words.Length && _partner[q] < 0; n++)
                if (AreInitials(letters, n))
                {
                    _partner[q] = n;
                    for (var i = n; i < n + letters.Length; i++)
                    {
                        _paired[i] = true;
                        var weight = _index.Table.Weight(_words[i]);
                        _agreement.Shared += weight;
                        _agreement.Lost += weight * (1 - InitialsLikeness);
                    }
                    _agreement.Words++;
                    _agreement.IsByInitials = true;
                }
        }
    }

    private readonly bool AreInitials(string letters, int from)
    {
        for (var i = 0; i < letters.Length; i++)
            if (_paired[from + i] || _index.Table[_words[from + i]][0] != letters[i])
                return false;
        return true;
    }

    private void Pair(int q, int n, float likeness)
    {
        var weight = _index.Table.Weight(_words[n]);
        _partner[q] = n;
        _paired[n] = true;
        _agreement.Shared += weight;
        _agreement.Lost += weight * (1 - likeness);
        _agreement.Rarest = Math.Max(_agreement.Rarest, weight * likeness);
        if (likeness > Spelt)
            _agreement.RarestSame = Math.Max(_agreement.RarestSame, weight);
        _agreement.IsOrdinary &= (_index.Table.KindOf(_words[n]) & (Vocabulary.Dictionary | WordKind.Common)) != 0;
        _agreement.Words++;
    }

    private void CountRest()
    {
        var (foreign, missing, elsewhere, somewhere) = (0, 0, false, false);
        for (var q = 0; q < _partner.Length; q++)
            if (_partner[q] < 0 && _query.Words[q].IsNumber)
                foreign++;
            else if (_partner[q] < 0)
            {
                _agreement.Foreign += _query.ForeignWeight(q);
                _agreement.IsAffiliate |= (_query.Words[q].Kind & WordKind.Region) != 0;
                _agreement.HasMore |= (_query.Words[q].Kind & Idle) == 0 && _query.Words[q].Text is not ("group" or "holding" or "holdings");
                elsewhere |= IsPlace(_query.Words[q].Kind);
            }
        for (var n = 0; n < _words.Length; n++)
            if (!_paired[n] && NameWord.IsNumeric(_index.Table[_words[n]]))
                missing++;
            else if (!_paired[n])
            {
                _agreement.Missing += _index.Table.Weight(_words[n]);
                var kind = _index.Table.KindOf(_words[n]);
                somewhere |= IsPlace(kind);
                _agreement.IsAffiliate |= (kind & WordKind.Region) != 0;
            }
        _agreement.HasOtherPlace = elsewhere && somewhere;
        _agreement.HasOtherNumber = foreign > 0 && missing > 0;
        if (_agreement.HasOtherNumber)
            return;
        _agreement.Foreign += foreign * NumberWeight;
        _agreement.Missing += missing * NumberWeight;
    }

    private static bool IsPlace(WordKind kind) => (kind & (WordKind.Place | WordKind.Region)) != 0;

    private readonly bool IsReordered()
    {
        var last = -1;
        foreach (var n in _partner)
            if (n >= 0)
            {
                if (n < last)
                    return true;
                last = n;
            }
        return false;
    }

    /// <summary>A word of the query and one of the name that resemble each other.</summary>
    private readonly record struct AlikeWords(int Query, int Name, float Likeness, Resemblance How);
}
