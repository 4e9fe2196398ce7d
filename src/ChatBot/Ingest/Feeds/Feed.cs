using ChatBot.Settings;

namespace ChatBot.Ingest.Feeds;

/// <summary>One feed: fetches its files when they have changed, and has them taken in.</summary>
/// <param name="options">Its settings.</param>
/// <param name="folder">Where fetched files are kept.</param>
/// <param name="client">Fetches.</param>
/// <param name="importer">Takes in.</param>
/// <param name="worker">Runs the import when it is its turn.</param>
/// <param name="health">Is told how it is doing.</param>
/// <param name="logger">The same.</param>
internal sealed class Feed(
    FeedOptions options, string folder, FeedClient client, SourceImporter importer, ImportWorker worker, SourceHealth health, ILogger<Feed> logger)
{
    private int _failures;
    private bool _isTaken;

    /// <summary>Asks for the feed once.</summary>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>In how long it is to be asked for again.</returns>
    public async Task<TimeSpan> PollAsync(CancellationToken cancellation)
    {
        string? problem;
        TimeSpan? retryAfter = null;
        try
        {
            Directory.CreateDirectory(folder);
            (problem, retryAfter) = await FetchAsync(cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            logger.Cause(e.Message, e);
            problem = "the file cannot be kept; make room on the disk of the store, and let the program write there.";
        }
#pragma warning disable CA1031 // Whatever goes wrong once, the feed is asked for again, and its health tells.
        catch (Exception e) when (!cancellation.IsCancellationRequested)
#pragma warning restore CA1031
        {
            logger.Cause(e.Message, e);
            problem = "something unexpected went wrong; the log of level Debug tells what.";
        }
        _failures = problem is null ? 0 : _failures + 1;
        var next = problem is null ? options.Every : FeedBackoff.After(_failures, Random.Shared.NextDouble(), retryAfter);
        health.Fetch(options.Name, problem, next);
        if (problem is not null)
            logger.FeedFailed(options.Name, next, problem);
        return next;
    }

    private async Task<(string? Problem, TimeSpan? RetryAfter)> FetchAsync(CancellationToken cancellation)
    {
        // Files that belong together are exchanged together, once all of them have come.
        var fetched = new List<(string Path, FeedTag Tag)>();
        foreach (var file in options.Files)
        {
            var path = Path.Combine(folder, file.Name);
            switch (await client.FetchAsync(new Uri(file.Address), PartOf(path), FeedTag.Of(path, file.Address), cancellation))
            {
                case FetchResult.Failed failed:
                    return ($"{file.Name}: {failed.Problem}", failed.RetryAfter);
                case FetchResult.Fetched whole:
                    fetched.Add((path, whole.Tag));
                    break;
            }
        }
        foreach (var (path, tag) in fetched)
            Exchange(path, tag);
        if (fetched.Count > 0)
            logger.Fetched(options.Name);
        // A run that was ended before it took in what it had fetched left that to the next.
        if (fetched.Count > 0 || !_isTaken)
            await TakeAsync(keepsNewer: fetched.Count == 0, cancellation);
        return (null, null);
    }

    private async Task TakeAsync(bool keepsNewer, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, options.Name);
        var outcome = await worker.RunAsync(() => importer.ImportChange(path, _ => { }, keepsNewer, cancellation), cancellation);
        health.Report(options.Name, outcome);
        // What could not be taken in may be able to be next time: the disk had no room.
        _isTaken = outcome.Problem is null || outcome.IsHeld;
    }

    private static void Exchange(string path, FeedTag tag)
    {
        // A list without a date of its own is as old as its file.
        if (tag.LastModified is { } modified)
            File.SetLastWriteTimeUtc(PartOf(path), modified.UtcDateTime);
        File.Move(PartOf(path), path, overwrite: true);
        tag.Keep(path);
    }

    private static string PartOf(string path) => path + ".part";
}
