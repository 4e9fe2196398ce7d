using ChatBot.Names.Words;

namespace ChatBot.Names;

/// <summary>The English words that names are told from.</summary>
public static class OrdinaryWords
{
    /// <summary>Whether a word in lower case is an ordinary word, a given name, a place or a word of many companies' names.</summary>
    public static bool Contains(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return (Vocabulary.KindOf(word) & Vocabulary.Dictionary) != 0;
    }
}
