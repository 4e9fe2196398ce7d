using ChatBot.Alerts.Subscriptions;
using ChatBot.Asking;
using ChatBot.Ingest;
using ChatBot.Screening;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Commands.Subscribing;

/// <summary>Registers the commands of the chat and what those of subscriptions need.</summary>
internal static class SubscriptionServices
{
    /// <summary>Registers them. Whoever delivers alerts registers <see cref="LastDelivery"/> and <see cref="ReportStatus"/>; without, nothing is known of deliveries.</summary>
    public static IServiceCollection AddSubscriptions(this IServiceCollection services, IConfiguration configuration) => services
        .AddSettings<SubscriptionOptions>(configuration)
        .AddSingleton(CreateRights)
        .AddSingleton(CreateDesk)
        .AddSingleton<WatchOffers>()
        .AddSingleton(CreateCommands);

    private static AlertRights CreateRights(IServiceProvider provider) => new(
        provider.GetRequiredService<IOptions<SubscriptionOptions>>().Value,
        provider.GetRequiredService<IHostEnvironment>().IsDevelopment());

    private static SubscriptionDesk CreateDesk(IServiceProvider provider) => new(
        provider.GetRequiredService<ISubscriberStore>(),
        provider.GetRequiredService<AlertRights>(),
        provider.GetRequiredService<TimeProvider>(),
        provider.GetService<LastDelivery>() ?? (_ => null),
        provider.GetRequiredService<ILogger<SubscriptionDesk>>());

    private static CommandSet CreateCommands(IServiceProvider provider) => new(
        provider.GetRequiredService<Asker>(),
        () => provider.GetRequiredService<SourceHealth>().All,
        provider.GetRequiredService<SubscriptionDesk>(),
        provider.GetService<ReportStatus>(),
        new(provider.GetRequiredService<Screener>(), provider.GetRequiredService<IOptions<ScreeningOptions>>().Value.ChatLimits));
}
