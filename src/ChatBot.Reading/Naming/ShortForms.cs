namespace ChatBot.Reading.Naming;

/// <summary>Which full name a text shortens to which part of it: a part used before a namesake appears stays with the name that came first.</summary>
internal static class ShortForms
{
    // A text that names more firms is a list, and shortens nothing.
    private const int MostNames = 400;

    /// <summary>The keys of the full names, by the keys of their short forms.</summary>
    public static Dictionary<string, string> In(IEnumerable<string> texts)
    {
        var full = new List<(List<string> Words, string Key)>();
        var settled = new Dictionary<string, string>();
        var open = new HashSet<string>();
        foreach (var text in texts)
            foreach (var name in ProperName.Find(text, new(0, text.Length)))
            {
                var words = NameKey.WordsOf(name.Text);
                var key = string.Join(' ', words);
                var longer = full.Where(f => f.Words.Count > words.Count && NameKey.IsWithin(words, f.Words)).Select(f => f.Key).Take(2).ToList();
                if (longer is [var only] && !open.Contains(key))
                    settled.TryAdd(key, only);
                else if (longer.Count > 1 && !settled.ContainsKey(key))
                    open.Add(key);
                if (words.Count > 1 && full.Count < MostNames && HeadNames.IsCompanyLike(name.Text) && !full.Exists(f => f.Key == key))
                    full.Add((words, key));
            }
        return settled;
    }
}
