using System.Collections.Immutable;
using ChatBot.Channels.Conversations;

namespace ChatBot.LiteDb;

/// <summary>The conversations that the bot is part of, in a LiteDB file. Reading is a look into memory.</summary>
public sealed class LiteDbConversationStore : IConversationStore
{
    private readonly LiteDbLedger _ledger;
    private readonly LiteDbVoteStore _votes;
    private RecordIndex _index;
    private volatile ImmutableDictionary<string, KnownConversation> _known;

    /// <summary>Takes over the conversations of a file.</summary>
    /// <param name="ledger">The file, open.</param>
    /// <param name="votes">Forgets where votes were given when the bot has left there.</param>
    public LiteDbConversationStore(LiteDbLedger ledger, LiteDbVoteStore votes)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(votes);
        _ledger = ledger;
        _votes = votes;
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
            _ledger.Write([.. entries, .. votes.Entries, index.Head()]);
            _index = index;
            _votes.Accept(votes);
            _known = _known.RemoveRange(removed).SetItems(change.Kept.Select(c => KeyValuePair.Create(c.Key, c)));
        }
    }
}
