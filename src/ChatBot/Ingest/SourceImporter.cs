using ChatBot.Facts;

namespace ChatBot.Ingest;

/// <summary>Takes source files into the store, one at a time whoever asks: the command line, the folder, feeds, and what is posted.</summary>
/// <param name="reader">Reads files.</param>
/// <param name="store">Keeps what was read.</param>
/// <param name="lists">Takes official lists in.</param>
/// <param name="knowledge">Knows the companies so far.</param>
/// <param name="time">Tells the time of reading.</param>
/// <param name="logger">Is told what became of each file.</param>
public sealed class SourceImporter(
    ISourceReader reader, IFactStore store, ListImporter lists, KnowledgeSource knowledge, TimeProvider time, ILogger<SourceImporter> logger)
{
    // A file is compared with what stands, so that no other may come between.
    private readonly Lock _one = new();

    /// <summary>Reads a file and stores what it says. An article is read even when the store has it already, so that the outcome shows what it says.</summary>
    /// <param name="path">The file.</param>
    /// <param name="order">How it is taken in.</param>
    /// <param name="cancellation">Stops between two rows of a list; nothing is stored then.</param>
    public SourceOutcome Import(string path, ImportOrder order, CancellationToken cancellation) =>
        Attempt(path, () => reader.OpenList(path) is { } list ? lists.Import(list, order, null, cancellation) : Store(path, reader.Open(path)));

    /// <summary>Stores what a file says if it is new or has changed; it is not read into facts otherwise.</summary>
    /// <param name="path">The file.</param>
    /// <param name="admit">Throws when the source may not be taken in.</param>
    /// <param name="keepsNewer">Whether a file that was replaced before may not come back.</param>
    /// <param name="cancellation">Stops between two rows of a list; nothing is stored then.</param>
    internal SourceOutcome ImportChange(string path, Action<Source> admit, bool keepsNewer, CancellationToken cancellation) => Attempt(path, () =>
    {
        if (reader.OpenList(path) is { } list)
            return lists.Import(list, Unattended(path) with { KeepsNewer = keepsNewer }, admit, cancellation);
        var source = reader.Open(path);
        admit(source);
        if (keepsNewer && store.WasReplaced(source.Key, source.ContentHash))
            return new(path, ImportResult.KeptNewer, null, null) { Key = source.Key };
        var standing = store.Current.Sources.FirstOrDefault(s => s.Key == source.Key);
        var result = source.ImportOver(standing);
        return result is ImportResult.Unchanged or ImportResult.KeptArticle ? new(path, result, null, null) { Key = source.Key } : Store(path, source);
    });

    /// <summary>Reads the sources that stand and were read by other rules anew, from their stored text: of an imported source no file needs to be left.</summary>
    internal void ReadAnew()
    {
        // The rows of a list do not tell how they were read; it is read anew from its file.
        foreach (var standing in store.Current.Sources.Where(s => s.Kind != SourceKind.List && s.Rules != reader.Rules))
            Attempt(standing.Key, () => Store(standing.Key, standing with { Rules = reader.Rules }));
    }

    private static ImportOrder Unattended(string path) =>
        new() { Confirmation = $"stop the program and run: import --confirm {path}; or post it to /api/sources with ?confirm=true." };

    private SourceOutcome Store(string path, Source source)
    {
        var reading = reader.Read(source, knowledge.Current.Names, time.GetUtcNow());
        return new(path, store.Import(reading), reading, null) { Key = source.Key };
    }

    private SourceOutcome Attempt(string path, Func<SourceOutcome> import)
    {
        try
        {
            SourceOutcome outcome;
            lock (_one)
                outcome = import();
            if (outcome.Problem is { } held)
                logger.Refused(held);
            else if (outcome.Result is ImportResult.Added or ImportResult.Replaced)
                logger.Taken(path, outcome.Result.Value, outcome.Reading is { } read ? read.Facts.Length + read.Entries.Length : 0);
            else
                logger.Kept(path, outcome.Result ?? ImportResult.Unchanged);
            return outcome;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Whatever is wrong with one file, the others are still worth reading.
            var problem = e.Message.StartsWith(path, StringComparison.Ordinal) ? e.Message : $"{path}: {e.Message}";
            logger.Refused(problem);
            logger.Cause(problem, e);
            return new SourceOutcome(path, null, null, problem);
        }
    }
}
