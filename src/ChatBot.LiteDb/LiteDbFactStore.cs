using System.Collections.Immutable;
using System.Security.Cryptography;
using ChatBot.Facts;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>
/// Facts in one LiteDB file. All writing goes through one gate in short transactions; questions read <see cref="Current"/>, in memory.
/// Once the file could not be written, the store goes on answering from memory and refuses to write until the program is started again.
/// </summary>
public sealed class LiteDbFactStore : IFactStore, IDisposable
{
    /// <summary>A page goes to the log and then to the data file, and pages are not filled to the brim.</summary>
    private const int WriteFactor = 4;

    private readonly Lock _gate = new();
    private readonly string _path;
    private readonly TimeProvider _time;
    private readonly FreeSpace _space;
    private readonly DatabaseLock _lock;
    private readonly LedgerDatabase _database;
    private LedgerState _state;
    private volatile FactView _current;
    private Exception? _failure;
    private bool _disposed;

    /// <summary>Opens the file, or makes it where there is none.</summary>
    /// <param name="path">The file; its folder is made if need be.</param>
    /// <param name="time">Tells when facts are recorded and superseded.</param>
    /// <param name="space">Tells whether the disk has room for a write.</param>
    /// <exception cref="StoreException">The file is in use, damaged, or cannot be written. A damaged file is left as it is.</exception>
    public LiteDbFactStore(string path, TimeProvider time, FreeSpace space)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(time);
        ArgumentNullException.ThrowIfNull(space);
        _path = Path.GetFullPath(path);
        if (Directory.Exists(_path))
            throw new StoreException($"The database {_path} is a folder; set Store:Path to a file.");
        _time = time;
        _space = space;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
            _lock = DatabaseLock.Take(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The database {_path} cannot be written: {e.Message} Set Store:Path to a file in a folder where this program may write.", e);
        }

