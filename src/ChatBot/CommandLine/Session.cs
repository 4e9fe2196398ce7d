using System.Collections.Immutable;
using ChatBot.Alerts.Outbox;
using ChatBot.Asking;
using ChatBot.Commands;
using ChatBot.Conversation;
using ChatBot.Facts.Feedback;
using ChatBot.Ingest;
using ChatBot.Screening;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.CommandLine;

/// <summary>The bot without its web server, as the commands need it.</summary>
/// <param name="Respond">Answers a text in a conversation, named by the first argument.</param>
/// <param name="Knowledge">What is known.</param>
/// <param name="Import">Reads a file into the store.</param>
/// <param name="Edits">Corrects whom entries of lists are about.</param>
/// <param name="Votes">What people thought of the answers, the oldest first.</param>
/// <param name="Outbox">What was and is to be told to subscribers.</param>
/// <param name="Status">How it stands, in words.</param>
/// <param name="Screening">Screens lists.</param>
/// <param name="Close">Closes the store.</param>
internal sealed record Session(
    Func<string, string, Answer> Respond,
    Func<Knowledge> Knowledge,
    Func<string, ImportOrder, CancellationToken, SourceOutcome> Import,
    CompanyEdits Edits,
    Func<ImmutableArray<Vote>> Votes,
    OutboxOperations Outbox,
    ReportStatus Status,
    ScreeningTools Screening,
    Action Close) : IDisposable
{
    /// <summary>Opens the store, after taking in what is new in the folders of companies and sources, as the server does at its start.</summary>
    /// <param name="settings">Settings as command-line arguments.</param>
    /// <param name="error">Is told what could not be read.</param>
    public static Session Open(string[] settings, TextWriter error)
    {
        var builder = Host.CreateApplicationBuilder(new HostApplicationBuilderSettings { Args = settings, ContentRootPath = ContentFolders.Program });
        // Standard output belongs to the command's result, and problems are told in the command's own words.
        builder.Logging.ClearProviders();
        builder.AddListWatch();
        var host = builder.Build();
        try
        {
            host.Services.GetRequiredService<IStartupValidator>().Validate();
            Report(host.Services.GetRequiredService<SourceFolder>().Import(CancellationToken.None), error);
            var knowledge = host.Services.GetRequiredService<KnowledgeSource>();
            return new(
                host.Services.GetRequiredService<Responder>().Respond,
                () => knowledge.Current,
                host.Services.GetRequiredService<SourceImporter>().Import,
                host.Services.GetRequiredService<CompanyEdits>(),
                host.Services.GetRequiredService<IVoteStore>().All,
                host.Services.GetRequiredService<OutboxOperations>(),
                host.Services.GetRequiredService<ReportStatus>(),
                new(host.Services.GetRequiredService<Screener>(), host.Services.GetRequiredService<IOptions<ScreeningOptions>>().Value.Limits),
                host.Dispose);
        }
        catch
        {
            host.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    private static void Report(FolderOutcome outcome, TextWriter error)
    {
        if (outcome.Problem is { } problem)
            error.WriteLine(problem);
        foreach (var source in outcome.Sources)
            if (source.Problem is not null)
                error.WriteLine(source.Problem);
    }
}
