using System.Collections.Immutable;
using ChatBot.Asking.Text;

namespace ChatBot.Asking.Understanding;

/// <summary>A message, or a part of one that asks one thing, with its words.</summary>
/// <param name="Text">The text.</param>
/// <param name="Words">Its words.</param>
internal readonly record struct Clause(string Text, ImmutableArray<Word> Words)
{
    /// <summary>Splits a text into its words.</summary>
    public static Clause Of(string text) => new(text, Asking.Text.Words.Of(text));

    /// <summary>What begins with a word of it.</summary>
    public Clause From(int word) => Of(Text[Words[word].Start..]);
}
