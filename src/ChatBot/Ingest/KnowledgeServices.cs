using ChatBot.Facts;
using ChatBot.LiteDb;
using ChatBot.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace ChatBot.Ingest;

/// <summary>Registers what is known and where it comes from.</summary>
internal static class KnowledgeServices
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>
    /// Registers the settings, the store, the import of the folders at the start of the host, and the knowledge that questions are answered from.
    /// An <see cref="ISourceReader"/> is registered apart.
    /// </summary>
    public static IServiceCollection AddListWatchKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddSettings<StoreOptions>(configuration)
            .AddSettings<SourcesOptions>(configuration)
            .AddSettings<CompaniesOptions>(configuration)
            .AddSettings<ConversationOptions>(configuration)
            .TryAddSingleton(TimeProvider.System);
        return services
            .AddSingleton(OpenStore)
            .AddSingleton<IFactStore>(provider => provider.GetRequiredService<LiteDbFactStore>())
            .AddSingleton<KnowledgeSource>()
            .AddSingleton<SourceImporter>()
            .AddSingleton<SourceFolder>()
            .AddHostedService<StartupImport>();
    }

    private static LiteDbFactStore OpenStore(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<StoreOptions>>().Value;
        return new LiteDbFactStore(
            ContentFolders.Resolve(options.Path),
            provider.GetRequiredService<TimeProvider>(),
            new FreeSpace(options.MinimumFreeMegabytes * Megabyte));
    }
}
