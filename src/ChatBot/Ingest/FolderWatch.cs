using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Ingest;

/// <summary>
/// Takes in what is put into the folder of sources while the program runs. The file system tells of changes; because it does not tell of
/// all of them, as on network drives, the folder is looked at from time to time too.
/// </summary>
/// <param name="folder">The folder.</param>
/// <param name="worker">Runs the imports.</param>
/// <param name="options">Where it is, and how often it is looked at.</param>
/// <param name="time">The clock.</param>
/// <param name="logger">Is told when the file system does not tell of changes.</param>
internal sealed class FolderWatch(
    SourceFolder folder, ImportWorker worker, IOptions<SourcesOptions> options, TimeProvider time, ILogger<FolderWatch> logger) : BackgroundService
{
    /// <summary>A file that looks the same after so long is at rest.</summary>
    internal static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(300);

    private volatile TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private FileSystemWatcher? _watcher;
    private volatile bool _isBroken;

    /// <inheritdoc/>
    public override void Dispose()
    {
        _watcher?.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            Watch();
            _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
            if (await LookAsync(stoppingToken))
                await Task.Delay(Rest, time, stoppingToken);
            else
                await ChangeAsync(stoppingToken);
        }
    }

    /// <returns>Whether the folder is worth another look soon.</returns>
    private async Task<bool> LookAsync(CancellationToken stopping)
    {
        try
        {
            return (await worker.RunAsync(() => folder.ImportChanged(stopping), stopping)).IsSettling;
        }
#pragma warning disable CA1031 // Whatever goes wrong once, the folder is looked at again, and the program goes on answering.
        catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
        {
            logger.NotRead(e.Message);
            logger.Cause(e.Message, e);
            return false;
        }
    }

    private async Task ChangeAsync(CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        await Task.WhenAny(_changed.Task, Task.Delay(options.Value.Rescan, time, over.Token));
        await over.CancelAsync();
    }

    private void Watch()
    {
        if (_isBroken)
        {
            _watcher?.Dispose();
            (_watcher, _isBroken) = (null, false);
        }
        var path = ContentFolders.Resolve(options.Value.Folder);
        if (_watcher is not null || !Directory.Exists(path))
            return;
        try
        {
            _watcher = new FileSystemWatcher(path);
            _watcher.Created += Tell;
            _watcher.Changed += Tell;
            _watcher.Deleted += Tell;
            _watcher.Renamed += Tell;
            _watcher.Error += (_, _) =>
            {
                _isBroken = true;
                _changed.TrySetResult();
            };
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            logger.NotWatched(e.Message);
        }
    }

    private void Tell(object sender, FileSystemEventArgs change) => _changed.TrySetResult();
}
