using ChatBot.Facts;

namespace ChatBot.Ingest;

/// <summary>What is logged about reading sources.</summary>
internal static partial class IngestLog
{
    [LoggerMessage(100, LogLevel.Information, "Source {File}: {Result}, {Facts} facts")]
    public static partial void Taken(this ILogger logger, string file, ImportResult result, int facts);

    [LoggerMessage(101, LogLevel.Debug, "Source {File}: {Result}")]
    public static partial void Kept(this ILogger logger, string file, ImportResult result);

    [LoggerMessage(102, LogLevel.Warning, "A source was not taken in: {Reason}")]
    public static partial void Refused(this ILogger logger, string reason);

    [LoggerMessage(103, LogLevel.Error, "No sources were read: {Reason}")]
    public static partial void NotRead(this ILogger logger, string reason);

    // The reason is what whoever keeps the files needs; where in the program it arose, only whoever mends that.
    [LoggerMessage(104, LogLevel.Debug, "{Reason}")]
    public static partial void Cause(this ILogger logger, string reason, Exception exception);

    [LoggerMessage(105, LogLevel.Warning, "The folder of sources is only looked at from time to time, as Sources:Rescan says: {Reason}")]
    public static partial void NotWatched(this ILogger logger, string reason);

    [LoggerMessage(106, LogLevel.Information, "Feed {Feed}: fetched")]
    public static partial void Fetched(this ILogger logger, string feed);

    [LoggerMessage(107, LogLevel.Warning, "Feed {Feed} failed and is tried again in {Wait}: {Reason}")]
    public static partial void FeedFailed(this ILogger logger, string feed, TimeSpan wait, string reason);
}
