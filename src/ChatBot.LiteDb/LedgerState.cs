using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.LiteDb;

/// <summary>What the ledger holds now, in memory: all versions, and of those that stand the passages and facts.</summary>
/// <param name="CatalogueHash">The hash of the company catalogue taken in last; empty before the first.</param>
/// <param name="CatalogueBlocks">In how many blocks the catalogue is stored.</param>
/// <param name="Catalogue">The companies of the catalogue, and those of older ones that facts still name.</param>
/// <param name="Discovered">The companies that sources brought, in the order of the ledger.</param>
/// <param name="Versions">All versions, in order of number.</param>
/// <param name="Sources">The sources that stand, with their passages, in order of number.</param>
/// <param name="Facts">The facts that stand, in the order of their sources.</param>
internal sealed record LedgerState(
    string CatalogueHash,
    int CatalogueBlocks,
    ImmutableArray<Company> Catalogue,
    ImmutableArray<Company> Discovered,
    ImmutableArray<SourceVersion> Versions,
    ImmutableArray<Source> Sources,
    ImmutableArray<Fact> Facts)
{
    /// <summary>A ledger without entries.</summary>
    public static LedgerState Empty { get; } = new("", 0, [], [], [], [], []);

    /// <summary>All companies: those of the catalogue, then those that only sources brought, each as it was brought last.</summary>
    public IEnumerable<Company> Companies
    {
        get
        {
            var known = Catalogue.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
            return Catalogue.Concat(Discovered.Reverse().Where(c => known.Add(c.Id)).Reverse());
        }
    }

    /// <summary>The view that questions read.</summary>
    public FactView ToView() => new(Companies, Sources, Facts);

    /// <summary>The version of a work that stands.</summary>
    public SourceVersion? Standing(string key) => Versions.FirstOrDefault(v => v.Superseded is null && v.Source.Key == key);

    /// <summary>The state after a version was added, and the one that it replaces ended.</summary>
    public LedgerState With(SourceVersion added, SourceVersion? ended, Reading reading) => this with
    {
        Discovered = Discovered.AddRange(reading.Companies),
        Versions = (ended is null ? Versions : Versions.SetItem(ended.Number - 1, ended)).Add(added),
        Sources = Sources.RemoveAll(s => s.Id == ended?.Source.Id).Add(reading.Source),
        Facts = Facts.RemoveAll(f => f.SourceId == ended?.Source.Id).AddRange(reading.Facts.Select(added.Stamp)),
    };
}
