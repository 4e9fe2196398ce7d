namespace ChatBot.Ingest;

/// <summary>How a file is taken in.</summary>
/// <param name="IsConfirmed">Whether somebody has looked at it, so that it is not held.</param>
/// <param name="Progress">Told how many rows of a list were read.</param>
public sealed record ImportOrder(bool IsConfirmed = false, IProgress<int>? Progress = null)
{
    /// <summary>What confirms a file that is held, to be said after "To take it in all the same,"; null for the command line's option.</summary>
    public string? Confirmation { get; init; }

    /// <summary>Whether a file that was replaced before may not come back: at the start of the program nobody has just put it there.</summary>
    public bool KeepsNewer { get; init; }

    /// <summary>As files are taken in that nobody has looked at.</summary>
    public static ImportOrder Ordinary { get; } = new();
}
