using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ChatBot.Facts;

/// <summary>What is known at one moment, in memory and immutable: questions read this and nothing else.</summary>
public sealed class FactView
{
    private readonly FrozenDictionary<string, Source> _sources;
    private readonly FrozenDictionary<string, Company> _companies;
    private readonly ILookup<string, Listing> _listings;
    private readonly ILookup<string, Relation> _relations;
    private readonly ILookup<string, Event> _events;

    /// <summary>Builds the view.</summary>
    /// <param name="companies">All companies.</param>
    /// <param name="sources">The sources that stand, one version of each.</param>
    /// <param name="facts">The facts that stand, in the order of their sources.</param>
    public FactView(IEnumerable<Company> companies, IEnumerable<Source> sources, IEnumerable<Fact> facts)
    {
        Companies = [.. companies];
        Sources = [.. sources];
        Facts = [.. facts];
        _companies = Companies.ToFrozenDictionary(c => c.Id);
        _sources = Sources.ToFrozenDictionary(s => s.Id);
        Listings = [.. Facts.OfType<Listing>()];
        Statements = [.. Facts.OfType<Statement>()];
        Relations = [.. Facts.OfType<Relation>()];
        Events = [.. Facts.OfType<Event>()];
        _listings = Listings.ToLookup(f => f.CompanyId);
        _relations = Relations.ToLookup(f => f.CompanyId);
        _events = Events.Where(f => f.CompanyId is not null).ToLookup(f => f.CompanyId!);
    }

    /// <summary>A view that knows nothing.</summary>
    public static FactView Empty { get; } = new([], [], []);

    /// <summary>All companies, whether or not a fact concerns them.</summary>
    public ImmutableArray<Company> Companies { get; }

    /// <summary>The sources that stand.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>All facts that stand.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>All listings.</summary>
    public ImmutableArray<Listing> Listings { get; }

    /// <summary>All statements.</summary>
    public ImmutableArray<Statement> Statements { get; }

    /// <summary>All relations.</summary>
    public ImmutableArray<Relation> Relations { get; }

    /// <summary>All events.</summary>
    public ImmutableArray<Event> Events { get; }

    /// <summary>The source of a citation.</summary>
    public Source SourceOf(Citation citation) => _sources[citation.SourceId];

    /// <summary>The source of a fact.</summary>
    public Source SourceOf(Fact fact) => _sources[fact.SourceId];

    /// <summary>Whether a fact is a row of an official list, not said in running text.</summary>
    public bool IsRow(Fact fact) => SourceOf(fact).Kind == SourceKind.List;

    /// <summary>The company with this id.</summary>
    public Company CompanyOf(string id) => _companies[id];

    /// <summary>The company with this id; null when there is none.</summary>
    public Company? FindCompany(string id) => _companies.GetValueOrDefault(id);

    /// <summary>The listings of a company.</summary>
    public IEnumerable<Listing> ListingsOf(string companyId) => _listings[companyId];

    /// <summary>The relations of a company.</summary>
    public IEnumerable<Relation> RelationsOf(string companyId) => _relations[companyId];

    /// <summary>The events that concern a company.</summary>
    public IEnumerable<Event> EventsOf(string companyId) => _events[companyId];
}
