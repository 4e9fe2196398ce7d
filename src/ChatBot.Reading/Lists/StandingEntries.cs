using ChatBot.Facts.Lists;

namespace ChatBot.Reading.Lists;

/// <summary>
/// The entries of the version of a list that stands, as far as a new version is compared with them: their digests are remembered, and the few that the new version
/// lacks or has otherwise are read once more.
/// </summary>
internal sealed class StandingEntries
{
    private readonly IEnumerable<ListedEntry> _entries;
    private readonly Dictionary<UInt128, StandingEntry> _known = [];

    /// <param name="entries">Reads the entries, each time from the start.</param>
    /// <param name="links">Learns whom they are about.</param>
    public StandingEntries(IEnumerable<ListedEntry> entries, CompanyLinks links)
    {
        _entries = entries;
        foreach (var listed in entries)
        {
            links.Learn(listed.Entry, listed.CompanyId);
            _known.Add(Digest.Of(listed.Entry.Key), new(links.Known(listed.CompanyId), listed.Match, Digest.Of(listed.Entry), listed.Gone is not null));
        }
    }

    /// <summary>How many there are, without those that the list had lost.</summary>
    public int Count => _known.Values.Count(e => !e.IsGone);

    /// <summary>Whether there was an entry of this key.</summary>
    public bool Has(string key) => _known.ContainsKey(Digest.Of(key));

    /// <summary>The entry that has the key of one of the new version; null where there is none.</summary>
    public StandingEntry? Meet(ListEntry entry)
    {
        var key = Digest.Of(entry.Key);
        if (!_known.TryGetValue(key, out var known))
            return null;
        return _known[key] = known with { IsMet = true, IsSame = !known.IsGone && known.Content == Digest.Of(entry) };
    }

    /// <summary>Those that the new version has otherwise or, if it has not <paramref name="met"/> them, lacks.</summary>
    public IReadOnlyList<ListedEntry> Others(bool met)
    {
        var keys = _known.Where(e => e.Value.IsMet == met && !e.Value.IsSame).Select(e => e.Key).ToHashSet();
        return keys.Count == 0 ? [] : [.. _entries.Where(e => keys.Contains(Digest.Of(e.Entry.Key)))];
    }
}

/// <summary>What is remembered of an entry.</summary>
/// <param name="CompanyId">The company that it is about.</param>
/// <param name="Match">Why it is this company; null when the entry brought it.</param>
/// <param name="Content">The digest of what it says.</param>
/// <param name="IsGone">Whether the list had lost it.</param>
internal readonly record struct StandingEntry(string CompanyId, string? Match, UInt128 Content, bool IsGone)
{
    /// <summary>Whether the new version has an entry of the same key.</summary>
    public bool IsMet { get; init; }

    /// <summary>Whether that says the same.</summary>
    public bool IsSame { get; init; }
}
