namespace ChatBot.Asking.Understanding;

/// <summary>How a message was read, and how sure that is.</summary>
/// <param name="Intent">What it is taken to want to know.</param>
/// <param name="Score">From 0 to 1: how much of what the message says speaks for it.</param>
/// <param name="RunnerUp">The next best reading that would be answered otherwise; null where there is none.</param>
/// <param name="RunnerUpScore">Its score; 0 where there is none.</param>
public sealed record Interpretation(Intent Intent, double Score, Intent? RunnerUp, double RunnerUpScore)
{
    /// <summary>By how much the reading wins.</summary>
    public double Margin => Score - RunnerUpScore;

    /// <summary>Whether both readings are so near that the asker has to choose.</summary>
    internal bool IsClose => RunnerUp is not null && Margin < LeastMargin;

    // Just over the lead that a rule has in a mere row of words: two readings that account for as much of it are close.
    private const double LeastMargin = 0.11;
}
