using ChatBot.Asking;
using ChatBot.Channels.Files;
using ChatBot.Ingest;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Screening;

/// <summary>Registers the screening of lists.</summary>
internal static class ScreeningServices
{
    private static readonly TimeSpan LongestConnect = TimeSpan.FromSeconds(5);

    /// <summary>Registers it.</summary>
    public static IServiceCollection AddScreening(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<ScreeningOptions>(configuration);
        services.AddHttpClient(FileTransfer.HttpClientName, client => client.Timeout = Timeout.InfiniteTimeSpan)
            // A redirect or a proxy would carry the files of others to where they must not go.
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
                ConnectTimeout = LongestConnect,
                ActivityHeadersPropagator = null,
            })
            .RemoveAllLoggers();
        return services
            .AddSingleton(provider => new Screener(provider.GetRequiredService<Asker>(), provider.GetRequiredService<TimeProvider>(), Options(provider).Processors))
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<FileTransfer>(
                provider, new FileHosts(Options(provider).HostPatterns), TimeSpan.FromSeconds(Options(provider).TransferSeconds)))
            .AddSingleton(provider => new PendingFiles(
                TimeSpan.FromMinutes(Options(provider).KeepMinutes), Options(provider).KeepMegabytes * 1024L * 1024, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<FileConsentHandler>()
            .AddSingleton(CreateSharedLists);
    }

    private static SharedLists CreateSharedLists(IServiceProvider provider)
    {
        var source = provider.GetRequiredService<KnowledgeSource>();
        return new(
            provider.GetRequiredService<Screener>(),
            () => source.Current,
            Options(provider).ChatLimits,
            provider.GetRequiredService<FileTransfer>(),
            provider.GetRequiredService<PendingFiles>());
    }

    private static ScreeningOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<ScreeningOptions>>().Value;
}
