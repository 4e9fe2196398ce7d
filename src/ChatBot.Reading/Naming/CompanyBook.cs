using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Naming;

/// <summary>The companies of one reading: those of the catalogue, and those that the text itself introduces.</summary>
internal sealed class CompanyBook(CompanyRecognizer names)
{
    private readonly Dictionary<string, Company> _byKey = [];
    private readonly List<(List<string> Words, string Id)> _forms = [];
    private readonly Dictionary<string, Company> _created = [];

    /// <summary>The companies that the catalogue lacks, in the order of their names' appearance.</summary>
    public ImmutableArray<Company> Created => [.. _created.Values.Select(c => _byKey[NameKey.Of(c.Name)])];

    /// <summary>The company a whole name means; null when it means none or more than one.</summary>
    public Company? Known(string name)
    {
        var key = NameKey.Of(name);
        if (_byKey.TryGetValue(key, out var company))
            return company;
        if (FromCatalogue(name) is { } listed)
            return Remember(listed, name);
        return ShortFormOf(name);
    }

    /// <summary>The company a name stands for where the text leaves no doubt that it names one.</summary>
    public Company Introduce(string name, IEnumerable<CompanyName> aliases)
    {
        var company = Known(name) ?? Create(name);
        foreach (var alias in aliases)
            company = AddName(company, alias);
        return company;
    }

    /// <summary>The known companies named in a text, in order.</summary>
    public List<CompanyMention> Find(string text)
    {
        var found = names.Find(text)
            .Where(m => !m.IsAmbiguous)
            .Select(m => new CompanyMention(new(m.Start, m.Start + m.Length), Remember(m.Best.Company, m.Text)))
            .ToList();
        var fromCatalogue = found.Count;
        foreach (var name in ProperName.Find(text, new(0, text.Length)))
            if (!found.Take(fromCatalogue).Any(m => m.Span.Overlaps(name.Span)) && Match(text, name) is { } mention)
                found.Add(mention);
        found.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return found;
    }

    private CompanyMention? Match(string text, ProperName name)
    {
        // Adjectives of nation may stand before a name; anything else before or behind makes it another name.
        for (var start = name.Span.Start; start < name.Span.End;)
        {
            var rest = new Span(start, name.Span.End);
            if (Known(rest.Of(text)) is { } company)
                return new(rest, company);
            var space = text.IndexOf(' ', start, rest.Length);
            if (space < 0 || Nations.Find(text[start..space]) is null)
                return null;
            start = space + 1;
        }
        return null;
    }

    private Company? FromCatalogue(string name)
    {
        var mentions = names.Find(name);
        return mentions is [{ IsAmbiguous: false } only] && NameKey.Of(only.Text) == NameKey.Of(name) ? only.Best.Company : null;
    }

    private Company? ShortFormOf(string name)
    {
        var words = NameKey.WordsOf(name);
        if (words.Count == 0 || words.Count == 1 && (words[0].Length < 3 || Nations.Find(name) is not null || CommonCapitals.IsCalendar(name) || CompanyNouns.Singular.Contains(name)))
            return null;
        var ids = _forms
            .Where(f => f.Words.Count > words.Count && (words.Count > 1 || f.Words[0] == words[0] || name.All(c => !char.IsLower(c))) && NameKey.IsWithin(words, f.Words))
            .Select(f => f.Id).Distinct().ToList();
        return ids is [var id] ? _byKey.Values.First(c => c.Id == id) : null;
    }

    private Company Create(string name)
    {
        var company = new Company(Company.Slug(name), name, [new(name, NameKind.Canonical, "the source")]);
        _created[company.Id] = company;
        return Remember(company, name);
    }

    private Company AddName(Company company, CompanyName alias)
    {
        var key = NameKey.Of(alias.Text);
        if (_byKey.ContainsKey(key) || key.Length == 0)
            return company;
        if (_created.ContainsKey(company.Id))
        {
            var known = _byKey.Where(p => p.Value.Id == company.Id).Select(p => p.Key).ToList();
            company = company with { Names = company.Names.Add(alias) };
            foreach (var other in known)
                _byKey[other] = company;
        }
        return Remember(company, alias.Text);
    }

    private Company Remember(Company company, string name)
    {
        if (_byKey.TryAdd(NameKey.Of(name), company))
            _forms.Add((NameKey.WordsOf(name), company.Id));
        if (!_byKey.ContainsKey(NameKey.Of(company.Name)))
            Remember(company, company.Name);
        return company;
    }
}
