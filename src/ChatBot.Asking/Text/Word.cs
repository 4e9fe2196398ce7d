namespace ChatBot.Asking.Text;

/// <summary>A word of a message.</summary>
/// <param name="Text">The word in lower case, apostrophes folded, without a possessive ending.</param>
/// <param name="Stem">Its stem; words of one family share it.</param>
/// <param name="Start">Where it starts in the message, in UTF-16 units.</param>
/// <param name="Length">Its length there.</param>
/// <param name="IsCapitalized">Whether it has a capital letter, at its start or inside ("iTrade").</param>
/// <param name="IsUpper">Whether it has two letters or more and all are capitals.</param>
/// <param name="StartsSentence">Whether it is the first word of the message or follows a full stop, question or exclamation mark.</param>
internal readonly record struct Word(string Text, string Stem, int Start, int Length, bool IsCapitalized, bool IsUpper, bool StartsSentence)
{
    /// <summary>The first position after the word.</summary>
    public int End => Start + Length;

    /// <summary>Whether it has a possessive ending: "Calder's".</summary>
    public bool IsPossessive => Length == Text.Length + "'s".Length;
}
