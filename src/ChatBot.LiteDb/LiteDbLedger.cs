using System.Collections.Immutable;
using ChatBot.Facts;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>
/// One LiteDB file, open: all that is kept goes through its one gate in short transactions, whichever store it belongs to.
/// Once the file could not be written, the stores go on answering from memory and refuse to write until the program is started again.
/// </summary>
public sealed class LiteDbLedger : IDisposable
{
    /// <summary>A page goes to the log and then to the data file, and pages are not filled to the brim.</summary>
    private const int WriteFactor = 4;

    private readonly string _path;
    private readonly FreeSpace _space;
    private readonly DatabaseLock _lock;
    private readonly LedgerDatabase _database;
    private LedgerContents? _contents;
    private Exception? _failure;
    private bool _disposed;

    /// <summary>Opens the file, or makes it where there is none. In a file of an earlier version the collections that it lacks are made.</summary>
    /// <param name="path">The file; its folder is made if need be.</param>
    /// <param name="space">Tells whether the disk has room for a write.</param>
    /// <exception cref="StoreException">The file is in use, damaged, or cannot be written. A damaged file is left as it is.</exception>
    public LiteDbLedger(string path, FreeSpace space)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(space);
        _path = Path.GetFullPath(path);
        if (Directory.Exists(_path))
            throw new StoreException($"The database {_path} is a folder; set Store:Path to a file.");
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
            _contents = LedgerFile.Read(_path);
            if (!_contents.Missing.IsEmpty)
                space.Require(_path, 0);
            _database = LedgerDatabase.Open(_path, readOnly: false);
        }
        catch (Exception e)
        {
            _lock.Dispose();
            if (e is StoreException)
                throw;
            throw new StoreException($"The database {_path} cannot be opened: {e.Message}", e);
        }

        try
        {
            if (!_contents.Missing.IsEmpty)
                Guard(() => _database.Complete(_contents.Missing));
        }
        catch
        {
            _lock.Dispose();
            throw;
        }
    }

    /// <summary>Held by whoever writes, from before it reads what the write depends on until what is in memory is as the file.</summary>
    internal Lock Gate { get; } = new();

    /// <summary>Takes a part of what the file held when it was opened; each goes to the one store that keeps it up to date from then on.</summary>
    internal T Take<T>(Func<LedgerContents, T?> part, Func<LedgerContents, LedgerContents> without)
        where T : class
    {
        lock (Gate)
        {
            var taken = part(_contents!) ?? throw new InvalidOperationException("A ledger has one store of a kind.");
            _contents = without(_contents!);
            return taken;
        }
    }

    /// <summary>Writes all entries in one transaction; they are on the disk when this returns.</summary>
    /// <exception cref="StoreException">They could not be written. Whether they were kept after all shows at the next start.</exception>
    internal void Write(ImmutableArray<Entry> entries)
    {
        lock (Gate)
        {
            RequireUsable();
            _space.Require(_path, WriteFactor * entries.Sum(e => e.Body is null ? DatabaseFiles.PageSize : (long)BsonSerializer.Serialize(e.Body).Length));
            Guard(() => _database.Write(entries));
        }
    }

    /// <summary>Reads from the file.</summary>
    /// <exception cref="StoreException">The file cannot be read.</exception>
    internal T Read<T>(Func<LedgerDatabase, T> read)
    {
        lock (Gate)
        {
            T? result = default;
            Guard(() => result = read(_database));
            return result!;
        }
    }

    /// <summary>Copies the file to another while it stays open, and verifies the copy by reading all of it.</summary>
    /// <param name="path">The file to make; it must not exist.</param>
    /// <exception cref="StoreException">The copy could not be made or is not whole; no file of that name is left.</exception>
    public void Backup(string path)
    {
        var target = Path.GetFullPath(path);
        if (File.Exists(target))
            throw new StoreException($"The file {target} exists; give another name for the backup.");
        var copy = target + ".new";
        lock (Gate)
        {
            Guard(_database.Checkpoint);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                _space.Require(target, new FileInfo(_path).Length);
                File.Copy(_path, copy, overwrite: true);
                if (!LedgerFile.Read(copy).IsOfOneMomentWith(Read(LedgerContents.HeadsOf)))
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
        lock (Gate)
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
}
