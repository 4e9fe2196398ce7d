using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Facts.Lists;

namespace ChatBot.Facts;

/// <summary>What is known at one moment, in memory and immutable: questions read this and nothing else.</summary>
public sealed class FactView
{
    private readonly FrozenDictionary<string, (Source Source, int Place)> _sources;
    private readonly Dictionary<string, Company> _companies;
    private readonly ImmutableArray<ListedRows> _rows;
    private readonly ILookup<string, Fact> _told;
    private readonly ILookup<string, Listing> _listings;
    private readonly ILookup<string, Relation> _relations;
    private readonly ILookup<string, Event> _events;

    /// <summary>Builds the view.</summary>
    /// <param name="companies">All companies.</param>
    /// <param name="sources">The sources that stand, one version of each. What <see cref="ListedRows"/> among their passages state is known too.</param>
    /// <param name="told">The other facts that stand, in the order of their sources.</param>
    public FactView(IEnumerable<Company> companies, IEnumerable<Source> sources, IEnumerable<Fact> told)
    {
        Companies = [.. companies];
        Sources = [.. sources];
        Told = [.. told];
        _companies = Companies.ToDictionary(c => c.Id);
        _sources = Sources.Select((source, place) => (source, place)).ToFrozenDictionary(s => s.source.Id);
        _rows = [.. Sources.Select(s => s.Passages).OfType<ListedRows>()];
        Statements = [.. Told.OfType<Statement>()];
        Relations = [.. Told.OfType<Relation>()];
        Events = [.. Told.OfType<Event>()];
        _told = Told.ToLookup(f => f.SourceId);
        _listings = Told.OfType<Listing>().ToLookup(f => f.CompanyId);
        _relations = Relations.ToLookup(f => f.CompanyId);
        _events = Events.Where(f => f.CompanyId is not null).ToLookup(f => f.CompanyId!);
    }

    /// <summary>A view that knows nothing.</summary>
    public static FactView Empty { get; } = new([], [], []);

    /// <summary>All companies, whether or not a fact concerns them.</summary>
    public ImmutableArray<Company> Companies { get; }

    /// <summary>The sources that stand.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>The facts that stand and that running text tells: all but those of the rows of lists.</summary>
    public ImmutableArray<Fact> Told { get; }

    /// <summary>All facts that stand, in the order of their sources. Those of lists are made while they are enumerated, and there may be a million.</summary>
    public IEnumerable<Fact> Facts => Sources.SelectMany(FactsOf);

    /// <summary>How many facts stand.</summary>
    public int FactCount => Told.Length + _rows.Sum(r => r.ListingCount);

    /// <summary>All listings, as <see cref="Facts"/>.</summary>
    public IEnumerable<Listing> Listings => Facts.OfType<Listing>();

    /// <summary>The companies of all listings, each once.</summary>
    public IEnumerable<Company> ListedCompanies => Sources
        .SelectMany(s => s.Passages is ListedRows rows ? rows.CompanyIds : _told[s.Id].OfType<Listing>().Select(l => l.CompanyId))
        .Distinct().Select(CompanyOf);

    /// <summary>The names of the official lists among the sources.</summary>
    public IEnumerable<string> ListNames => Sources.Where(s => s.Kind == SourceKind.List)
        .SelectMany(s => s.Passages is ListedRows rows ? rows.Lists.Select(l => l.List) : _told[s.Id].OfType<Listing>().Select(l => l.List).OfType<string>());

    /// <summary>All statements.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>All relations.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>All events.</summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>The source of a citation.</summary>
    public Source SourceOf(Citation citation) => _sources[citation.SourceId].Source;

    /// <summary>The source of a fact.</summary>
    public Source SourceOf(Fact fact) => _sources[fact.SourceId].Source;

    /// <summary>The facts of a source.</summary>
    public IEnumerable<Fact> FactsOf(Source source) => source.Passages is ListedRows rows ? rows.Listings : _told[source.Id];

    /// <summary>Whether a fact is a row of an official list, not said in running text.</summary>
    public bool IsRow(Fact fact) => SourceOf(fact).Kind == SourceKind.List;

    /// <summary>The company with this id.</summary>
    public Company CompanyOf(string id) => _companies[id];

    /// <summary>The company with this id; null when there is none.</summary>
    public Company? FindCompany(string id) => _companies.GetValueOrDefault(id);

    /// <summary>The listings of a company, in the order of their sources.</summary>
    public IEnumerable<Listing> ListingsOf(string companyId) => _listings[companyId]
        .Concat(_rows.SelectMany(r => r.ListingsOf(companyId)))
        .OrderBy(l => _sources[l.SourceId].Place);

    /// <summary>The relations of a company.</summary>
    public IEnumerable<Relation> RelationsOf(string companyId) => _relations[companyId];

    /// <summary>The events that concern a company.</summary>
    public IEnumerable<Event> EventsOf(string companyId) => _events[companyId];
}
