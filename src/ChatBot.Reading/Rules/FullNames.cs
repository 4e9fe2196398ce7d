using ChatBot.Reading.Naming;

namespace ChatBot.Reading.Rules;

/// <summary>The names of several words that a text has given, so that one of their words can stand for them.</summary>
internal sealed class FullNames
{
    private readonly Dictionary<string, string> _byLastWord = [];
    private readonly Dictionary<string, string?> _byFirstWord = [];

    /// <summary>The one longer name that begins with a word, where the text gave it before.</summary>
    public string? BeginningWith(string word) => _byFirstWord.GetValueOrDefault(word);

    /// <summary>The full name that ends in a surname, where the text gave it before.</summary>
    public string? EndingIn(string surname) => _byLastWord.GetValueOrDefault(surname);

    /// <summary>Takes up the names in a text.</summary>
    public void Read(string text)
    {
        foreach (var name in ProperName.Find(text, new(0, text.Length)))
            if (name.Text.LastIndexOf(' ') is var space and > 0)
            {
                _byLastWord[name.Text[(space + 1)..]] = name.Text;
                // A first word that two names share means neither.
                var first = name.Text[..name.Text.IndexOf(' ', StringComparison.Ordinal)];
                _byFirstWord[first] = _byFirstWord.TryGetValue(first, out var other) && other != name.Text ? null : name.Text;
            }
    }
}
