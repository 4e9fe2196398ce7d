namespace ChatBot.Reading.Naming;

/// <summary>The longer names in a text, so that a firm that is first found by its short name goes by its full one.</summary>
internal sealed class FullNames
{
    private readonly Dictionary<string, List<(ProperName Name, string Text)>> _byWord = [];

    public FullNames(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            foreach (var name in ProperName.Find(text, new(0, text.Length)))
                if (name.Text.Contains(' ', StringComparison.Ordinal) && HeadNames.IsCompanyLike(name.Text))
                    foreach (var word in NameKey.WordsOf(name.Text))
                        if (_byWord.TryGetValue(word, out var names))
                            names.Add((name, text));
                        else
                            _byWord[word] = [(name, text)];
    }

    /// <summary>The one longer name of which a name is a part, with the text in which it first stands; null where there is none or several.</summary>
    public (ProperName Name, string Text)? Of(string name)
    {
        var words = NameKey.WordsOf(name);
        if (words.Count == 0 || !_byWord.TryGetValue(words[0], out var names))
            return null;
        var longer = names.Where(n => NameKey.WordsOf(n.Name.Text) is var whole && whole.Count > words.Count && NameKey.IsWithin(words, whole)).DistinctBy(n => NameKey.Of(n.Name.Text)).Take(2).ToList();
        return longer is [var only] ? only : null;
    }
}
