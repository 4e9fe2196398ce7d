using System.Collections.Frozen;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Words;

/// <summary>Small words of other languages that stand inside names: "Pompa ve Vana", "Banco de la Costa", "van Loock".</summary>
internal static class NameParticles
{
    // None of them is an English word, but for one that no English sentence has between two capitals: "Lanternas do Norte".
    private static readonly FrozenSet<string> All = FrozenSet.Create(
        StringComparer.Ordinal, "ve", "de", "del", "della", "delle", "dei", "degli", "di", "da", "do", "dos", "das", "du", "des", "la", "las", "los", "les", "el", "aux", "en", "sur", "zum", "zur", "et", "y", "e", "und", "für", "van", "von", "der", "den", "och", "og", "bin", "ibn", "bint");

    private const int Most = 3;

    /// <summary>Whether a word and those behind it are such and lead to a word with a capital.</summary>
    public static bool Join(string text, Span word)
    {
        var at = word.Start;
        for (var count = 0; count < Most; count++)
        {
            var end = at;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (!All.Contains(text[at..end]) || end + 1 >= text.Length || text[end] != ' ')
                return false;
            if (char.IsUpper(text[end + 1]))
                return true;
            at = end + 1;
        }
        return false;
    }
}
