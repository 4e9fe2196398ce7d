using System.Collections.Immutable;
using System.Security.Cryptography;
using ChatBot.Facts;
using ChatBot.Facts.Changes;
using ChatBot.Facts.Lists;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>Facts in a LiteDB file. Questions read <see cref="Current"/>, in memory.</summary>
public sealed class LiteDbFactStore : IFactStore, IDisposable
{
    private readonly LiteDbLedger _ledger;
    private readonly LiteDbChangeLog _log;
    private readonly TimeProvider _time;
    private readonly bool _owns;
    private LedgerState _state;
    private volatile FactView _current;

    /// <summary>Takes over the facts of a file.</summary>
    /// <param name="ledger">The file, open; it is left open.</param>
    /// <param name="log">Keeps what imports change, in the same file.</param>
    /// <param name="time">Tells when facts are recorded and superseded.</param>
    public LiteDbFactStore(LiteDbLedger ledger, LiteDbChangeLog log, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(time);
        _ledger = ledger;
        _log = log;
        _time = time;
        _state = ledger.Take(c => c.Facts, c => c with { Facts = null });
        _current = _state.ToView();
    }

    /// <summary>Opens a file for its facts alone, or makes it where there is none.</summary>
    /// <param name="path">The file; its folder is made if need be.</param>
    /// <param name="time">Tells when facts are recorded and superseded.</param>
    /// <param name="space">Tells whether the disk has room for a write.</param>
    /// <exception cref="StoreException">The file is in use, damaged, or cannot be written. A damaged file is left as it is.</exception>
    public LiteDbFactStore(string path, TimeProvider time, FreeSpace space)
        : this(new LiteDbLedger(path, space), time)
    {
    }

    private LiteDbFactStore(LiteDbLedger ledger, TimeProvider time)
        : this(ledger, new LiteDbChangeLog(ledger), time) => _owns = true;

    /// <inheritdoc/>
    public FactView Current => _current;

