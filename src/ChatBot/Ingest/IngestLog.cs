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
}
