using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Reading;
using ChatBot.Reading.Lists;
using ChatBot.Settings;
using Microsoft.Extensions.Options;

namespace ChatBot.Ingest;

/// <summary>Takes the company catalogue and the folder of sources into the store: what is new or has changed since the last time.</summary>
/// <param name="reader">Reads files.</param>
/// <param name="store">Keeps what was read.</param>
/// <param name="importer">Takes in a file.</param>
/// <param name="health">Is told what became of each file.</param>
/// <param name="companies">Where the catalogue is.</param>
/// <param name="sources">Where the sources are.</param>
/// <param name="logger">Is told when nothing can be read.</param>
public sealed class SourceFolder(
    ISourceReader reader,
    IFactStore store,
    SourceImporter importer,
    SourceHealth health,
    IOptions<CompaniesOptions> companies,
    IOptions<SourcesOptions> sources,
    ILogger<SourceFolder> logger)
{
    private FolderMemory? _memory;
    private string? _problem;

    /// <summary>Reads both folders. What cannot be read is reported, and what was stored before stands.</summary>
    /// <param name="cancellation">Stops between two files.</param>
    public FolderOutcome Import(CancellationToken cancellation)
    {
        SortedDictionary<string, string> files;
        try
        {
            // Without names sources would be misread, and not read again once the names are there.
            store.PutCompanies(reader.ReadCompanies(Existing(companies.Value.Folder, "Companies:Folder")));
            files = FolderStamps.Of(Existing(sources.Value.Folder, "Sources:Folder"));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (_problem != e.Message)
                logger.NotRead(e.Message);
            logger.Cause(e.Message, e);
            return new FolderOutcome(_problem = e.Message, []);
        }

        _memory = new FolderMemory();
        _memory.Look(files);
        var outcomes = Take(_memory, files.Keys, files, keepsNewer: true, cancellation);
        importer.ReadAnew();
        return new FolderOutcome(_problem = null, outcomes);
    }

    /// <summary>
    /// Takes in the sources that are new or have changed since they were last tried, once they look the same twice. What was refused or held is
    /// tried again when it changes; a file that is gone takes nothing from the store. Not to be called twice at once.
    /// </summary>
    /// <param name="cancellation">Stops between two files.</param>
    public FolderOutcome ImportChanged(CancellationToken cancellation)
    {
        if (_memory is null)
            return Import(cancellation);
        SortedDictionary<string, string> files;
        try
        {
            files = FolderStamps.Of(ContentFolders.Resolve(sources.Value.Folder));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A network drive may be away for a while.
            logger.Cause(e.Message, e);
            return new FolderOutcome(e.Message, []);
        }
        var look = _memory.Look(files);
        foreach (var file in look.Gone)
            health.Forget(Path.GetFileName(file));
        foreach (var file in look.Same)
            health.Look(Path.GetFileName(file));
        return new FolderOutcome(null, Take(_memory, look.Ready, files, keepsNewer: false, cancellation)) { IsSettling = look.IsSettling };
    }

    private ImmutableArray<SourceOutcome> Take(
        FolderMemory memory, IEnumerable<string> files, SortedDictionary<string, string> stamps, bool keepsNewer, CancellationToken cancellation) =>
    [
        .. files.Select(file =>
        {
            cancellation.ThrowIfCancellationRequested();
            var outcome = importer.ImportChange(file, source => memory.Admit(source, file), keepsNewer, cancellation);
            memory.Try(file, stamps[file]);
            health.Report(Path.GetFileName(file), outcome);
            return outcome;
        }),
    ];

    /// <summary>The files in a folder that are sources, in alphabetic order.</summary>
    internal static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder)
        .Where(file => SourceFile.Extensions.Concat(ListFiles.Extensions).Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
            && !IsTemporary(Path.GetFileName(file)) && ListFiles.MainOf(file) is null)
        .Order(StringComparer.Ordinal);

    // What editors lay beside a document while it is open.
    private static bool IsTemporary(string name) => name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal);

    private static string Existing(string folder, string key)
    {
        var path = ContentFolders.Resolve(folder);
        return Directory.Exists(path) ? path : throw new DirectoryNotFoundException($"{key} is {path}, which is no folder.");
    }
}
