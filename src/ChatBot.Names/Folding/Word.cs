namespace ChatBot.Names.Folding;

/// <summary>How a word is written.</summary>
internal enum WordCase : byte
{
    /// <summary>No upper-case letter.</summary>
    Lower,

    /// <summary>One upper-case letter, the first.</summary>
    Capitalised,

    /// <summary>Upper case only, at least two letters.</summary>
    Upper,

    /// <summary>Any other mixture.</summary>
    Mixed,
}

/// <summary>A run of folded letters that nothing separates.</summary>
/// <param name="First">Index of its first folded letter.</param>
/// <param name="End">Index after its last folded letter.</param>
/// <param name="Before">What separates it from the word before.</param>
/// <param name="Case">How it was written.</param>
internal readonly record struct Word(int First, int End, Gap Before, WordCase Case)
{
    /// <summary>Number of folded letters.</summary>
    public int Length => End - First;

    /// <summary>Whether it was written with a capital letter at its start, or in capitals.</summary>
    public bool HasCapital => Case is not WordCase.Lower;

    /// <summary>Whether a sentence or a separate phrase starts with it.</summary>
    public bool OpensPhrase => Before is Gap.Period or Gap.Break or Gap.Bracket or Gap.Line;
}
