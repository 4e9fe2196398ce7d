using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Facts.Lists;

namespace ChatBot.Ingest;

/// <summary>What became of one file.</summary>
/// <param name="File">The file.</param>
/// <param name="Result">What happened; null when it could not be taken in.</param>
/// <param name="Reading">What it says; null when it was not read because nothing changed, or could not be.</param>
/// <param name="Problem">Why it could not be taken in, with the file; null when it could.</param>
public sealed record SourceOutcome(string File, ImportResult? Result, Facts.Reading? Reading, string? Problem)
{
    /// <summary>Names the work, as <see cref="Source.Key"/>; null when the file could not be opened.</summary>
    public string? Key { get; init; }

    /// <summary>What a version of a list changed; null for other sources.</summary>
    public ChangeSet? Changes { get; init; }

    /// <summary>The rows of a list that became no entry.</summary>
    public ImmutableArray<RowIssue> Issues { get; init; } = [];

    /// <summary>Whether it was read and not taken in, because somebody has to look at it first; <see cref="Problem"/> says why.</summary>
    public bool IsHeld { get; init; }

    /// <summary>The same of a file that is known under another name, as one that was fetched or sent.</summary>
    /// <param name="name">Its name.</param>
    public SourceOutcome Under(string name) => this with
    {
        File = name,
        // Where files lie is nobody's concern but the machine's.
        Problem = Path.GetDirectoryName(File) is { Length: > 0 } folder
            ? Problem?.Replace(File, name, StringComparison.Ordinal).Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal)
            : Problem?.Replace(File, name, StringComparison.Ordinal),
    };
}

/// <summary>What became of the folders.</summary>
/// <param name="Problem">Why the catalogue or the folder of sources could not be read at all; null when they could. What was stored before stands.</param>
/// <param name="Sources">The files, in order of name.</param>
public sealed record FolderOutcome(string? Problem, ImmutableArray<SourceOutcome> Sources)
{
    /// <summary>Whether files have changed that may still be being written; the folder is worth another look soon.</summary>
    public bool IsSettling { get; init; }
}
