using ChatBot.Settings;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChatBot.Ingest;

/// <summary>Registers what is known and where it comes from.</summary>
internal static class KnowledgeServices
{
    /// <summary>
    /// Registers the settings, the store, the import of the folders at the start of the host and whenever they change, and the knowledge that questions are answered from.
    /// An <see cref="ISourceReader"/> is registered apart.
    /// </summary>
    public static IServiceCollection AddListWatchKnowledge(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddSettings<StoreOptions>(configuration)
            .AddSettings<SourcesOptions>(configuration)
            .AddSettings<CompaniesOptions>(configuration)
            .AddSettings<ListsOptions>(configuration)
            .AddSettings<ConversationOptions>(configuration)
            .TryAddSingleton(TimeProvider.System);
        return services
            .AddListWatchStore()
            .AddSingleton<KnowledgeSource>()
            .AddSingleton<SourceHealth>()
            .AddSingleton<ImportWorker>()
            .AddSingleton<ListImporter>()
            .AddSingleton<CompanyEdits>()
            .AddSingleton<SourceImporter>()
            .AddSingleton<SourceFolder>()
            .AddHostedService<StartupImport>()
            .AddHostedService<FolderWatch>();
    }
}
