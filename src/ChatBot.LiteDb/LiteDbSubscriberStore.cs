using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;

namespace ChatBot.LiteDb;

/// <summary>Who subscribed to what, in a LiteDB file. Reading is a look into memory.</summary>
public sealed class LiteDbSubscriberStore : ISubscriberStore
{
    private readonly LiteDbLedger _ledger;
    private RecordIndex _index;
    private volatile ImmutableDictionary<string, Subscriber> _known;

    /// <summary>Takes over the subscribers of a file.</summary>
    /// <param name="ledger">The file, open.</param>
    public LiteDbSubscriberStore(LiteDbLedger ledger)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        _ledger = ledger;
        (_index, var known) = ledger.Take(c => c.Subscribers, c => c with { Subscribers = null });
        _known = known.ToImmutableDictionary(s => s.Conversation, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<Subscriber> All => [.. _known.Values];

    /// <inheritdoc/>
    public Subscriber? Find(string conversation) => _known.GetValueOrDefault(conversation);

    /// <inheritdoc/>
    public Subscriber? Change(string conversation, Func<Subscriber?, Subscriber?> change)
    {
        ArgumentException.ThrowIfNullOrEmpty(conversation);
        ArgumentNullException.ThrowIfNull(change);
        lock (_ledger.Gate)
        {
            var before = Find(conversation);
            var after = change(before);
            if (after is { Subscriptions.IsEmpty: true })
                after = null;
            if (Equals(before, after))
                return after;
            var entry = new Entry(LedgerDatabase.Subscribers, ConversationDocument.IdOf(conversation), after is null ? null : SubscriberDocument.Write(after));
            var index = _index.With([entry]);
            _ledger.Write([entry, index.Head()]);
            _index = index;
            _known = after is null ? _known.Remove(conversation) : _known.SetItem(conversation, after);
            return after;
        }
    }

    /// <summary>What is to be written so that nothing tells of some conversations. The gate must be held until it is accepted.</summary>
    internal Forgotten Forgetting(ImmutableArray<string> conversations)
    {
        var gone = conversations.RemoveAll(c => Find(c) is null);
        ImmutableArray<Entry> entries = [.. gone.Select(c => new Entry(LedgerDatabase.Subscribers, ConversationDocument.IdOf(c), null))];
        if (entries.IsEmpty)
            return new([], () => { });
        var index = _index.With(entries);
        return new(entries.Add(index.Head()), () => (_index, _known) = (index, _known.RemoveRange(gone)));
    }
}
