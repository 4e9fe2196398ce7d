using System.Collections.Frozen;

namespace ChatBot.Reading.Words;

/// <summary>The small words that mark where a phrase begins and ends.</summary>
internal static class FunctionWords
{
    public static FrozenSet<string> Prepositions { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "of", "to", "by", "with", "from", "in", "on", "at", "for", "over", "under", "about", "against", "into", "onto", "through", "between", "among", "including", "than", "via", "per",
        "within", "without", "after", "before", "during", "since", "until", "as", "like", "despite", "because", "due", "off", "near", "linked", "tied", "behind", "across", "toward", "towards", "upon", "unlike", "except", "called", "named", "pursuant", "alongside");

    public static FrozenSet<string> Conjunctions { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "and", "or", "but", "nor", "while", "when", "where", "that", "which", "who", "whose", "whom", "if", "unless", "although", "though", "because", "so", "yet", "what", "how", "why");

    /// <summary>They open a clause that says more about the noun before them.</summary>
    public static FrozenSet<string> Relatives { get; } = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "which", "who", "whose", "whom", "where", "that");

    public static FrozenSet<string> Auxiliaries { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "having", "does", "do", "did", "will", "would", "may", "might", "could", "should", "must", "can", "shall");

    public static FrozenSet<string> Be { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "is", "are", "was", "were", "be", "been", "being", "gets", "got");

    public static FrozenSet<string> Determiners { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "the", "a", "an", "its", "their", "his", "her", "this", "that", "these", "those", "another", "some", "any", "no", "each", "every", "all", "both", "our", "my", "your");

    public static FrozenSet<string> Pronouns { get; } = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "he", "she", "they", "it", "we", "i", "you", "him", "them", "her", "us", "me");

    /// <summary>Whether a word can only stand outside a noun phrase or at its border.</summary>
    public static bool Contains(string word) =>
        Prepositions.Contains(word) || Conjunctions.Contains(word) || Auxiliaries.Contains(word) || Determiners.Contains(word) || Pronouns.Contains(word);
}
