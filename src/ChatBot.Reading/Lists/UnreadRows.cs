using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists;

/// <summary>Finds entries that are missing only because their rows cannot be read: nothing says that they are gone.</summary>
internal static class UnreadRows
{
    // Shorter keys, such as numbers, stand in other rows too.
    private const int TellingKey = 8;

    /// <summary>The entries whose name or key stands in a line that could not be read.</summary>
    /// <param name="missing">The entries without a row.</param>
    /// <param name="issues">The rows that became no entry.</param>
    /// <param name="path">The file; of formats without lines no row is found.</param>
    public static IReadOnlySet<ListedEntry> Among(IEnumerable<ListedEntry> missing, IEnumerable<RowIssue> issues, string path)
    {
        var lines = issues.Where(i => i.Kind == RowIssueKind.Malformed).Select(i => i.Row).ToHashSet();
        var candidates = missing.ToList();
        var found = new HashSet<ListedEntry>(ReferenceEqualityComparer.Instance);
        if (lines.Count == 0 || candidates.Count == 0)
            return found;
        using var reader = ListText.Open(path);
        for (var number = 1; reader.ReadLine() is { } line; number++)
            if (lines.Contains(number))
                found.UnionWith(candidates.Where(c => Names(line, c.Entry)));
        return found;
    }

    private static bool Names(string line, ListEntry entry) =>
        line.Contains(entry.Name, StringComparison.OrdinalIgnoreCase)
        || (entry.Key.Length >= TellingKey && line.Contains(entry.Key, StringComparison.Ordinal))
        || (entry.RegisterNumber is { } number && number.AsSpan(number.LastIndexOf(' ') + 1) is { Length: >= TellingKey } own && line.AsSpan().Contains(own, StringComparison.Ordinal));
}
