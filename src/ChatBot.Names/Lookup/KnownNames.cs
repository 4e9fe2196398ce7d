using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Folding;
using ChatBot.Names.Index;
using ChatBot.Names.Matching;

namespace ChatBot.Names.Lookup;

/// <summary>
/// The names of all companies: an index of most, and a small one of those that came or changed since, so that a few changes among a million
/// names need no new index of all. Immutable.
/// </summary>
internal sealed class KnownNames
{
    private const int FewCompanies = 1000;
    private const int MostChangedShare = 20;
    private const int Most = 5;

    /// <summary>Where companies have gone, their names still take places among the found.</summary>
    private const int Many = NameSearch.MostCompared;

    private readonly ImmutableArray<NameSegment> _segments;
    private readonly NameIndex? _forms;

    private KnownNames(ImmutableArray<Company> companies, ImmutableArray<NameSegment> segments)
    {
        Companies = companies;
        _segments = segments;
        if (companies.Length <= FewCompanies)
            _forms = new NameIndex(companies.SelectMany(FormBuilder.Build));
    }

    /// <summary>The companies.</summary>
    public ImmutableArray<Company> Companies { get; }

    /// <summary>Whether the companies are so few that all their forms are at hand.</summary>
    public bool AreFew => _forms is not null;

    /// <summary>Indexes the names of companies.</summary>
    public static KnownNames Of(ImmutableArray<Company> companies) =>
        new(companies, [new NameSegment(InvertedIndex.Of(companies), [.. Enumerable.Range(0, companies.Length)])]);

    /// <summary>The names of these companies, those that are known already not indexed again.</summary>
    public KnownNames With(ImmutableArray<Company> companies)
    {
        if (companies.Length <= FewCompanies)
            return Of(companies);
        var places = companies.Select((company, i) => (company.Id, i)).ToDictionary(c => c.Id, c => c.i);
        var changed = Enumerable.Range(0, companies.Length).ToHashSet();
        var kept = _segments[0].Moved(old => places.TryGetValue(Companies[old].Id, out var place) && companies[place] == Companies[old] && changed.Remove(place) ? place : NameSegment.Gone);
        if (changed.Count * MostChangedShare > companies.Length)
            return Of(companies);
        int[] recent = [.. changed.Order()];
        return new(companies, [kept, new NameSegment(InvertedIndex.Of([.. recent.Select(i => companies[i])], kept.Index), recent)]);
    }

    /// <summary>The names that a name looked for may mean, the likeliest first, one for each company.</summary>
    public List<LikelyName> Find(string name)
    {
        var likely = new List<LikelyName>();
        foreach (var segment in _segments)
            foreach (var found in NameSearch.Find(name, segment.Index, segment.HasGone ? Many : Most))
                if (segment.CompanyOf(found.Name) is var company and not NameSegment.Gone)
                    likely.Add(new LikelyName(company, Companies[company].Names[segment.Index.Ordinals[found.Name]], found.Score, found.Agreement));
        if (_segments.Length > 1)
            likely.Sort((a, b) => b.Score.CompareTo(a.Score));
        return likely;
    }

    /// <summary>The forms of names to look for in a text: all where there are few, else those of the names that the text may hold.</summary>
    public NameIndex FormsIn(FoldedText text) => _forms ?? new NameIndex(_segments.SelectMany(segment => FormsIn(text, segment)));

    private IEnumerable<NameForm> FormsIn(FoldedText text, NameSegment segment) =>
        Anchors.Pick(text, segment.Index)
            .GroupBy(segment.CompanyOf)
            .Where(names => names.Key != NameSegment.Gone)
            .SelectMany(names => FormBuilder.Build(Companies[names.Key], names.Key, names.Select(n => segment.Index.Ordinals[n]).ToHashSet()));
}
