namespace ChatBot.Ingest;

/// <summary>How a file that sources come from is doing.</summary>
/// <param name="Name">The name of the file.</param>
public sealed record SourceState(string Name)
{
    /// <summary>The work that it tells about, as the key of the source; null where it could never be opened.</summary>
    public string? Key { get; init; }

    /// <summary>Whether it is fetched from a feed.</summary>
    public bool IsFeed { get; init; }

    /// <summary>When it was last looked at, or asked for.</summary>
    public DateTimeOffset Checked { get; init; }

    /// <summary>When it was last found fine; null for never since the start.</summary>
    public DateTimeOffset? Succeeded { get; init; }

    /// <summary>When it is asked for again; null for files that are not fetched.</summary>
    public DateTimeOffset? Next { get; init; }

    /// <summary>Why its latest version was not taken in, and what to do; null when it was.</summary>
    public SourceProblem? NotTaken { get; init; }

    /// <summary>Why it cannot be fetched; null when it can.</summary>
    public SourceProblem? NotFetched { get; init; }

    /// <summary>Whether nothing is wrong with it.</summary>
    public bool IsFine => NotTaken is null && NotFetched is null;
}

/// <summary>What is wrong with a source.</summary>
/// <param name="Reason">Why, and what to do.</param>
/// <param name="Since">Since when.</param>
/// <param name="IsHeld">Whether it only waits for somebody to look at it.</param>
public sealed record SourceProblem(string Reason, DateTimeOffset Since, bool IsHeld = false);
