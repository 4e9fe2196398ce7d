using ChatBot.Facts;
using ChatBot.Facts.Lists;
using ChatBot.Names;

namespace ChatBot.Reading.Lists;

/// <summary>
/// Decides which company an entry of a list is about: one that is known already, if and only if they share a full name that identifies it by itself,
/// or else a new one. What several known companies could claim goes to none of them.
/// </summary>
internal sealed class CompanyLinks
{
    private readonly Dictionary<string, List<(FullName Name, string Company, string Text)>> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <param name="companies">The companies known from elsewhere.</param>
    public CompanyLinks(IEnumerable<Company> companies)
    {
        foreach (var company in companies)
        {
            _ids.Add(company.Id);
            foreach (var name in company.Names.Where(n => n.Kind is NameKind.Canonical or NameKind.Legal or NameKind.Native or NameKind.Former or NameKind.Spelling))
                Learn(name.Text, company.Id);
        }
    }

    /// <summary>The company of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="earlier">Which company the entry was about in the version before; it stays so.</param>
    /// <returns>Its id, and why it is this one; null when it is a new one.</returns>
    public (string Id, string? Match) Find(ListEntry entry, ListedEntry? earlier)
    {
        if (earlier is not null)
            return (earlier.CompanyId, earlier.Match);
        foreach (var name in FullNames(entry))
        {
            var owners = Owners(name.Name).DistinctBy(o => o.Company).Take(2).ToArray();
            if (owners is [var only])
                return (only.Company, $"“{name.Text}” is also known as the full name “{only.Text}”");
        }
        return (NewId(entry), null);
    }

    /// <summary>Takes the names of an entry in, for the entries after it.</summary>
    public void Learn(ListEntry entry, string company)
    {
        _ids.Add(company);
        foreach (var name in FullNames(entry))
            Learn(name.Text, company);
    }

    private IEnumerable<(FullName Name, string Company, string Text)> Owners(FullName name) =>
        _known.TryGetValue(name.Words, out var owners) ? owners.Where(o => o.Name.Agrees(name)) : [];

    private static IEnumerable<(FullName Name, string Text)> FullNames(ListEntry entry)
    {
        foreach (var text in entry.OtherNames.Where(n => n.Kind != EntryNameKind.Weak).Select(n => n.Text).Prepend(entry.Name))
            if (FullName.Of(text) is { } name)
                yield return (name, text);
    }

    private void Learn(string text, string company)
    {
        if (FullName.Of(text) is not { } name)
            return;
        if (!_known.TryGetValue(name.Words, out var owners))
            _known.Add(name.Words, owners = []);
        if (!owners.Any(o => o.Company == company && o.Name == name))
            owners.Add((name, company, text));
    }

    private string NewId(ListEntry entry)
    {
        var slug = Company.Slug(entry.Name);
        // Two firms of one name, or a name that is nothing but signs: the list's own key tells them apart.
        return slug.Length > 0 && !_ids.Contains(slug) ? slug : $"{slug}-{Company.Slug(entry.List + " " + entry.Key)}".TrimStart('-');
    }
}
