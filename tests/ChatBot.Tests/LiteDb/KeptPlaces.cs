using System.Collections.Immutable;
using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Channels.Conversations;
using ChatBot.Facts;
using ChatBot.Facts.Changes;
using ChatBot.Facts.Feedback;
using ChatBot.LiteDb;

namespace ChatBot.Tests.LiteDb;

/// <summary>A file with all its stores, as the program has it open.</summary>
internal sealed class KeptPlaces : IDisposable
{
    private readonly LiteDbLedger _ledger;

    public KeptPlaces(string path, FreeSpace? space = null)
    {
        _ledger = new LiteDbLedger(path, space ?? Samples.Plenty);
        var changes = new LiteDbChangeLog(_ledger);
        Changes = changes;
        Facts = new LiteDbFactStore(_ledger, changes, TimeProvider.System);
        var votes = new LiteDbVoteStore(_ledger);
        Votes = votes;
        var subscribers = new LiteDbSubscriberStore(_ledger);
        Subscribers = subscribers;
        var outbox = new LiteDbOutboxStore(_ledger);
        Outbox = outbox;
        Conversations = new LiteDbConversationStore(_ledger, votes, subscribers, outbox);
    }

    public IChangeLog Changes { get; }

    public ISubscriberStore Subscribers { get; }

    public IFactStore Facts { get; }

    public IVoteStore Votes { get; }

    public IConversationStore Conversations { get; }

    public IOutboxStore Outbox { get; }

    public void Backup(string path) => _ledger.Backup(path);

    public void Keep(params ImmutableArray<KnownConversation> conversations) =>
        Conversations.Apply(new(ConversationChangeKind.Installed, conversations, []));

    public void Remove(params ImmutableArray<KnownConversation> conversations) =>
        Conversations.Apply(new(ConversationChangeKind.Removed, [], conversations));

    public void Dispose() => _ledger.Dispose();

    public static KnownConversation Place(string id, string? team = null) => new()
    {
        ChannelId = "msteams",
        ConversationId = id,
        ServiceUrl = "https://smba.trafficmanager.net/amer/",
        BotId = "28:bot",
        TeamId = team,
        InstalledAt = DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_123),
    };

    public static Vote Vote(string question, string conversation) => new(
        DateTimeOffset.FromUnixTimeMilliseconds(1_700_000_000_456), true, "", question, "A title", "Listed", "An answer.", ["f1", "f2"], "msteams", "msteams/" + conversation);

    public static void AssertSame(IEnumerable<Vote> expected, IEnumerable<Vote> actual) =>
        Assert.Equal(expected.Select(v => (v with { FactIds = [] }, string.Join(' ', v.FactIds))), actual.Select(v => (v with { FactIds = [] }, string.Join(' ', v.FactIds))));
}
