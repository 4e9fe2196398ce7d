using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>A word of a name as it is compared: folded, in Latin letters, numbers in digits. Of Chinese characters each two neighbours make a word.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Kind">What is generally known about it.</param>
internal readonly record struct NameWord(string Text, WordKind Kind)
{
    /// <summary>The first of the blocks of characters and kana.</summary>
    private const char FirstHan = '\u3000';

    /// <summary>What is generally known about a word of a name; what is part of a legal form and nothing else, as "liability", is of that kind.</summary>
    public static WordKind KindOf(ReadOnlySpan<char> word) =>
        Vocabulary.KindOf(word) is var kind && kind == WordKind.Unknown && LegalForms.IsPart(word) ? WordKind.Legal : kind;

    /// <summary>Whether folded letters are Chinese characters.</summary>
    public static bool IsHanWord(ReadOnlySpan<char> word) => word[0] >= FirstHan;

    /// <summary>Whether folded letters are a number.</summary>
    public static bool IsNumeric(ReadOnlySpan<char> word) => char.IsAsciiDigit(word[0]) && char.IsAsciiDigit(word[^1]);

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => IsNumeric(Text);

    /// <summary>Whether it consists of Chinese characters.</summary>
    public bool IsHan => IsHanWord(Text);
}
