namespace ChatBot.Reading.Naming;

/// <summary>The longer names in a text, so that a firm that is first found by its short name goes by its full one.</summary>
internal sealed class FullNames
{
    // A word shared by more names than this tells none of them apart.
    private const int TooCommon = 50;

    private readonly Dictionary<string, Dictionary<string, (List<string> Words, ProperName Name, string Text)>> _byWord = [];

    public FullNames(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            foreach (var name in ProperName.Find(text, new(0, text.Length)))
                if (name.Text.Contains(' ', StringComparison.Ordinal) && HeadNames.IsCompanyLike(name.Text))
                    Add(text, name);
    }

    /// <summary>The one longer name of which a name is a part, with the text in which it first stands; null where there is none or several.</summary>
    public (ProperName Name, string Text)? Of(string name)
    {
        var words = NameKey.WordsOf(name);
        if (words.Count == 0 || !_byWord.TryGetValue(words[0], out var names) || names.Count > TooCommon)
            return null;
        var longer = names.Values.Where(n => n.Words.Count > words.Count && NameKey.IsWithin(words, n.Words)).Take(2).ToList();
        return longer is [var only] ? (only.Name, only.Text) : null;
    }

    private void Add(string text, ProperName name)
    {
        var words = NameKey.WordsOf(name.Text);
        foreach (var word in words.Distinct())
        {
            if (!_byWord.TryGetValue(word, out var names))
                _byWord[word] = names = [];
            if (names.Count <= TooCommon)
                names.TryAdd(string.Join(' ', words), (words, name, text));
        }
    }
}
