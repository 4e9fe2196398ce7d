using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using ChatBot.Facts;
using ChatBot.Facts.Lists;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>The layout of the ledger in the file, for reading and writing alike.</summary>
internal static class LedgerLayout
{
    public const string LedgerId = "facts";
    public const string Catalogue = "catalogue";
    public const string Passages = "passages";
    public const string Facts = "facts";
    public const string Companies = "companies";
    public const string Entries = "entries";

    private const int Format = 1;
    private const string Canary = "ListWatch ledger of facts";

    /// <summary>The one document that says what the file is and what it must hold: how many versions, which catalogue, and that all are of one moment.</summary>
    public static Entry Head(LedgerState state) =>
        new(LedgerDatabase.Ledger, LedgerId, new BsonDocument
        {
            ["canary"] = Canary,
            ["format"] = Format,
            ["versions"] = state.Versions.Length,
            ["catalogueHash"] = state.CatalogueHash,
            ["catalogueBlocks"] = state.CatalogueBlocks,
            ["digest"] = DigestOf(state),
        });

    /// <summary>A version of a source.</summary>
    public static Entry Version(SourceVersion version) => new(LedgerDatabase.Versions, version.Number, version.Write());

    /// <summary>The blocks of one kind of one owner.</summary>
    public static IEnumerable<Entry> Blocks(string owner, string kind, ImmutableArray<BsonDocument> blocks) =>
        blocks.Select((block, i) => new Entry(LedgerDatabase.BlockCollection, LedgerDatabase.BlockId(owner, kind, i), block));

    /// <summary>The owner of a version's blocks.</summary>
    public static string Owner(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads and verifies all of the ledger that is needed to answer questions.</summary>
    /// <exception cref="InvalidDataException">Something is missing or damaged.</exception>
    /// <exception cref="StoreException">The file is of a format that this program does not know.</exception>
    public static LedgerState Read(LedgerDatabase database)
    {
        var head = database.Read(LedgerDatabase.Ledger, LedgerId);
        if (head.TextOrNull("canary") != Canary || head.Number("format") != Format)
            throw new StoreException("The database is of a format that this program does not know; use the program that wrote it, or set Store:Path to another file.");
        var texts = new SharedTexts();
        var versions = Enumerable.Range(1, head.Number("versions"))
            .Select(n => SourceVersion.Read(database.Read(LedgerDatabase.Versions, n)))
            .ToImmutableArray();
        var standing = versions.Where(v => v.Superseded is null).ToList();
        var state = new LedgerState(
            head.Text("catalogueHash"),
            head.Number("catalogueBlocks"),
            [.. database.ReadBlocks(Catalogue, Companies, head.Number("catalogueBlocks"), d => CompanyDocument.Read(d, texts))],
            [
                .. versions.Where(v => v.Superseded is null || v.Source.Kind != SourceKind.List)
                    .SelectMany(v => database.ReadBlocks(Owner(v.Number), Companies, v.CompanyBlocks, d => CompanyDocument.Read(d, texts)).Select(c => new BroughtCompany(v.Number, c))),
            ],
            versions,
            [.. standing.Select(v => ReadSource(database, v, texts))],
            [.. standing.Where(v => v.Source.Kind != SourceKind.List).SelectMany(v => ReadFacts(database, v))]);
        return head.Text("digest") == DigestOf(state) ? state : throw new InvalidDataException("its records are not of one moment");
    }

    /// <summary>A version's source with its passages.</summary>
    private static Source ReadSource(LedgerDatabase database, SourceVersion version, SharedTexts texts) => version.Source with
    {
        Passages = version.Source.Kind == SourceKind.List
            ? version.Rows(ReadEntries(database, version).Select(e => e with { CompanyId = texts.Share(e.CompanyId) }))
            : [.. database.ReadBlocks(Owner(version.Number), Passages, version.PassageBlocks, SourceVersion.ReadPassage)],
    };

    /// <summary>The facts of a version.</summary>
    public static IEnumerable<Fact> ReadFacts(LedgerDatabase database, SourceVersion version) =>
        (version.Source.Kind == SourceKind.List
            ? version.Rows(ReadEntries(database, version)).Listings
            : database.ReadBlocks(Owner(version.Number), Facts, version.FactBlocks, FactDocument.Read)).Select(version.Stamp);

    /// <summary>The entries of a version of a list, one after the other.</summary>
    public static IEnumerable<ListedEntry> ReadEntries(LedgerDatabase database, SourceVersion version) =>
        database.ReadBlocks(Owner(version.Number), Entries, version.EntryBlocks, EntryDocument.Read);

    /// <summary>The entries of a version of a list that are in one block.</summary>
    public static ImmutableArray<ListedEntry> ReadEntries(LedgerDatabase database, SourceVersion version, int block) =>
        database.ReadBlock(Owner(version.Number), Entries, block, EntryDocument.Read);

    /// <summary>The hash of all that is ever overwritten. A record of an earlier time, whole in itself, shows by it; blocks need none, they never change.</summary>
    private static string DigestOf(LedgerState state)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var document in state.Versions.Select(v => v.Write()).Concat(state.Catalogue.Select(CompanyDocument.Write)))
            hash.AppendData(BsonSerializer.Serialize(document));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
