using ChatBot.Alerts.Composing;
using ChatBot.Alerts.Outbox;
using ChatBot.Alerts.Subscriptions;
using ChatBot.Channels.Connector;
using ChatBot.Channels.Conversations;
using ChatBot.Channels.DirectLine;
using ChatBot.Commands;
using ChatBot.Commands.Subscribing;
using ChatBot.Facts.Changes;
using ChatBot.Ingest;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Alerts;

/// <summary>Registers what makes alerts of changes and hands them over.</summary>
internal static class AlertServices
{
    /// <summary>Registers it. Nothing is handed over without <see cref="AddAlertDelivery"/>.</summary>
    public static IServiceCollection AddAlerts(this IServiceCollection services, IConfiguration configuration) => services
        .AddSettings<DeliveryOptions>(configuration)
        .AddSingleton(provider => provider.GetRequiredService<IOptions<DeliveryOptions>>().Value.Rules)
        .AddSingleton<OutboxOperations>()
        .AddSingleton(CreateComposer)
        .AddSingleton(CreatePump)
        .AddSingleton(CreateLastDelivery)
        .AddSingleton(CreateStatus);

    /// <summary>Has alerts handed over while the host runs, which needs the way out to the channels. The program that only answers or imports does not.</summary>
    public static IServiceCollection AddAlertDelivery(this IServiceCollection services) =>
        services.AddHostedService(provider => new DeliveryService(provider.GetRequiredService<DeliveryPump>(), provider.GetRequiredService<ILogger<DeliveryService>>()));

    private static AlertComposer CreateComposer(IServiceProvider provider)
    {
        var knowledge = provider.GetRequiredService<KnowledgeSource>();
        return new(() => knowledge.Current.View, new WatchedCompanies(() => knowledge.Current).CompaniesNamed);
    }

    private static DeliveryPump CreatePump(IServiceProvider provider)
    {
        var composer = provider.GetRequiredService<AlertComposer>();
        return new(
            provider.GetRequiredService<IOutboxStore>(),
            provider.GetRequiredService<ISubscriberStore>(),
            provider.GetRequiredService<IChangeLog>(),
            CreateChannel(provider),
            provider.GetRequiredService<OutboxOperations>(),
            composer.Concerns,
            composer.Compose,
            provider.GetRequiredService<DeliveryRules>(),
            provider.GetRequiredService<IOptions<DeliveryOptions>>().Value.Pump,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<DeliveryPump>>());
    }

    private static ChannelAlerts CreateChannel(IServiceProvider provider) => new(
        provider.GetRequiredService<ConnectorClient>(),
        provider.GetRequiredService<DirectLineService>(),
        provider.GetRequiredService<IConversationStore>(),
        conversation => provider.GetRequiredService<ISubscriberStore>().Change(conversation, _ => null),
        AlertMessage.Of,
        AlertMessage.Short);

    private static LastDelivery CreateLastDelivery(IServiceProvider provider)
    {
        var store = provider.GetRequiredService<IOutboxStore>();
        return conversation => store.Of(conversation).Where(d => d.State == DeliveryState.Sent).Select(d => (DateTimeOffset?)d.At).Max();
    }

    private static ReportStatus CreateStatus(IServiceProvider provider)
    {
        var outbox = provider.GetRequiredService<OutboxOperations>();
        var time = provider.GetRequiredService<TimeProvider>();
        var log = provider.GetRequiredService<IChangeLog>();
        return () => OutboxWords.Of(outbox.Report(), log, time.GetUtcNow());
    }
}
