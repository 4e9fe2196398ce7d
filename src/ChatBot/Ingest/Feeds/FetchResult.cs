namespace ChatBot.Ingest.Feeds;

/// <summary>What came of asking for a file.</summary>
internal abstract record FetchResult
{
    private FetchResult()
    {
    }

    /// <summary>It is the one that was fetched before.</summary>
    public sealed record Same : FetchResult;

    /// <summary>It came, whole.</summary>
    /// <param name="Tag">What is known of it.</param>
    public sealed record Fetched(FeedTag Tag) : FetchResult;

    /// <summary>It did not come.</summary>
    /// <param name="Problem">Why, in a sentence that follows the name of the file.</param>
    /// <param name="RetryAfter">How long the server wants to be left alone; null where it does not say.</param>
    public sealed record Failed(string Problem, TimeSpan? RetryAfter = null) : FetchResult;
}
