using System.Collections.Immutable;
using System.Globalization;
using ChatBot.Facts;
using ChatBot.Facts.Changes;

namespace ChatBot.LiteDb;

/// <summary>The changes that imports made, in a LiteDB file. In memory are only their heads.</summary>
public sealed class LiteDbChangeLog : IChangeLog
{
    private const string EntryKind = "entries";

    private readonly LiteDbLedger _ledger;
    private RecordIndex _index;
    private ImmutableSortedDictionary<long, ChangeHead> _bySequence;
    private volatile TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Takes over the changes of a file.</summary>
    /// <param name="ledger">The file, open.</param>
    public LiteDbChangeLog(LiteDbLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _ledger = ledger;
        (_index, var heads) = ledger.Take(c => c.Changes, c => c with { Changes = null });
        _bySequence = heads.ToImmutableSortedDictionary(h => h.Change.Sequence, h => h);
    }

    /// <inheritdoc/>
    public long Latest => Heads is { IsEmpty: false } heads ? heads.Keys.Last() : 0;

    /// <inheritdoc/>
    public IEnumerable<SourceChange> All => Heads.Values.Select(h => h.Change);

    /// <inheritdoc/>
    public Task Next => _next.Task;

    private ImmutableSortedDictionary<long, ChangeHead> Heads => Volatile.Read(ref _bySequence);

    /// <inheritdoc/>
    public SourceChange? After(long sequence) => Read(() => Heads.Values.FirstOrDefault(h => h.Change.Sequence > sequence));

    /// <inheritdoc/>
    public SourceChange? Find(int number) => Read(() => Heads.Values.FirstOrDefault(h => h.Change.Number == number));

    /// <inheritdoc/>
    public void Forget(ImmutableArray<int> numbers)
    {
        lock (_ledger.Gate)
        {
            // The latest, and the one with the highest number, stay: neither sequence nor number may come back.
            var highest = Heads.Values.Select(h => h.Change.Number).DefaultIfEmpty().Max();
            ImmutableArray<ChangeHead> gone = [.. Heads.Values.Where(h => numbers.Contains(h.Change.Number) && h.Change.Sequence != Latest && h.Change.Number != highest)];
            if (gone.IsEmpty)
                return;
            ImmutableArray<Entry> heads = [.. gone.Select(h => Head(h, isKept: false))];
            var index = _index.With(heads);
            _ledger.Write([.. heads, .. gone.SelectMany(Blocks), index.Head()]);
            Accept(new(index, Heads.RemoveRange(gone.Select(h => h.Change.Sequence)), []));
        }
    }

    /// <summary>The changes that a version of a source may correct, the latest first: those of versions that are dated no earlier. They are read from the file one by one.</summary>
    internal IEnumerable<SourceChange> Before(Source source) => Heads.Values
        .Where(h => h.Change.Source.Key == source.Key && source.Published <= h.Change.Source.Published)
        .Reverse().Select(h => Read(() => h)!);

    /// <summary>What is to be written so that changes are kept. To be called, and written, by who holds the gate.</summary>
    /// <param name="changes">New ones, without a number, and corrected ones.</param>
    internal ChangeLogChange Recording(ImmutableArray<SourceChange> changes)
    {
        if (changes.IsEmpty)
            return new(_index, Heads, []);
        var heads = Heads;
        var sequence = Latest;
        var number = heads.Values.Select(h => h.Change.Number).DefaultIfEmpty().Max();
        var entries = ImmutableArray.CreateBuilder<Entry>();
        var records = ImmutableArray.CreateBuilder<Entry>();
        foreach (var change in changes)
        {
            if (heads.Values.FirstOrDefault(h => h.Change.Number == change.Number) is { Change: not null } former)
            {
                heads = heads.Remove(former.Change.Sequence);
                entries.AddRange(Blocks(former));
            }
            var written = change with { Number = change.Number == 0 ? ++number : change.Number, Sequence = ++sequence };
            ImmutableArray<LiteDB.BsonDocument> blocks = [.. LiteDb.Blocks.Pack(ChangeDocument.WriteEntries(written))];
            var head = new ChangeHead(written with { Entries = Facts.Lists.ChangeSet.None, CompanyIds = ImmutableDictionary<string, string>.Empty }, blocks.Length);
            heads = heads.Add(sequence, head);
            entries.AddRange(LedgerLayout.Blocks(Owner(head.Change), EntryKind, blocks));
            records.Add(Head(head, isKept: true));
        }
        var index = _index.With(records);
        return new(index, heads, [.. entries, .. records, index.Head()]);
    }

    /// <summary>Shows what was written.</summary>
    internal void Accept(ChangeLogChange change)
    {
        var isNew = change.Heads.Keys.LastOrDefault() > Latest;
        _index = change.Index;
        Volatile.Write(ref _bySequence, change.Heads);
        if (isNew)
            Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
    }

    // A correction takes the blocks away of what it replaces, so that nothing may come between finding and reading.
    private SourceChange? Read(Func<ChangeHead> find)
    {
        lock (_ledger.Gate)
        {
            var head = find();
            return head.Change is null ? null
                : head.Blocks == 0 ? head.Change
                : _ledger.Read(database => ChangeDocument.WithEntries(head.Change, [.. database.ReadBlocks(Owner(head.Change), EntryKind, head.Blocks, item => item)]));
        }
    }

    private static Entry Head(ChangeHead head, bool isKept) =>
        new(LedgerDatabase.Changes, head.Change.Number, isKept ? ChangeDocument.Write(head.Change, head.Blocks) : null);

    private static IEnumerable<Entry> Blocks(ChangeHead head) => Enumerable.Range(0, head.Blocks)
        .Select(i => new Entry(LedgerDatabase.BlockCollection, LedgerDatabase.BlockId(Owner(head.Change), EntryKind, i), null));

    private static string Owner(SourceChange change) => string.Create(CultureInfo.InvariantCulture, $"change-{change.Sequence}");
}

/// <summary>A change without its entries.</summary>
/// <param name="Change">The change.</param>
/// <param name="Blocks">In how many blocks its entries are stored.</param>
internal readonly record struct ChangeHead(SourceChange Change, int Blocks);

/// <summary>A change of the log before it is written.</summary>
/// <param name="Index">Its hashes after it.</param>
/// <param name="Heads">The heads after it, by sequence.</param>
/// <param name="Entries">What is to be written; empty when nothing changes.</param>
internal sealed record ChangeLogChange(RecordIndex Index, ImmutableSortedDictionary<long, ChangeHead> Heads, ImmutableArray<Entry> Entries);
