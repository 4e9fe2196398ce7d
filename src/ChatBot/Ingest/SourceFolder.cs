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
/// <param name="companies">Where the catalogue is.</param>
/// <param name="sources">Where the sources are.</param>
/// <param name="logger">Is told when nothing can be read.</param>
public sealed class SourceFolder(
    ISourceReader reader,
    IFactStore store,
    SourceImporter importer,
    IOptions<CompaniesOptions> companies,
    IOptions<SourcesOptions> sources,
    ILogger<SourceFolder> logger)
{
    /// <summary>Reads both folders. What cannot be read is reported, and what was stored before stands.</summary>
    /// <param name="cancellation">Stops between two files.</param>
    public FolderOutcome Import(CancellationToken cancellation)
    {
        string[] files;
        try
        {
            // Without names sources would be misread, and not read again once the names are there.
            store.PutCompanies(reader.ReadCompanies(Existing(companies.Value.Folder, "Companies:Folder")));
            files = [.. Files(Existing(sources.Value.Folder, "Sources:Folder"))];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.NotRead(e.Message);
            logger.Cause(e.Message, e);
            return new FolderOutcome(e.Message, []);
        }

        var works = new Dictionary<(string Key, SourceKind Kind), string>();
        var outcomes = files.Select(file =>
        {
            cancellation.ThrowIfCancellationRequested();
            return importer.ImportChange(file, source =>
            {
                // Two files of one work would take each other's place at every start.
                if (!works.TryAdd((source.Key, source.Kind), file))
                    throw new InvalidDataException($"it is the same work as {Path.GetFileName(works[(source.Key, source.Kind)])}; keep one of the two.");
            }, cancellation);
        }).ToImmutableArray();
        importer.ReadAnew();
        return new FolderOutcome(null, outcomes);
    }

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
