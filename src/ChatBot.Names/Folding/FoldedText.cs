namespace ChatBot.Names.Folding;

/// <summary>
/// A text reduced to the letters and digits that matter for comparing names, with the place in the original text of each
/// and with what separated them.
/// </summary>
internal sealed class FoldedText
{
    private readonly char[] _letters;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly Gap[] _gaps;
    private readonly Word[] _words;

    /// <summary>Folds a text; any string will do, broken surrogates included.</summary>
    public FoldedText(string text)
    {
        var folder = new TextFolder(text);
        folder.Run();
        Original = text;
        Length = folder.Count;
        _letters = folder.Letters;
        _starts = folder.Starts;
        _ends = folder.Ends;
        _gaps = folder.Gaps;
        _words = folder.Words;
        WordCount = folder.WordCount;
    }

    /// <summary>The text as given.</summary>
    public string Original { get; }

    /// <summary>Number of folded letters.</summary>
    public int Length { get; }

    /// <summary>Number of words.</summary>
    public int WordCount { get; }

    /// <summary>All folded letters, without separators.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Length);

    /// <summary>All words in order.</summary>
    public ReadOnlySpan<Word> Words => _words.AsSpan(0, WordCount);

    /// <summary>The folded letters of a word.</summary>
    public ReadOnlySpan<char> LettersOf(in Word word) => _letters.AsSpan(word.First, word.Length);

    /// <summary>What lies before a folded letter; at the end of the text a break.</summary>
    public Gap GapBefore(int letter) => letter < Length ? _gaps[letter] : Gap.Break;

    /// <summary>Where a folded letter starts in the original text.</summary>
    public int SourceStart(int letter) => _starts[letter];

    /// <summary>Where a folded letter ends in the original text, exclusive.</summary>
    public int SourceEnd(int letter) => _ends[letter];

    /// <summary>The characters of the original text that separate a word from the one before it.</summary>
    public ReadOnlySpan<char> SeparatorBefore(int letter)
    {
        var from = letter == 0 ? 0 : _ends[letter - 1];
        var to = letter < Length ? _starts[letter] : Original.Length;
        return Original.AsSpan(from, to - from);
    }
}
