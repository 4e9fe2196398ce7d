using ChatBot.Channels.Journal;
using ChatBot.Channels.Turns;
using ChatBot.Conversation;
using ChatBot.Facts;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Web;

/// <summary>Registers how activities are taken: journal, queue, runner.</summary>
internal static class TurnServices
{
    private const long Megabyte = 1024 * 1024;

    public static IServiceCollection AddTurns(this IServiceCollection services, IConfiguration configuration) => services
        .AddSettings<TurnsOptions>(configuration)
        .AddSingleton(provider => OpenJournal(provider, configuration))
        .AddSingleton<FindSentAnswer>(provider => (channel, conversation, activity) =>
            activity is null ? null : SentAnswer.Read(provider.GetRequiredService<TurnJournal>().NoteOf(channel, conversation, activity)))
        .AddSingleton(provider => new TurnQueue(Options(provider).MostWaiting))
        .AddSingleton(provider => new TypingPatience(TimeSpan.FromMilliseconds(Options(provider).TypingAfterMilliseconds)))
        .AddSingleton<TurnRunner>()
        .AddHostedService(provider => provider.GetRequiredService<TurnRunner>());

    /// <summary>Registers the answering of what an earlier run left: behind all that the bot needs to answer.</summary>
    public static IServiceCollection AddUnansweredTurns(this IServiceCollection services) => services.AddHostedService<UnansweredTurns>();

    private static TurnsOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<TurnsOptions>>().Value;

    private static TurnJournal OpenJournal(IServiceProvider provider, IConfiguration configuration)
    {
        var options = Options(provider);
        var folder = ContentFolders.Resolve(options.Folder.Length > 0 ? options.Folder : BesideStore(configuration));
        try
        {
            return new TurnJournal(
                folder,
                new(TimeSpan.FromHours(options.KeepHours), options.JournalMegabytes * Megabyte, TimeSpan.FromMinutes(options.ResumeWithinMinutes)),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<TurnJournal>>());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The turn journal in {folder} cannot be opened: {e.Message} Stop the program that uses it, or set Turns:Folder to another folder.", e);
        }
    }

    private static string BesideStore(IConfiguration configuration)
    {
        var store = configuration[StoreOptions.Section + ":" + nameof(StoreOptions.Path)] is { Length: > 0 } path ? path : new StoreOptions().Path;
        return Path.Combine(Path.GetDirectoryName(ContentFolders.Resolve(store)) ?? "", "turns");
    }
}
