using System.Collections.Immutable;
using ChatBot.Channels.Conversations;

namespace ChatBot.LiteDb;

/// <summary>The conversations that the bot is part of, in a LiteDB file. Reading is a look into memory.</summary>
public sealed class LiteDbConversationStore : IConversationStore
{
    private readonly LiteDbLedger _ledger;
    private readonly LiteDbVoteStore _votes;
    private readonly LiteDbSubscriberStore _subscribers;
    private readonly LiteDbOutboxStore _outbox;
    private RecordIndex _index;
    private volatile ImmutableDictionary<string, KnownConversation> _known;

    /// <summary>Takes over the conversations of a file.</summary>
    /// <param name="ledger">The file, open.</param>
    /// <param name="votes">Forgets where votes were given when the bot has left there.</param>
    /// <param name="subscribers">Forgets who subscribed there.</param>
    /// <param name="outbox">Forgets what was to be told there.</param>
    public LiteDbConversationStore(LiteDbLedger ledger, LiteDbVoteStore votes, LiteDbSubscriberStore subscribers, LiteDbOutboxStore outbox)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(votes);
        ArgumentNullException.ThrowIfNull(subscribers);
        ArgumentNullException.ThrowIfNull(outbox);
        _ledger = ledger;
        (_votes, _subscribers, _outbox) = (votes, subscribers, outbox);
        (_index, var known) = ledger.Take(c => c.Conversations, c => c with { Conversations = null });
        _known = known.ToImmutableDictionary(c => c.Key, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public IReadOnlyCollection<KnownConversation> All => [.. _known.Values];

    /// <inheritdoc/>
    public KnownConversation? Find(string key) => _known.GetValueOrDefault(key);

    /// <inheritdoc/>
    /// <exception cref="Facts.StoreException">The change could not be written; what is known in memory is as before.</exception>
    public void Apply(ConversationChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        ImmutableArray<string> removed = [.. change.Removed.Select(c => c.Key)];
        ImmutableArray<Entry> entries =
        [
            .. change.Kept.Select(c => new Entry(LedgerDatabase.Conversations, ConversationDocument.IdOf(c.Key), ConversationDocument.Write(c))),
            .. removed.Select(key => new Entry(LedgerDatabase.Conversations, ConversationDocument.IdOf(key), null)),
        ];
        if (entries.IsEmpty)
            return;
        lock (_ledger.Gate)
        {
            var index = _index.With(entries);
            // In one transaction: nobody says a second time that the bot was removed.
            var votes = _votes.Forgetting(removed);
            ImmutableArray<Forgotten> forgotten = [_subscribers.Forgetting(removed), _outbox.Forgetting(removed)];
            _ledger.Write([.. entries, .. votes.Entries, .. forgotten.SelectMany(f => f.Entries), index.Head()]);
            _index = index;
            _votes.Accept(votes);
            foreach (var part in forgotten)
                part.Accept();
            _known = _known.RemoveRange(removed).SetItems(change.Kept.Select(c => KeyValuePair.Create(c.Key, c)));
        }
    }
}
