namespace ChatBot.Facts;

/// <summary>Gives a text that comes again and again as one string: what all rows of a list have in common is in memory once.</summary>
public sealed class SharedTexts
{
    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    /// <summary>The text, as the string that it first came as.</summary>
    public string Share(string text)
    {
        if (_texts.TryGetValue(text, out var known))
            return known;
        _texts.Add(text);
        return text;
    }
}
