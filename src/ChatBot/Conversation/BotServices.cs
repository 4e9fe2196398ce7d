using ChatBot.Alerts;
using ChatBot.Asking;
using ChatBot.Channels.Conversations;
using ChatBot.Channels.Journal;
using ChatBot.Channels.Turns;
using ChatBot.Commands;
using ChatBot.Commands.Subscribing;
using ChatBot.Ingest;
using ChatBot.Ingest.Feeds;
using ChatBot.Screening;
using ChatBot.Settings;
using ChatBot.Teams;
using ChatBot.Web;
using ChatBot.Web.Health;
using Microsoft.Extensions.Options;

namespace ChatBot.Conversation;

/// <summary>Registers the bot: what it knows, how it answers, and how it talks.</summary>
public static class BotServices
{
    /// <summary>Registers it with any host, with or without a web server.</summary>
    public static void AddListWatch(this IHostApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddHealthChecks().AddCheck<KnowledgeHealthCheck>("knowledge").AddCheck<FeedsHealthCheck>("feeds").AddCheck<AlertsHealthCheck>("alerts");
        builder.Services.AddListWatchKnowledge(builder.Configuration)
            .AddFeeds(builder.Configuration)
            .AddSingleton<ISourceReader, SourceReader>()
            .AddSingleton<ApiKey>()
            .AddSingleton<SourceUpload>()
            .AddSingleton(CreateAsker)
            .AddSubscriptions(builder.Configuration)
            .AddAlerts(builder.Configuration)
            .AddScreening(builder.Configuration)
            .AddSingleton(CreateResponder)
            .AddTeams(builder.Configuration)
            .AddSingleton<IBot>(CreateBot);
    }

    private static Asker CreateAsker(IServiceProvider provider) => new(
        provider.GetRequiredService<TimeProvider>(),
        TimeSpan.FromMinutes(provider.GetRequiredService<IOptions<ConversationOptions>>().Value.ForgottenAfterMinutes));

    private static Responder CreateResponder(IServiceProvider provider)
    {
        var source = provider.GetRequiredService<KnowledgeSource>();
        return new(
            provider.GetRequiredService<Asker>(),
            () => source.Current,
            provider.GetRequiredService<IOptions<ConversationOptions>>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<CommandSet>(),
            provider.GetRequiredService<WatchOffers>());
    }

    private static ListWatchBot CreateBot(IServiceProvider provider)
    {
        var responder = provider.GetRequiredService<Responder>();
        return new(
            new MessageHandler(
                responder.Respond,
                provider.GetRequiredService<AnswerRenderer>().Render,
                provider.GetRequiredService<Sharing>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<SharedLists>()),
            new MembershipHandler(
                provider.GetRequiredService<ConversationTracker>(),
                responder.Greeting,
                AnswerMessage.Of,
                provider.GetService<TurnJournal>() is { } journal ? journal.Erase : (_, _) => { },
                provider.GetRequiredService<ILogger<MembershipHandler>>()),
            provider.GetRequiredService<InvokeHandler>());
    }
}