        try
        {
            LedgerFile.CreateWhereAbsent(_path, space);
            _state = LedgerFile.Read(_path);
            _current = _state.ToView();
            _database = LedgerDatabase.Open(_path, readOnly: false);
        }
        catch (Exception e)
        {
            _lock.Dispose();
            if (e is StoreException)
                throw;
            throw new StoreException($"The database {_path} cannot be opened: {e.Message}", e);
        }
    }

    /// <inheritdoc/>
    public FactView Current => _current;

    /// <inheritdoc/>
    public void PutCompanies(ImmutableArray<Company> companies)
    {
        var repeated = companies.GroupBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        if (repeated is not null)
            throw new ArgumentException($"The catalogue has the company {repeated.Key} more than once.", nameof(companies));
        var hash = HashOf(companies);
        lock (_gate)
        {
            if (hash == _state.CatalogueHash)
                return;
            var ids = companies.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
            var named = _state.Facts.SelectMany(ReadingRules.CompaniesOf).ToHashSet(StringComparer.Ordinal);
            var catalogue = companies.AddRange(_state.Catalogue.Where(c => !ids.Contains(c.Id) && named.Contains(c.Id)));
            var blocks = Blocks.Pack(catalogue.Select(CompanyDocument.Write));
            var state = _state with { CatalogueHash = hash, CatalogueBlocks = blocks.Length, Catalogue = catalogue };
            Write([.. LedgerLayout.Blocks(LedgerLayout.Catalogue, LedgerLayout.Companies, blocks), LedgerLayout.Head(state)]);
            Swap(state);
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A fact cites words that do not stand in its source, or names a company that is not known.</exception>
    public ImportResult Import(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        lock (_gate)
        {
            var standing = _state.Standing(reading.Source.Key);
            var result = reading.Source.ImportOver(standing?.Source);
            if (result is ImportResult.Unchanged or ImportResult.KeptArticle)
                return result;
            ReadingRules.Verify(reading, _state.Companies.Select(c => c.Id).ToHashSet(StringComparer.Ordinal));

            var now = Now();
            var passages = Blocks.Pack(reading.Source.Passages.Select(SourceVersion.WritePassage));
            var facts = Blocks.Pack(reading.Facts.Select(FactDocument.Write));
            var companies = Blocks.Pack(reading.Companies.Select(CompanyDocument.Write));
            var added = new SourceVersion(
                _state.Versions.Length + 1, reading.Source with { Passages = [] }, now, null, passages.Length, facts.Length, companies.Length);
            var ended = standing is null ? null : standing with { Superseded = now };
            var state = _state.With(added, ended, reading);
            var owner = LedgerLayout.Owner(added.Number);
            Write(
            [
                .. LedgerLayout.Blocks(owner, LedgerLayout.Passages, passages),
                .. LedgerLayout.Blocks(owner, LedgerLayout.Facts, facts),
                .. LedgerLayout.Blocks(owner, LedgerLayout.Companies, companies),
                LedgerLayout.Version(added),
                .. ended is null ? [] : (Entry[])[LedgerLayout.Version(ended)],
                LedgerLayout.Head(state),
            ]);
            Swap(state);
            return result;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="StoreException">The file cannot be read.</exception>
    public ImmutableArray<Fact> History()
    {
        lock (_gate)
        {
            var facts = ImmutableArray<Fact>.Empty;
            Guard(() => facts = [.. _state.Versions.SelectMany(v => LedgerLayout.ReadFacts(_database, v))]);
            return facts;
        }
    }

    /// <summary>Copies the database to another file while the store stays open, and verifies the copy by reading all of it.</summary>
    /// <param name="path">The file to make; it must not exist.</param>
    /// <exception cref="StoreException">The copy could not be made or is not whole; no file of that name is left.</exception>
    public void Backup(string path)
    {
        var target = Path.GetFullPath(path);
        if (File.Exists(target))
            throw new StoreException($"The file {target} exists; give another name for the backup.");
        var copy = target + ".new";
        lock (_gate)
        {
            Guard(_database.Checkpoint);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                _space.Require(target, new FileInfo(_path).Length);
                File.Copy(_path, copy, overwrite: true);
                var read = LedgerFile.Read(copy);
                if (read.Versions.Length != _state.Versions.Length || read.Facts.Length != _state.Facts.Length)
                    throw new StoreException($"The backup {target} is not whole; it was not kept.");
                File.Move(copy, target);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new StoreException($"The backup {target} could not be made: {e.Message}", e);
            }
            finally
            {
                File.Delete(copy);
            }
        }
    }

    /// <summary>Moves the log into the data file, closes both and lets go of the lock.</summary>
    public void Dispose()
    {
        lock (_gate)
        {
            if (_disposed)
                return;
            _disposed = true;
            try
            {
                if (_failure is null)
                    _database.Dispose();
            }
            catch (Exception e) when (e is IOException or LiteException)
            {
                // What was committed is in the file: every write waits for that.
                _failure = e;
                _database.Abandon();
            }
            finally
            {
                _lock.Dispose();
            }
        }
    }

    private void Write(ImmutableArray<Entry> entries)
    {
        RequireUsable();
        _space.Require(_path, WriteFactor * entries.Sum(e => (long)BsonSerializer.Serialize(e.Body).Length));
        Guard(() => _database.Write(entries));
    }

    private void Guard(Action work)
    {
        RequireUsable();
        try
        {
            work();
        }
        catch (Exception e)
        {
            // LiteDB is of no use after an error, whatever its type: it has closed itself, or its pages cannot be trusted.
            _failure = e;
            _database.Abandon();
            throw Failed();
        }
    }

    private void RequireUsable()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_failure is not null)
            throw Failed();
    }

    private StoreException Failed() => new(
        $"The database {_path} failed: {_failure!.Message} Questions are still answered from memory; nothing more is written, and whether the last write was kept shows at the next start. "
        + "See that the disk has room and can be written, then start the program again.",
        _failure);

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
