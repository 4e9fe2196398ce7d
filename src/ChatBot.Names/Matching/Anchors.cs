using ChatBot.Names.Folding;
using ChatBot.Names.Index;
using ChatBot.Names.Lookup;
using ChatBot.Names.Words;

namespace ChatBot.Names.Matching;

/// <summary>
/// Picks the names that a text may hold, by their rarest words: a name is looked at where the text has a rare word of it, however spelt or
/// spaced, or the two rarest words of a name that has only common ones. What is picked still has to be found in the text.
/// </summary>
internal readonly struct Anchors
{
    private const int MostPicked = 400;
    private const int Window = 5;
    private const int LongestJoint = 72;
    private const int ShortestPart = 2;
    private const float LeastLikeness = 0.6f;

    private const WordKind LeftOut = Vocabulary.Generic | WordKind.Region | Grammar;
    private const WordKind Grammar = WordKind.Function | WordKind.Determiner | WordKind.Auxiliary;

    private readonly FoldedText _text;
    private readonly InvertedIndex _index;
    private readonly HashSet<int> _names = [];
    private readonly List<(int Place, int Word)> _common = [];
    private readonly List<int> _spelt = [];
    private readonly HashSet<int> _words = [];
    private readonly List<int> _telling = [];

    private Anchors(FoldedText text, InvertedIndex index) => (_text, _index) = (text, index);

    /// <summary>The numbers of the names that the text may hold.</summary>
    public static HashSet<int> Pick(FoldedText text, InvertedIndex index)
    {
        var anchors = new Anchors(text, index);
        for (var w = 0; w < text.WordCount; w++)
            anchors.PickAt(w);
        anchors.PickTold();
        anchors.PickPairs();
        return anchors._names;
    }

    /// <summary>Whether the text has not all words of a name but those that people leave out, or none of them at all.</summary>
    private bool LacksWord(int name)
    {
        var has = false;
        for (var reader = _index.WordsOf(name); reader.TryRead(out var word);)
            if (_words.Contains(word))
                has = true;
            else if ((NameWord.KindOf(_index.Table[word]) & LeftOut) == 0)
                return true;
        return !has;
    }

    private void PickAt(int w)
    {
        var word = _text.Words[w];
        var letters = NameReader.LettersOf(_text, word);
        if (letters.Length == 0)
            return;
        if (letters[0] >= 0x3000)
        {
            if (w + 1 < _text.WordCount && _text.LettersOf(_text.Words[w + 1]) is [>= '\u3000', ..] next)
                PickWord(w, string.Concat(letters, next));
            return;
        }
        var known = PickWord(w, letters);
        PickJoints(w, letters);
        PickBetweenSoftGaps(w, word);
        if (known)
            return;
        PickParts(w, letters);
        if (letters.Length >= Spellings.Shortest - 1 && !Vocabulary.IsKnown(letters))
            PickSpellings(w, letters);
    }

    private bool PickWord(int place, ReadOnlySpan<char> letters)
    {
        var word = _index.Table.Find(letters);
        if (word < 0 && char.IsAsciiDigit(letters[0]))
            word = _index.Table.Find(Numerals.Split(letters.ToString(), false).Number);
        if (word >= 0 && (NameWord.KindOf(letters) & Grammar) == 0)
            Take(place, word);
        return word >= 0;
    }

    private void Take(int place, int word)
    {
        _common.Add((place, word));
        if (_words.Add(word) && InvertedIndex.IsTelling(_index.Table[word], _index.FrequencyOf(word)))
            _telling.Add(word);
    }

    private void PickTold()
    {
        foreach (var word in _telling)
        {
            var name = 0;
            for (var reader = _index.NamesWith(word); reader.TryRead(out var step) && _names.Count < MostPicked;)
                Add(name += step);
        }
    }

    private void Add(int name)
    {
        if (!LacksWord(name))
            _names.Add(name);
    }

    /// <summary>Words written apart: "da jiang", "Xi'an", "d j i".</summary>
    private void PickJoints(int w, string letters)
    {
        Span<char> joint = stackalloc char[LongestJoint];
        if (!letters.TryCopyTo(joint))
            return;
        var length = letters.Length;
        for (var next = w + 1; next < Math.Min(w + Window, _text.WordCount); next++)
        {
            var more = _text.LettersOf(_text.Words[next]);
            if (_text.Words[next].Before > Gap.Period || !more.TryCopyTo(joint[length..]))
                return;
            length += more.Length;
            if (_index.Table.Find(joint[..length]) is var word and >= 0)
                Take(w, word);
        }
    }

    private void PickBetweenSoftGaps(int w, in Word word)
    {
        var from = word.First;
        for (var at = word.First + 1; at <= word.End; at++)
            if (at == word.End || _text.GapBefore(at) == Gap.Soft)
            {
                if (at - from < word.Length)
                    PickWord(w, _text.Letters[from..at]);
                from = at;
            }
    }

    private void PickParts(int w, ReadOnlySpan<char> letters)
    {
        if (letters.Length > LongestJoint)
            return;
        for (var cut = ShortestPart; cut <= letters.Length - ShortestPart; cut++)
            if (_index.Table.Find(letters[..cut]) is var first and >= 0 && _index.Table.Find(letters[cut..]) is var second and >= 0)
            {
                Take(w, first);
                Take(w, second);
            }
    }

    private void PickSpellings(int w, ReadOnlySpan<char> letters)
    {
        _spelt.Clear();
        _index.Spellings.Propose(letters, _spelt);
        foreach (var word in _spelt)
            if (WordLikeness.CompareSpelling(letters, _index.Table[word]) >= LeastLikeness)
                Take(w, word);
    }

    private void PickPairs()
    {
        for (var i = 0; i < _common.Count; i++)
            for (var j = i; j < _common.Count && _common[j].Place - _common[i].Place <= Window && _names.Count < MostPicked; j++)
                foreach (var name in _index.NamesOfPair(_common[i].Word, _common[j].Word))
                    Add(name);
    }
}
