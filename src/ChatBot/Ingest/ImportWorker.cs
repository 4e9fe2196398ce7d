namespace ChatBot.Ingest;

/// <summary>Runs imports one after the other, each on a thread of its own, so that answers go on meanwhile.</summary>
/// <param name="knowledge">Is made ready after each, so that no question waits for it.</param>
public sealed class ImportWorker(KnowledgeSource knowledge) : IDisposable
{
    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>Runs an import when those before it are done.</summary>
    /// <param name="import">The import.</param>
    /// <param name="cancellation">Stops the waiting; the import sees to itself.</param>
    public async Task<T> RunAsync<T>(Func<T> import, CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            return await Task.Factory.StartNew(() =>
            {
                var result = import();
                _ = knowledge.Current;
                return result;
            }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            _one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _one.Dispose();
}
