using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Channels.Conversations;
using ChatBot.Channels.Journal;
using ChatBot.Facts;
using ChatBot.Facts.Changes;
using ChatBot.Facts.Feedback;
using ChatBot.LiteDb;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Ingest;

/// <summary>Registers what is kept on the disk: facts and what changed in them, where the bot is, votes, who subscribed, and who is to be told, in one file.</summary>
internal static class StoreServices
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Registers the file and its stores. Settings and clock are registered apart.</summary>
    public static IServiceCollection AddListWatchStore(this IServiceCollection services) => services
        .AddSingleton(OpenLedger)
        .AddSingleton<LiteDbVoteStore>()
        .AddSingleton<LiteDbChangeLog>()
        .AddSingleton<IChangeLog>(provider => provider.GetRequiredService<LiteDbChangeLog>())
        .AddSingleton<IFactStore>(provider => new LiteDbFactStore(
            provider.GetRequiredService<LiteDbLedger>(), provider.GetRequiredService<LiteDbChangeLog>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IVoteStore>(provider => provider.GetRequiredService<LiteDbVoteStore>())
        .AddSingleton<IConversationStore, LiteDbConversationStore>()
        .AddSingleton<LiteDbSubscriberStore>()
        .AddSingleton<LiteDbOutboxStore>()
        .AddSingleton<ISubscriberStore>(provider => provider.GetRequiredService<LiteDbSubscriberStore>())
        .AddSingleton<IOutboxStore>(provider => provider.GetRequiredService<LiteDbOutboxStore>())
        .AddSingleton(CreateTracker);

    private static ConversationTracker CreateTracker(IServiceProvider provider) => new(
        provider.GetRequiredService<IConversationStore>(),
        provider.GetRequiredService<TimeProvider>(),
        provider.GetRequiredService<ILogger<ConversationTracker>>(),
        provider.GetService<TurnJournal>() is { } journal ? removed => journal.Erase(removed.ChannelId, removed.ConversationId) : null,
        provider.GetService<OutboxOperations>() is { } outbox ? conversation => outbox.Resume(conversation) : null);

    private static LiteDbLedger OpenLedger(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<StoreOptions>>().Value;
        return new LiteDbLedger(ContentFolders.Resolve(options.Path), new FreeSpace(options.MinimumFreeMegabytes * Megabyte));
    }
}
