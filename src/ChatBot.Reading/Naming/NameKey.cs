using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>A company's name reduced to what tells it apart: words in lower case without its legal form.</summary>
internal static class NameKey
{
    public static string Of(string name) => string.Join(' ', WordsOf(name));

    public static List<string> WordsOf(string name)
    {
        var words = WordScanner.Scan(name, new(0, LegalFormPhrase.StartIn(name))).Select(w => w.Of(name).Replace(".", "", StringComparison.Ordinal).ToLowerInvariant()).ToList();
        while (words.Count > 1 && LegalForms.Contains(words[^1]))
            words.RemoveAt(words.Count - 1);
        return words;
    }

    /// <summary>Whether a short form's words stand together in a longer name's words.</summary>
    public static bool IsWithin(List<string> part, List<string> whole)
    {
        for (var i = 0; i + part.Count <= whole.Count; i++)
            if (part.SequenceEqual(whole.Skip(i).Take(part.Count)))
                return true;
        return false;
    }
}
