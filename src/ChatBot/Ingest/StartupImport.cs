namespace ChatBot.Ingest;

/// <summary>Reads the folders before the first question is answered.</summary>
/// <param name="folder">The folders.</param>
/// <param name="knowledge">Is made ready.</param>
internal sealed class StartupImport(SourceFolder folder, KnowledgeSource knowledge) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        folder.Import(cancellationToken);
        _ = knowledge.Current;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
