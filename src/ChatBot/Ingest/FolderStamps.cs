using ChatBot.Reading.Lists;

namespace ChatBot.Ingest;

/// <summary>What the sources in a folder look like from outside, so that a change is seen without reading them.</summary>
internal static class FolderStamps
{
    private static readonly string[] Descriptions = [".json", ".yml", ".yaml"];

    /// <summary>For each source, in order of name, the size and the time of writing of its file and of those that belong to it, such as its description.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static SortedDictionary<string, string> Of(string folder)
    {
        var stamps = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var parts = Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).ToLookup(MainOf, StringComparer.Ordinal);
        foreach (var source in SourceFolder.Files(folder))
            stamps[source] = string.Join('|', parts[source].Concat(parts[Path.ChangeExtension(source, null)]).Prepend(source).Distinct(StringComparer.Ordinal).Select(Stamp));
        return stamps;
    }

    // A description belongs to whatever has its name; a file by itself has no other.
    private static string MainOf(string file) =>
        ListFiles.MainOf(file)
        ?? (Descriptions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase) ? Path.ChangeExtension(file, null) : file);

    // Of a file that is gone again, the size is none.
    private static string Stamp(string file)
    {
        var info = new FileInfo(file);
        return info.Exists ? FormattableString.Invariant($"{info.Name}:{info.Length}:{info.LastWriteTimeUtc.Ticks}") : info.Name;
    }
}
