using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>A word of a name as it is compared: folded, in Latin letters, numbers in digits. Of Chinese characters each two neighbours make a word.</summary>
/// <param name="Text">Its letters.</param>
/// <param name="Kind">What is generally known about it.</param>
internal readonly record struct NameWord(string Text, WordKind Kind)
{
    /// <summary>What is generally known about a word of a name; what is part of a legal form is of that kind.</summary>
    public static WordKind KindOf(ReadOnlySpan<char> word) => Vocabulary.KindOf(word) | (LegalForms.IsPart(word) ? WordKind.Legal : WordKind.Unknown);

    /// <summary>Whether it is a number.</summary>
    public bool IsNumber => char.IsAsciiDigit(Text[0]) && char.IsAsciiDigit(Text[^1]);

    /// <summary>Whether it consists of Chinese characters.</summary>
    public bool IsHan => Text[0] >= 0x3000;
}
