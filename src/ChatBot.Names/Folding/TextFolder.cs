using System.Text;

namespace ChatBot.Names.Folding;

/// <summary>Folds a text in one pass.</summary>
internal sealed class TextFolder(string text)
{
    private const string MentionOpen = "<at>";
    private const string MentionClose = "</at>";
    private const int LongestMention = 200;

    private Gap _gap = Gap.Break;
    private bool _dash, _dot, _unspaced, _upper, _digit;
    private int _wordFirst, _uppers, _lowers;

    public char[] Letters { get; private set; } = new char[text.Length + 1];
    public int[] Starts { get; private set; } = new int[text.Length + 1];
    public int[] Ends { get; private set; } = new int[text.Length + 1];
    public Gap[] Gaps { get; private set; } = new Gap[text.Length + 1];
    public Word[] Words { get; private set; } = new Word[(text.Length / 4) + 4];
    public int Count { get; private set; }
    public int WordCount { get; private set; }

    public void Run()
    {
        Span<char> folded = stackalloc char[CharacterFolding.Longest];
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c < 128)
                i = Ascii(c, i);
            else
            {
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var width);
                var count = CharacterFolding.Fold(rune, folded);
                if (count == 0)
                    Separate(rune.IsBmp ? (char)rune.Value : '\uFFFD', i + width);
                for (var k = 0; k < count; k++)
                    Append(folded[k], i, i + width, k > 0, CharacterFolding.IsUnspaced(rune), Rune.IsUpper(rune), Rune.IsDigit(rune));
                i += width;
            }
        }
        EndWord();
    }

    private int Ascii(char c, int at)
    {
        if (char.IsAsciiLetterOrDigit(c))
            Append(char.ToLowerInvariant(c), at, at + 1, false, false, char.IsAsciiLetterUpper(c), char.IsAsciiDigit(c));
        else if (c == '+' && IsDoublePlus(at))
        {
            Append('+', at, at + 1, true, false, false, false);
            Append('+', at + 1, at + 2, true, false, false, false);
            return at + 2;
        }
        else if (c == '<' && string.Compare(text, at, MentionOpen, 0, MentionOpen.Length, StringComparison.OrdinalIgnoreCase) == 0
            && MentionEnd(at) is var end and > 0)
        {
            _gap = Gap.Break;
            return end;
        }
        else
            Separate(c, at + 1);
        return at + 1;
    }

    /// <summary>Two plus signs directly after a letter belong to the name, as in C++.</summary>
    private bool IsDoublePlus(int at) =>
        _gap == Gap.Inside && at + 1 < text.Length && text[at + 1] == '+' && (at + 2 == text.Length || text[at + 2] != '+');

    private int MentionEnd(int at)
    {
        var close = text.IndexOf(MentionClose, at, Math.Min(LongestMention, text.Length - at), StringComparison.OrdinalIgnoreCase);
        return close < 0 ? -1 : close + MentionClose.Length;
    }

    private void Separate(char c, int next)
    {
        var gap = Separators.Classify(c);
        if (c == '.')
            _dot = true;
        if (gap == Gap.Hyphen && Separators.IsDash(c))
            _dash = true;
        if (_gap == Gap.Line && gap == Gap.Line && !(c == '\n' && text[next - 2] == '\r'))
            gap = Gap.Break;
        if (gap > _gap)
            _gap = gap;
        if (_dot && _gap is Gap.Space or Gap.Line && text[next - 1] != '.')
            _gap = Gap.Period;
        if (_dash && _gap is Gap.Space or Gap.Line)
            _gap = Gap.Break;
    }

    private void Append(char letter, int start, int end, bool glued, bool unspaced, bool upper, bool digit)
    {
        if (Count == Letters.Length)
            Grow();
        var gap = _gap;
        if (gap == Gap.Inside && !glued)
            gap = unspaced || _unspaced ? Gap.Touching : digit != _digit || (upper && !_upper) ? Gap.Soft : Gap.Inside;
        if (gap >= Gap.Touching)
        {
            EndWord();
            _wordFirst = Count;
        }
        else if (!upper && !digit && _upper && _uppers > 1 && Gaps[Count - 1] == Gap.Inside)
            Gaps[Count - 1] = Gap.Soft;
        Letters[Count] = letter;
        Starts[Count] = start;
        Ends[Count] = end;
        Gaps[Count++] = gap;
        (_gap, _dash, _dot) = (Gap.Inside, false, false);
        (_unspaced, _upper, _digit) = (unspaced, upper, digit);
        if (upper)
            _uppers++;
        else if (!digit)
            _lowers++;
    }

    private void EndWord()
    {
        if (Count > _wordFirst)
        {
            if (WordCount == Words.Length)
                Words = Enlarged(Words);
            Words[WordCount++] = new Word(_wordFirst, Count, Gaps[_wordFirst], Case());
        }
        (_uppers, _lowers) = (0, 0);
    }

    private WordCase Case()
    {
        if (_uppers == 0)
            return WordCase.Lower;
        if (_lowers == 0)
            return _uppers > 1 ? WordCase.Upper : WordCase.Capitalised;
        return _uppers == 1 && char.IsUpper(text[Starts[_wordFirst]]) ? WordCase.Capitalised : WordCase.Mixed;
    }

    private void Grow() =>
        (Letters, Starts, Ends, Gaps) = (Enlarged(Letters), Enlarged(Starts), Enlarged(Ends), Enlarged(Gaps));

    private static T[] Enlarged<T>(T[] array)
    {
        Array.Resize(ref array, array.Length * 2);
        return array;
    }
}
