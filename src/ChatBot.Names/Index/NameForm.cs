using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Words;

namespace ChatBot.Names.Index;

/// <summary>How far a form of a name can be trusted by itself.</summary>
internal enum Strength
{
    /// <summary>It is one ordinary word or given name: it counts only where the text shows that a company is meant.</summary>
    Weak,

    /// <summary>It is made of known words only; together they make the name.</summary>
    Phrase,

    /// <summary>It is one rare word of four letters or fewer.</summary>
    Brief,

    /// <summary>It holds a rare word.</summary>
    Distinctive,
}

/// <summary>A word of a form.</summary>
/// <param name="Start">Where it starts in the key.</param>
/// <param name="Length">Its length.</param>
/// <param name="Kind">What is known about it.</param>
internal readonly record struct FormToken(int Start, int Length, WordKind Kind)
{
    /// <summary>Index after its last letter in the key.</summary>
    public int End => Start + Length;
}

/// <summary>One form in which a company's name can stand in a text: folded, joined, without legal form.</summary>
/// <param name="Key">The folded letters.</param>
/// <param name="Tokens">The words of the key.</param>
/// <param name="Company">Index of the company.</param>
/// <param name="Name">The name it comes from.</param>
/// <param name="IsDerived">Whether words were left out of that name.</param>
/// <param name="IsAcronym">Whether it is a word of initials.</param>
/// <param name="Strength">How far it can be trusted.</param>
internal sealed record NameForm(
    string Key,
    ImmutableArray<FormToken> Tokens,
    int Company,
    CompanyName Name,
    bool IsDerived,
    bool IsAcronym,
    Strength Strength)
{
    /// <summary>The fewest letters a word must have, in the name and in the text, to be taken for misspelt.</summary>
    public const int ShortestFuzzy = 4;

    private const int LongestFuzzy = 64;
    private const int LettersPerEdit = 8;
    private const int MostEdits = 3;

    /// <summary>How many letters of the whole may differ.</summary>
    public int EditBudget { get; } =
        IsAcronym || Strength == Strength.Weak || Name.Kind == NameKind.Spelling || Key.Length is < ShortestFuzzy or > LongestFuzzy || !char.IsAscii(Key[0])
            ? 0
            : Math.Clamp(Key.Length / LettersPerEdit, 1, MostEdits);

    /// <summary>Whether it is written in a script without spaces.</summary>
    public bool IsUnspaced { get; } = Key[0] >= 0x3000;

    /// <summary>Whether all its words are generic.</summary>
    public bool IsGeneric { get; } = Tokens.All(t => (t.Kind & Vocabulary.Generic) != 0);

    /// <summary>Whether all its words are generic or common in names.</summary>
    public bool IsOfCommonWords { get; } = Tokens.All(t => (t.Kind & (Vocabulary.Dictionary | WordKind.Common)) != 0);

    /// <summary>Whether a word of the key starts at a position.</summary>
    public bool IsJoint(int position)
    {
        foreach (var token in Tokens)
            if (token.Start == position)
                return true;
        return false;
    }

    /// <summary>The word of the key that holds a position; the last one for the end of the key.</summary>
    public FormToken TokenAt(int position)
    {
        foreach (var token in Tokens)
            if (position < token.End)
                return token;
        return Tokens[^1];
    }
}
