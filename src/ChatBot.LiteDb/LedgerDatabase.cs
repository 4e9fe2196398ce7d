using System.Collections.Immutable;
using System.Runtime.InteropServices;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>A document to be written: its place and its body; without a body it is deleted.</summary>
internal readonly record struct Entry(string Collection, BsonValue Id, BsonDocument? Body);

/// <summary>
/// An open LiteDB file, reduced to sealed documents by id. Every collection exists from the start and only ids are indexed:
/// creating either beside readers breaks LiteDB 5.0.20.
/// </summary>
internal sealed class LedgerDatabase : IDisposable
{
    /// <summary>One document that says what the file is and how many versions it holds.</summary>
    public const string Ledger = "ledger";

    /// <summary>The versions of sources.</summary>
    public const string Versions = "versions";

    /// <summary>Passages, facts and companies.</summary>
    public const string BlockCollection = "blocks";

    /// <summary>Where the bot is.</summary>
    public const string Conversations = "conversations";

    /// <summary>What people thought of answers.</summary>
    public const string Votes = "votes";

    /// <summary>Who subscribed to what.</summary>
    public const string Subscribers = "subscribers";

    /// <summary>What imports changed.</summary>
    public const string Changes = "changes";

    /// <summary>Who is to be told of which change, and how far that is.</summary>
    public const string Deliveries = "deliveries";

    private readonly LiteDatabase _database;
    private readonly string _log;

    private LedgerDatabase(string path, bool readOnly)
    {
        _log = DatabaseFiles.LogOf(path);
        _database = new LiteDatabase(new ConnectionString { Filename = path, ReadOnly = readOnly, Connection = ConnectionType.Direct });
    }

    /// <summary>Makes a new file with its collections and first entries. It appears under its name only when it is whole.</summary>
    /// <param name="path">The file.</param>
    /// <param name="first">The first entry of the ledger.</param>
    /// <param name="later">The collections that files of earlier versions lack.</param>
    public static void Create(string path, Entry first, ImmutableArray<string> later)
    {
        var unfinished = path + ".new";
        File.Delete(unfinished);
        File.Delete(DatabaseFiles.LogOf(unfinished));
        using (var database = new LiteDatabase(new ConnectionString { Filename = unfinished, Collation = Collation.Binary }))
        {
            // Kept in the file: without it, moments come back in the machine's time zone.
            database.UtcDate = true;
            foreach (var name in (string[])[Versions, BlockCollection])
                Make(database, name);
            database.GetCollection(Ledger).Insert(Sealed.Seal(first.Collection, first.Id, first.Body!));
            foreach (var name in later)
                MakeRecords(database, name);
        }

        File.Move(unfinished, path);
    }

    /// <summary>Opens the file. Read-only, nothing is ever written to it, nor to its log.</summary>
    public static LedgerDatabase Open(string path, bool readOnly) => new(path, readOnly);

    /// <summary>The body of a document, verified.</summary>
    /// <exception cref="InvalidDataException">It is missing or damaged.</exception>
    public BsonDocument Read(string collection, BsonValue id) =>
        Sealed.Open(collection, id, _database.GetCollection(collection).FindById(id));

    /// <summary>Whether there is a collection of a name, or the ledger says that there must be.</summary>
    public bool Has(string collection) => _database.CollectionExists(collection) || _database.GetCollection(Ledger).FindById(collection) is not null;

    /// <summary>All documents of a collection, verified, in the order of their ids.</summary>
    /// <exception cref="InvalidDataException">One is damaged.</exception>
    public ImmutableArray<Entry> ReadAll(string collection) =>
    [
        .. _database.GetCollection(collection).FindAll().ToList()
            .Select(d => new Entry(collection, d["_id"], Sealed.Open(collection, d["_id"], d))),
    ];

    /// <summary>Makes collections that a file of an earlier version lacks, all or none.</summary>
    public void Complete(ImmutableArray<string> collections)
    {
        if (!_database.BeginTrans())
            throw new InvalidOperationException("A transaction is open already.");
        foreach (var name in collections)
            MakeRecords(_database, name);
        Commit();
        foreach (var name in collections)
            Read(Ledger, name);
    }

    /// <summary>The blocks of one kind of one owner, one after the other.</summary>
    public IEnumerable<T> ReadBlocks<T>(string owner, string kind, int count, Func<BsonDocument, T> read) =>
        Enumerable.Range(0, count).SelectMany(i => ReadBlock(owner, kind, i, read));

    /// <summary>What is in a block.</summary>
    public ImmutableArray<T> ReadBlock<T>(string owner, string kind, int index, Func<BsonDocument, T> read) =>
        Read(BlockCollection, BlockId(owner, kind, index)).Items("items", read);

    /// <summary>Whether there is a block.</summary>
    public bool HasBlock(string owner, string kind, int index) =>
        _database.GetCollection(BlockCollection).Exists(Query.EQ("_id", BlockId(owner, kind, index)));

    /// <summary>The id of a block.</summary>
    public static string BlockId(string owner, string kind, int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{owner}/{kind}/{index}");

    /// <summary>
    /// Writes all entries in one transaction, and comes back when they are on the disk. LiteDB 5.0.20 acknowledges a commit before it wrote the log,
    /// also one that then finds the disk full; a checkpoint waits for the log, moves it into the data file and flushes that. Then the entries are read back.
    /// </summary>
    public void Write(IReadOnlyCollection<Entry> entries)
    {
        // A transaction belongs to its thread, so nothing in here may wait for another.
        if (!_database.BeginTrans())
            throw new InvalidOperationException("A transaction is open already.");
        var documents = entries.Select(e => (e.Collection, e.Id, Document: e.Body is null ? null : Sealed.Seal(e.Collection, e.Id, e.Body))).ToList();
        foreach (var (collection, id, document) in documents)
        {
            if (document is null)
                _database.GetCollection(collection).Delete(id);
            else
                _database.GetCollection(collection).Upsert(document);
        }

        Commit();
        foreach (var (collection, id, document) in documents)
            if (!IsKept(collection, id, document))
                throw new IOException($"the record {collection} {id} was not kept");
    }

    private bool IsKept(string collection, BsonValue id, BsonDocument? document)
    {
        var kept = _database.GetCollection(collection).FindById(id);
        return document is null ? kept is null : Sealed.AreSame(collection, id, document, kept);
    }

    private void Commit()
    {
        if (!_database.Commit())
            throw new IOException("the transaction was not committed");
        Checkpoint();
    }

    /// <summary>LiteDB makes a collection with its first document.</summary>
    private static void Make(LiteDatabase database, string name)
    {
        database.GetCollection(name).Insert(new BsonDocument { ["_id"] = "" });
        database.GetCollection(name).Delete("");
    }

    private static void MakeRecords(LiteDatabase database, string name)
    {
        Make(database, name);
        var (collection, id, body) = RecordIndex.Empty(name).Head();
        database.GetCollection(collection).Insert(Sealed.Seal(collection, id, body!));
    }

    /// <summary>Moves what the log holds into the data file.</summary>
    public void Checkpoint()
    {
        _database.Checkpoint();
        if (new FileInfo(_log) is { Exists: true, Length: > 0 })
            throw new IOException("the log was not moved into the data file");
    }

    /// <summary>
    /// Gives up after an error, until the process ends. LiteDB 5.0.20 can neither be closed nor left to the garbage collector then:
    /// both go through the pages of the transaction that failed, and an exception in a finaliser ends the process.
    /// </summary>
    public void Abandon() => _ = GCHandle.Alloc(_database);

    /// <summary>Moves the log into the data file and closes both.</summary>
    public void Dispose() => _database.Dispose();
}