    /// <inheritdoc/>
    public void PutCompanies(ImmutableArray<Company> companies)
    {
        var repeated = companies.GroupBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (repeated is not null)
            throw new ArgumentException($"The catalogue has the company {repeated.Key} more than once.", nameof(companies));
        var hash = HashOf(companies);
        lock (_ledger.Gate)
        {
            if (hash == _state.CatalogueHash)
                return;
            var ids = companies.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
            var named = _state.Named(except: null);
            var catalogue = companies.AddRange(_state.Catalogue.Where(c => !ids.Contains(c.Id) && named.Contains(c.Id)));
            ImmutableArray<BsonDocument> blocks = [.. Blocks.Pack(catalogue.Select(CompanyDocument.Write))];
            var state = _state with { CatalogueHash = hash, CatalogueBlocks = blocks.Length, Catalogue = catalogue };
            _ledger.Write([.. LedgerLayout.Blocks(LedgerLayout.Catalogue, LedgerLayout.Companies, blocks), LedgerLayout.Head(state)]);
            Swap(state);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A fact cites words that do not stand in its source, or names a company that is not known.</exception>
    public ImportResult Import(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        lock (_ledger.Gate)
        {
            var standing = _state.Standing(reading.Source.Key);
            var result = reading.Source.ImportOver(standing?.Source);
            if (result is ImportResult.Unchanged or ImportResult.KeptArticle)
                return result;
            Write(reading, standing, ChangesOf(reading, standing));
            return result;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">No version of the list stands.</exception>
    public void Amend(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        lock (_ledger.Gate)
            Write(reading, _state.Standing(reading.Source.Key) ?? throw new ArgumentException("The list is not stored.", nameof(reading)), []);
    }

    /// <inheritdoc/>
    public IEnumerable<ListedEntry> EntriesOf(string key)
    {
        SourceVersion? version;
        lock (_ledger.Gate)
            version = _state.Standing(key);
        // Blocks of a version never change, so that nobody has to wait until all are read.
        return version is null ? [] : Enumerable.Range(0, version.EntryBlocks)
            .SelectMany(block => _ledger.Read(database => LedgerLayout.ReadEntries(database, version, block)));
    }

    /// <inheritdoc/>
    public bool WasReplaced(string key, string contentHash)
    {
        lock (_ledger.Gate)
            return _state.Standing(key)?.Source.ContentHash != contentHash && _state.Versions.Any(v => v.Source.Key == key && v.Source.ContentHash == contentHash);
    }

    /// <inheritdoc/>
    /// <exception cref="StoreException">The file cannot be read.</exception>
    public ImmutableArray<Fact> History() =>
        _ledger.Read(database => _state.Versions.SelectMany(v => LedgerLayout.ReadFacts(database, v)).ToImmutableArray());

    /// <inheritdoc cref="LiteDbLedger.Backup"/>
    public void Backup(string path) => _ledger.Backup(path);

    /// <summary>Closes the file, where the store opened it itself.</summary>
    public void Dispose()
    {
        if (_owns)
            _ledger.Dispose();
    }

    private void Write(Reading reading, SourceVersion? standing, ImmutableArray<SourceChange> changes)
    {
        if (reading.Source.Kind == SourceKind.List)
            reading = reading with { Companies = reading.Companies.AddRange(StillNamed(reading, standing)) };
        ReadingRules.Verify(reading, _state.CompanyIds);

        var now = Now();
        var number = _state.Versions.Length + 1;
        var blocks = new BlockWriter(_ledger, LedgerLayout.Owner(number));
        var added = new SourceVersion(
            number,
            reading.Source with { Passages = [] },
            now,
            null,
            blocks.Write(LedgerLayout.Passages, reading.Source.Passages.Select(SourceVersion.WritePassage)),
            blocks.Write(LedgerLayout.Facts, reading.Facts.Select(FactDocument.Write)),
            blocks.Write(LedgerLayout.Companies, reading.Companies.Select(CompanyDocument.Write)),
            blocks.Write(LedgerLayout.Entries, reading.Entries.Select(EntryDocument.Write)));
        var ended = standing is null ? null : standing with { Superseded = now };
        var state = _state.With(added, ended, reading);
        var log = _log.Recording(changes);
        _ledger.Write(
        [
            .. blocks.Rest,
            LedgerLayout.Version(added),
            .. ended is null ? [] : (Entry[])[LedgerLayout.Version(ended)],
            .. log.Entries,
            LedgerLayout.Head(state),
        ]);
        Swap(state);
        // After the view: who is told of a change can see it.
        _log.Accept(log);
    }

    /// <summary>What a version changed that somebody may want to be told of.</summary>
    private ImmutableArray<SourceChange> ChangesOf(Reading reading, SourceVersion? standing)
    {
        if (standing?.Source.ContentHash == reading.Source.ContentHash)
            return [];
        var earlier = _log.Before(reading.Source);
        return reading.Source.Kind == SourceKind.List
            ? ListChanges.Of(reading, standing?.Source.Published, earlier, Now())
            : ArticleChanges.Of(reading, standing?.Source.Published, _state.Facts.Where(f => f.SourceId == standing?.Source.Id), earlier, Now());
    }

    /// <summary>The companies that only the version before brought, and that facts of other sources name.</summary>
    private IEnumerable<Company> StillNamed(Reading reading, SourceVersion? standing)
    {
        if (standing is null)
            return [];
        var brought = reading.Companies.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var named = _state.Named(except: standing.Source);
        return _state.Brought.Where(b => b.Version == standing.Number && named.Contains(b.Company.Id) && !brought.Contains(b.Company.Id)).Select(b => b.Company);
    }

    private void Swap(LedgerState state)
    {
        _state = state;
        _current = state.ToView();
    }

    /// <summary>The time in whole milliseconds, which is what the file keeps.</summary>
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(_time.GetUtcNow().ToUnixTimeMilliseconds());

    private static string HashOf(ImmutableArray<Company> companies) =>
        Convert.ToHexStringLower(SHA256.HashData(BsonSerializer.Serialize(new BsonDocument { ["items"] = companies.ToArray(CompanyDocument.Write) })));
}
