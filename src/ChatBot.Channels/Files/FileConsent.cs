using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Files;

/// <summary>What somebody answered when the bot asked whether it may put a file into their OneDrive (<c>fileConsent/invoke</c>).</summary>
/// <param name="IsAccepted">Whether it may.</param>
/// <param name="FileId">Which file, as <see cref="Ask"/> named it; null where the answer does not say.</param>
/// <param name="Upload">Where to put it; null where the answer does not say.</param>
public sealed record FileConsent(bool IsAccepted, string? FileId, FileUpload? Upload)
{
    private const string Card = "application/vnd.microsoft.teams.card.file.consent";
    private const string IdMember = "file";

    /// <summary>The card that asks.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="description">What is in it, in a sentence of plain text.</param>
    /// <param name="bytes">Its size.</param>
    /// <param name="fileId">Names the file in the answer.</param>
    public static Attachment Ask(string name, string description, long bytes, string fileId) => new()
    {
        ContentType = Card,
        Name = name,
        Content = RawJson.Of(new JsonObject
        {
            ["description"] = description,
            ["sizeInBytes"] = bytes,
            ["acceptContext"] = new JsonObject { [IdMember] = fileId },
            ["declineContext"] = new JsonObject { [IdMember] = fileId },
        }),
    };

    /// <summary>Reads the answer; what is not well formed counts as not given.</summary>
    public static FileConsent Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var value = activity.Value ?? default;
        var info = value.Member("uploadInfo");
        return new(
            string.Equals(value.Text("action"), "accept", StringComparison.OrdinalIgnoreCase),
            value.Member("context").Text(IdMember),
            info.Text("uploadUrl") is { } url
                ? new(url, info.Text("contentUrl"), info.Text("name"), info.Text("uniqueId"), info.Text("fileType"))
                : null);
    }
}
