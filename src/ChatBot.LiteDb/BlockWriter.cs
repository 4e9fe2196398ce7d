using System.Collections.Immutable;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>
/// Writes the blocks of a version of a source. Many are written some at a time, before the transaction that makes the version stand: nothing names them until then, and
/// what a killed import left of them is written over, or deleted, by the next one, which has the same number.
/// </summary>
/// <param name="ledger">Where they are written.</param>
/// <param name="owner">The owner of the blocks.</param>
internal sealed class BlockWriter(LiteDbLedger ledger, string owner)
{
    // Two megabytes or so; as objects they take ten times that.
    private const int AtOnce = 32;

    private readonly ImmutableArray<Entry>.Builder _waiting = ImmutableArray.CreateBuilder<Entry>();

    /// <summary>The entries that belong into the transaction that makes the version stand.</summary>
    public ImmutableArray<Entry> Rest => _waiting.ToImmutable();

    /// <summary>Divides documents over blocks and writes those.</summary>
    /// <returns>How many blocks there are.</returns>
    public int Write(string kind, IEnumerable<BsonDocument> items)
    {
        var count = 0;
        foreach (var block in Blocks.Pack(items))
        {
            _waiting.Add(EntryOf(count++, block));
            if (_waiting.Count >= AtOnce)
                ledger.Write(_waiting.DrainToImmutable());
        }

        for (var left = count; ledger.Read(database => database.HasBlock(owner, kind, left)); left++)
            _waiting.Add(EntryOf(left, null));
        return count;

        Entry EntryOf(int index, BsonDocument? body) => new(LedgerDatabase.BlockCollection, LedgerDatabase.BlockId(owner, kind, index), body);
    }
}
