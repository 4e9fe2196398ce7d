using System.Collections.Immutable;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Channels.Conversations;
using ChatBot.Facts.Feedback;
using LiteDB;

namespace ChatBot.LiteDb;

/// <summary>What a file held when it was opened; a part is null once its store has it.</summary>
/// <param name="Facts">The ledger of facts.</param>
/// <param name="Conversations">Where the bot is.</param>
/// <param name="Votes">What people thought of answers.</param>
/// <param name="Subscribers">Who subscribed to what.</param>
/// <param name="Changes">What imports changed.</param>
/// <param name="Deliveries">Who is to be told of which change.</param>
/// <param name="Missing">The collections that a file of an earlier version lacks.</param>
/// <param name="Heads">The records that say what each part must hold.</param>
internal sealed record LedgerContents(
    LedgerState? Facts,
    RecordContents<KnownConversation>? Conversations,
    RecordContents<Vote>? Votes,
    RecordContents<Subscriber>? Subscribers,
    RecordContents<ChangeHead>? Changes,
    RecordContents<DeliveryPack>? Deliveries,
    ImmutableArray<string> Missing,
    BsonDocument Heads)
{
    /// <summary>The collections that came after the ledger of facts.</summary>
    public static readonly ImmutableArray<string> Later =
        [LedgerDatabase.Conversations, LedgerDatabase.Votes, LedgerDatabase.Subscribers, LedgerDatabase.Changes, LedgerDatabase.Deliveries];

    /// <summary>Reads and verifies all of the file that is needed to go on where the program ended.</summary>
    /// <exception cref="InvalidDataException">Something is missing or damaged.</exception>
    public static LedgerContents Read(LedgerDatabase database)
    {
        var facts = LedgerLayout.Read(database);
        var missing = Later.RemoveAll(database.Has);
        return new(
            facts,
            Records(LedgerDatabase.Conversations, ConversationDocument.Read),
            Records(LedgerDatabase.Votes, VoteDocument.Read),
            Records(LedgerDatabase.Subscribers, SubscriberDocument.Read),
            Records(LedgerDatabase.Changes, ChangeDocument.Read),
            Records(LedgerDatabase.Deliveries, DeliveryDocument.Read),
            missing,
            HeadsOf(database));

        RecordContents<T> Records<T>(string collection, Func<BsonDocument, T> read)
        {
            if (missing.Contains(collection))
                return new(RecordIndex.Empty(collection), []);
            var (index, bodies) = RecordIndex.Read(database, collection);
            return new(index, [.. bodies.Select(read)]);
        }
    }

    /// <summary>The records that say what each part must hold, in one.</summary>
    public static BsonDocument HeadsOf(LedgerDatabase database)
    {
        var heads = new BsonDocument { [LedgerLayout.LedgerId] = database.Read(LedgerDatabase.Ledger, LedgerLayout.LedgerId) };
        foreach (var collection in Later.Where(database.Has))
            heads[collection] = database.Read(LedgerDatabase.Ledger, collection);
        return heads;
    }

    /// <summary>Whether other heads promise just what is here.</summary>
    public bool IsOfOneMomentWith(BsonDocument heads) => BsonSerializer.Serialize(Heads).AsSpan().SequenceEqual(BsonSerializer.Serialize(heads));
}

/// <summary>The records of a collection.</summary>
/// <param name="Index">Their hashes.</param>
/// <param name="Items">The records, in the order of their ids.</param>
internal sealed record RecordContents<T>(RecordIndex Index, ImmutableArray<T> Items);
