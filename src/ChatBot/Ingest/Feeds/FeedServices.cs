using System.Net;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Ingest.Feeds;

/// <summary>Registers the sources that are fetched.</summary>
internal static class FeedServices
{
    private const string Folder = "downloads";

    /// <summary>Registers them as the settings name them.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<FeedsOptions>(configuration)
            .AddSingleton<IValidateOptions<FeedsOptions>, FeedSettings>()
            .AddSingleton<FeedAddresses>()
            .AddSingleton<FeedClient>()
            .AddHostedService(provider => new FeedPolling(FeedsOf(provider), provider.GetRequiredService<TimeProvider>()));
        services.AddHttpClient(FeedClient.HttpClientName)
            .ConfigureHttpClient((provider, client) =>
            {
                // Whoever waits counts the time itself. Some front doors refuse agents that do not begin so.
                client.Timeout = Timeout.InfiniteTimeSpan;
                client.DefaultRequestHeaders.TryAddWithoutValidation(
                    "User-Agent", $"Mozilla/5.0 (compatible; ListWatch/1.0; +{provider.GetRequiredService<IOptions<SourcesOptions>>().Value.Contact})");
            })
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                ConnectTimeout = TimeSpan.FromSeconds(15),
            })
            // Addresses may hold keys.
            .RemoveAllLoggers();
        return services;
    }

    private static IEnumerable<Feed> FeedsOf(IServiceProvider provider)
    {
        var store = ContentFolders.Resolve(provider.GetRequiredService<IOptions<StoreOptions>>().Value.Path);
        var folder = Path.Combine(Path.GetDirectoryName(store) ?? "", Folder);
        return [.. provider.GetRequiredService<IOptions<FeedsOptions>>().Value.Select(feed => ActivatorUtilities.CreateInstance<Feed>(provider, feed, folder))];
    }
}
