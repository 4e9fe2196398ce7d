using ChatBot.Facts;

namespace ChatBot.Ingest;

/// <summary>Takes one source file into the store.</summary>
/// <param name="reader">Reads files.</param>
/// <param name="store">Keeps what was read.</param>
/// <param name="knowledge">Knows the companies so far.</param>
/// <param name="time">Tells the time of reading.</param>
/// <param name="logger">Is told what became of each file.</param>
public sealed class SourceImporter(
    ISourceReader reader, IFactStore store, KnowledgeSource knowledge, TimeProvider time, ILogger<SourceImporter> logger)
{
    /// <summary>Reads a file and stores what it says. It is read even when the store has it already, so that the outcome shows what it says.</summary>
    /// <param name="path">The file.</param>
    public SourceOutcome Import(string path) => Attempt(path, () => Store(reader.Open(path)));

    /// <summary>Stores what a file says if it is new or has changed; it is not read into facts otherwise.</summary>
    /// <param name="path">The file.</param>
    /// <param name="admit">Throws when the source may not be taken in.</param>
    internal SourceOutcome ImportChange(string path, Action<Source> admit) => Attempt(path, () =>
    {
        var source = reader.Open(path);
        admit(source);
        var standing = store.Current.Sources.FirstOrDefault(s => s.Key == source.Key);
        var result = source.ImportOver(standing);
        return result is ImportResult.Unchanged or ImportResult.KeptArticle ? (result, null) : Store(source);
    });

    /// <summary>Reads the sources that stand and were read by other rules anew, from their stored text: of an imported source no file needs to be left.</summary>
    internal void ReadAnew()
    {
        foreach (var standing in store.Current.Sources.Where(s => s.Rules != reader.Rules))
            Attempt(standing.Key, () => Store(standing with { Rules = reader.Rules }));
    }

    private (ImportResult Result, Facts.Reading? Reading) Store(Source source)
    {
        var reading = reader.Read(source, knowledge.Current.Names, time.GetUtcNow());
        return (store.Import(reading), reading);
    }

    private SourceOutcome Attempt(string path, Func<(ImportResult Result, Facts.Reading? Reading)> import)
    {
        try
        {
            var (result, reading) = import();
            if (result is ImportResult.Added or ImportResult.Replaced)
                logger.Taken(path, result, reading?.Facts.Length ?? 0);
            else
                logger.Kept(path, result);
            return new SourceOutcome(path, result, reading, null);
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
