using ChatBot.Facts;

namespace ChatBot.Ingest;

/// <summary>What is logged about reading sources.</summary>
internal static partial class IngestLog
{
    [LoggerMessage(100, LogLevel.Information, "Source {File}: {Result}, {Facts} facts")]
    public static partial void Taken(this ILogger logger, string file, ImportResult result, int facts);

    [LoggerMessage(101, LogLevel.Debug, "Source {File}: {Result}")]
    public static partial void Kept(this ILogger logger, string file, ImportResult result);

    [LoggerMessage(102, LogLevel.Warning, "Source {File} was not taken in: {Reason}")]
    public static partial void Refused(this ILogger logger, string file, string reason, Exception exception);

    [LoggerMessage(103, LogLevel.Error, "No sources were read: {Reason}")]
    public static partial void NotRead(this ILogger logger, string reason, Exception exception);
}
