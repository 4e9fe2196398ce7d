using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Facts.Lists;

namespace ChatBot.LiteDb;

/// <summary>What the ledger holds now, in memory: all versions, and of those that stand the passages and facts; of lists both are <see cref="ListedRows"/>.</summary>
/// <param name="CatalogueHash">The hash of the company catalogue taken in last; empty before the first.</param>
/// <param name="CatalogueBlocks">In how many blocks the catalogue is stored.</param>
/// <param name="Catalogue">The companies of the catalogue, and those of older ones that facts still name.</param>
/// <param name="Brought">The companies that sources brought, in the order of the ledger; of a list only those of the version that stands.</param>
/// <param name="Versions">All versions, in order of number.</param>
/// <param name="Sources">The sources that stand, with their passages, in order of number.</param>
/// <param name="Facts">The facts that stand and are not of lists, in the order of their sources.</param>
internal sealed record LedgerState(
    string CatalogueHash,
    int CatalogueBlocks,
    ImmutableArray<Company> Catalogue,
    ImmutableArray<BroughtCompany> Brought,
    ImmutableArray<SourceVersion> Versions,
    ImmutableArray<Source> Sources,
    ImmutableArray<Fact> Facts)
{
    /// <summary>A ledger without entries.</summary>
    public static LedgerState Empty { get; } = new("", 0, [], [], [], [], []);

    /// <summary>All companies: those of the catalogue, then those that only sources brought, each with all the names that any of them has for it.</summary>
    public ImmutableArray<Company> Companies => Union(Catalogue.Concat(Brought.Select(b => b.Company)));

    /// <summary>The ids of all companies.</summary>
    public HashSet<string> CompanyIds => [.. Catalogue.Select(c => c.Id), .. Brought.Select(b => b.Company.Id)];

    /// <summary>The view that questions read.</summary>
    public FactView ToView() => new(Companies, Sources, Facts);

    /// <summary>The ids of the companies that facts name, except those of one source.</summary>
    public HashSet<string> Named(Source? except) =>
    [
        .. Facts.Where(f => f.SourceId != except?.Id).SelectMany(ReadingRules.CompaniesOf),
        .. Sources.Where(s => s.Id != except?.Id).Select(s => s.Passages).OfType<ListedRows>().SelectMany(r => r.CompanyIds),
    ];

    /// <summary>The version of a work that stands.</summary>
    public SourceVersion? Standing(string key) => Versions.FirstOrDefault(v => v.Superseded is null && v.Source.Key == key);

    /// <summary>The state after a version was added, and the one that it replaces ended.</summary>
    public LedgerState With(SourceVersion added, SourceVersion? ended, Reading reading) => this with
    {
        // Each version of a list brings all its companies again; those of articles may be named by others too.
        Brought = Brought.RemoveAll(b => ended is { Source.Kind: SourceKind.List } && b.Version == ended.Number)
            .AddRange(reading.Companies.Select(c => new BroughtCompany(added.Number, c))),
        Versions = (ended is null ? Versions : Versions.SetItem(ended.Number - 1, ended)).Add(added),
        Sources = Sources.RemoveAll(s => s.Id == ended?.Source.Id).Add(reading.Source.Kind == SourceKind.List ? reading.Source with { Passages = added.Rows(reading.Entries) } : reading.Source),
        Facts = Facts.RemoveAll(f => f.SourceId == ended?.Source.Id).AddRange(reading.Facts.Select(added.Stamp)),
    };

    private static ImmutableArray<Company> Union(IEnumerable<Company> companies)
    {
        var all = new List<Company>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var company in companies)
            if (places.TryAdd(company.Id, all.Count))
                all.Add(company);
            else
                all[places[company.Id]] = all[places[company.Id]].With(company);
        return [.. all];
    }
}

/// <summary>A company that a version of a source brought.</summary>
/// <param name="Version">The number of the version.</param>
/// <param name="Company">The company as it was brought.</param>
internal readonly record struct BroughtCompany(int Version, Company Company);
