using System.Collections.Immutable;
using ChatBot.Facts;

namespace ChatBot.Ingest;

/// <summary>What is remembered of a folder from one look to the next.</summary>
internal sealed class FolderMemory
{
    private readonly Dictionary<string, string> _tried = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, SourceKind Kind), string> _works = [];
    private IReadOnlyDictionary<string, string> _seen = ImmutableDictionary<string, string>.Empty;

    /// <summary>Compares what the sources look like with how they looked when they were tried, and with the look before.</summary>
    /// <param name="stamps">Their stamps.</param>
    public FolderLook Look(IReadOnlyDictionary<string, string> stamps)
    {
        var changed = stamps.Where(s => _tried.GetValueOrDefault(s.Key) != s.Value).ToArray();
        var ready = changed.Where(s => _seen.GetValueOrDefault(s.Key) == s.Value).Select(s => s.Key).ToImmutableArray();
        ImmutableArray<string> gone = [.. _tried.Keys.Where(file => !stamps.ContainsKey(file))];
        foreach (var file in gone)
            _tried.Remove(file);
        _seen = stamps;
        return new(ready, [.. stamps.Keys.Except(changed.Select(c => c.Key))], gone, changed.Length > ready.Length);
    }

    /// <summary>Remembers how a source looked when it was tried.</summary>
    public void Try(string file, string stamp) => _tried[file] = stamp;

    /// <summary>Lets only one file tell about a work.</summary>
    /// <exception cref="InvalidDataException">Another file of the folder does so already.</exception>
    public void Admit(Source source, string file)
    {
        foreach (var earlier in _works.Where(w => w.Value == file).Select(w => w.Key).ToArray())
            _works.Remove(earlier);
        // Two files of one work would take each other's place at every start.
        if (_works.TryGetValue((source.Key, source.Kind), out var other) && File.Exists(other))
            throw new InvalidDataException($"it is the same work as {Path.GetFileName(other)}; keep one of the two.");
        _works[(source.Key, source.Kind)] = file;
    }
}

/// <summary>What a look at a folder showed.</summary>
/// <param name="Ready">The sources that are new or have changed, and are at rest: they looked the same the time before.</param>
/// <param name="Same">Those that have not changed since they were tried.</param>
/// <param name="Gone">Those that are no longer there.</param>
/// <param name="IsSettling">Whether others have changed and may still be being written.</param>
internal sealed record FolderLook(ImmutableArray<string> Ready, ImmutableArray<string> Same, ImmutableArray<string> Gone, bool IsSettling);
