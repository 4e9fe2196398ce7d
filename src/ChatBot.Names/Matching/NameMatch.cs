using ChatBot.Names.Index;

namespace ChatBot.Names.Matching;

/// <summary>A stretch of text whose letters agree with a form.</summary>
/// <param name="Form">The form.</param>
/// <param name="Start">Index of its first folded letter.</param>
/// <param name="End">Index after its last folded letter.</param>
/// <param name="FirstWord">Index of the word in which it starts.</param>
/// <param name="LastWord">Index of the word in which it ends.</param>
/// <param name="Edits">How many letters differ.</param>
/// <param name="Split">How a word of the name is torn apart in the text.</param>
internal readonly record struct NameMatch(NameForm Form, int Start, int End, int FirstWord, int LastWord, int Edits, Split Split)
{
    /// <summary>Whether more than the letters must speak for the company.</summary>
    public bool IsFragile => Form is not ({ Strength: Strength.Distinctive } or { IsAcronym: true }) || Edits > 0 || Split is Split.Pieces or Split.Words;
}

/// <summary>How a word of a name is written apart.</summary>
internal enum Split
{
    /// <summary>It is not.</summary>
    None,

    /// <summary>Letter by letter.</summary>
    Letters,

    /// <summary>In pieces of which one at least is no known word.</summary>
    Pieces,

    /// <summary>In pieces that are known words each.</summary>
    Words,
}
