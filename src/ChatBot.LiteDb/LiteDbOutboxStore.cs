using System.Collections.Immutable;
using ChatBot.Alerts.Outbox;

namespace ChatBot.LiteDb;

/// <summary>The deliveries in a LiteDB file. Reading is a look into memory.</summary>
public sealed class LiteDbOutboxStore : IOutboxStore
{
    private readonly LiteDbLedger _ledger;
    private readonly Lock _memory = new();
    private readonly DeliveryIndex _deliveries;
    private RecordIndex _index;
    private volatile FanOutProgress _progress;

    /// <summary>Takes over the deliveries of a file.</summary>
    /// <param name="ledger">The file, open.</param>
    public LiteDbOutboxStore(LiteDbLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _ledger = ledger;
        (_index, var packs) = ledger.Take(c => c.Deliveries, c => c with { Deliveries = null });
        _progress = packs.FirstOrDefault(p => p.Progress is not null)?.Progress ?? FanOutProgress.None;
        _deliveries = new(packs.Where(p => p.Progress is null));
    }

    /// <inheritdoc/>
    public FanOutProgress Progress => _progress;

    /// <inheritdoc/>
    public ImmutableArray<Delivery> All()
    {
        lock (_memory)
            return _deliveries.All();
    }

    /// <inheritdoc/>
    public ImmutableArray<Delivery> Of(string conversation)
    {
        lock (_memory)
            return _deliveries.Of(conversation);
    }

    /// <inheritdoc/>
    public ImmutableArray<bool> Write(IReadOnlyList<OutboxWrite> writes)
    {
        ArgumentNullException.ThrowIfNull(writes);
        lock (_ledger.Gate)
        {
            var change = new DeliveryChange(_deliveries, _progress);
            ImmutableArray<bool> made = [.. writes.Select(change.TryAdd)];
            var (entries, index) = Entries(change);
            if (!entries.IsEmpty)
                _ledger.Write(entries);
            Accept(change, index);
            return made;
        }
    }

    /// <summary>What is to be written so that nothing tells of some conversations. The gate must be held until it is accepted.</summary>
    internal Forgotten Forgetting(ImmutableArray<string> conversations)
    {
        var change = new DeliveryChange(_deliveries, _progress);
        foreach (var delivery in conversations.SelectMany(c => _deliveries.Of(c)))
            change.TryAdd(new(new DeliveryStep(delivery, null)));
        var (entries, index) = Entries(change);
        return new(entries, () => Accept(change, index));
    }

    private (ImmutableArray<Entry> Entries, RecordIndex Index) Entries(DeliveryChange change)
    {
        ImmutableArray<Entry> entries =
        [
            .. change.Packs().Select(p => new Entry(LedgerDatabase.Deliveries, p.Id, p.Deliveries.IsEmpty ? null : DeliveryDocument.Write(p.Id, p.Deliveries))),
            .. change.Progress == _progress ? [] : new[] { new Entry(LedgerDatabase.Deliveries, DeliveryDocument.ProgressId, DeliveryDocument.Write(change.Progress)) },
        ];
        if (entries.IsEmpty)
            return (entries, _index);
        var index = _index.With(entries);
        return (entries.Add(index.Head()), index);
    }

    private void Accept(DeliveryChange change, RecordIndex index)
    {
        lock (_memory)
            foreach (var pack in change.Packs())
                _deliveries.Put(pack);
        (_index, _progress) = (index, change.Progress);
    }
}
