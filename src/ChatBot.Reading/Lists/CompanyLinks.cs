using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Names;

namespace ChatBot.Reading.Lists;

/// <summary>
/// Decides which company an entry of a list is about: one that is known already, if and only if another list repeats the same entry of the authority's register, or they share
/// a full name that identifies it by itself, or else a new one. What several known companies could claim goes to none of them. Of one list two entries are two companies, whatever their aliases,
/// unless their first names agree: the list itself keeps them apart.
/// </summary>
internal sealed class CompanyLinks
{
    // A list may have a million names. Of the words of each the first owner is remembered, who leads to the next.
    private readonly Dictionary<UInt128, int> _first = [];
    private readonly List<Owner> _owners = [];
    private readonly SharedTexts _texts = new();
    private readonly Dictionary<string, string> _registered = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <param name="companies">The companies known from elsewhere.</param>
    /// <param name="entries">The entries of other lists.</param>
    public CompanyLinks(IEnumerable<Company> companies, IEnumerable<ListedEntry> entries)
    {
        foreach (var listed in entries)
            if (listed.Entry.RegisterNumber is { } number)
                _registered.TryAdd(number, listed.CompanyId);
        foreach (var company in companies)
        {
            _ids.Add(company.Id);
            foreach (var name in company.Names.Where(n => n.Kind is NameKind.Canonical or NameKind.Legal or NameKind.Native or NameKind.Former or NameKind.Spelling))
                if (FullName.Of(name.Text) is { } full)
                    Learn(full, name.Text, company.Id, name.Origin);
        }
    }

    /// <summary>The company of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="earlier">Which company the entry was about in the version before; it stays so.</param>
    /// <returns>Its id, and why it is this one; null when it is a new one.</returns>
    public (string Id, string? Match) Find(ListEntry entry, StandingEntry? earlier)
    {
        if (earlier is { } standing)
            return (standing.CompanyId, standing.Match);
        if (entry.RegisterNumber is { } number && _registered.TryGetValue(number, out var same))
            return (same, $"both are {number}");
        var claims = FullNames(entry).SelectMany(n => OwnersOf(n.Name, ReferenceEquals(n.Text, entry.Name), OriginOf(entry)).Select(owner => (Owner: owner, n.Text)))
            .DistinctBy(c => c.Owner.Company).Take(2).ToArray();
        return claims is [var (only, text)] ? (only.Company, $"“{text}” is the full name “{only.Text}” ({only.Origin})") : (NewId(entry), null);
    }

    private IEnumerable<Owner> OwnersOf(FullName name, bool isFirst, string origin) => OwnersOf(name)
        .Where(o => new FullName(name.Words, o.LegalForm).Agrees(name) && (o.Origin != origin || (isFirst && o.IsFirst)));

    private IEnumerable<Owner> OwnersOf(FullName name)
    {
        for (var i = _first.GetValueOrDefault(Digest.Of(name.Words), -1); i >= 0; i = _owners[i].Next)
            yield return _owners[i];
    }

    /// <summary>Takes the names of an entry in, for the entries after it.</summary>
    public void Learn(ListEntry entry, string company)
    {
        _ids.Add(company);
        foreach (var (name, text) in FullNames(entry))
            Learn(name, text, company, OriginOf(entry), ReferenceEquals(text, entry.Name));
    }

    /// <summary>The id of a company, as the one string that is kept of it.</summary>
    public string Known(string id) => _ids.TryGetValue(id, out var known) ? known : id;

    /// <summary>Where the names of an entry come from, in a few words.</summary>
    public static string OriginOf(ListEntry entry) => $"{entry.Authority}, {entry.List}";

    private static IEnumerable<(FullName Name, string Text)> FullNames(ListEntry entry)
    {
        foreach (var text in entry.OtherNames.Where(n => n.Kind != EntryNameKind.Weak).Select(n => n.Text).Prepend(entry.Name))
            if (FullName.Of(text) is { } name)
                yield return (name, text);
    }

    private void Learn(FullName name, string text, string company, string origin, bool isFirst = false)
    {
        var words = Digest.Of(name.Words);
        var owner = new Owner(_texts.Share(name.LegalForm), company, text, _texts.Share(origin), isFirst, Next: -1);
        var last = -1;
        for (var i = _first.GetValueOrDefault(words, -1); i >= 0; i = _owners[i].Next)
            if (_owners[last = i] with { Next = -1 } == owner)
                return;
        if (last < 0)
            _first.Add(words, _owners.Count);
        else
            _owners[last] = _owners[last] with { Next = _owners.Count };
        _owners.Add(owner);
    }

    private string NewId(ListEntry entry)
    {
        var slug = Company.Slug(entry.Name);
        // Two firms of one name, or a name that is nothing but signs: the list's own key tells them apart.
        return slug.Length > 0 && !_ids.Contains(slug) ? slug : $"{slug}-{Company.Slug(entry.List + " " + entry.Key)}".TrimStart('-');
    }

    /// <summary>A company that bears a full name.</summary>
    /// <param name="LegalForm">The legal form in the name.</param>
    /// <param name="Company">The company's id.</param>
    /// <param name="Text">The name as written.</param>
    /// <param name="Origin">Where it is written so.</param>
    /// <param name="IsFirst">Whether it is the first name of an entry of the list that is being read.</param>
    /// <param name="Next">The place of the next owner of the same words, or -1.</param>
    private readonly record struct Owner(string LegalForm, string Company, string Text, string Origin, bool IsFirst, int Next);
}
