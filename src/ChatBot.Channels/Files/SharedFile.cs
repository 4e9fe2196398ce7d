using System.Text.Json;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Files;

/// <summary>A file that somebody gave the bot in a personal chat of Teams.</summary>
/// <param name="Name">Its name, as the sender has it.</param>
/// <param name="DownloadUrl">Where it can be fetched for a few minutes, without a token; null where the message does not say.</param>
public sealed record SharedFile(string Name, string? DownloadUrl)
{
    private const string DownloadInfo = "application/vnd.microsoft.teams.file.download.info";

    /// <summary>The files of a message, in order.</summary>
    public static IEnumerable<SharedFile> Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return (activity.Attachments ?? [])
            .Where(a => string.Equals(a?.ContentType, DownloadInfo, StringComparison.OrdinalIgnoreCase))
            .Select(a => new SharedFile(a.Name ?? "", DownloadUrlOf(a.Content)));
    }

    private static string? DownloadUrlOf(RawJson? content)
    {
        if (content is null)
            return null;
        using var json = JsonDocument.Parse(content.Utf8);
        return json.RootElement.Text("downloadUrl");
    }
}
