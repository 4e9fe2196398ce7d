using System.Text.Json.Nodes;
using ChatBot.Channels.Schema;

namespace ChatBot.Channels.Files;

/// <summary>Where Teams wants a file to be put, and how it is shown there afterwards.</summary>
/// <param name="UploadUrl">The address that takes the bytes, without a token.</param>
/// <param name="ContentUrl">Where it is found then.</param>
/// <param name="Name">Its name there.</param>
/// <param name="UniqueId">Its id there.</param>
/// <param name="FileType">Its kind, such as <c>xlsx</c>.</param>
public sealed record FileUpload(string UploadUrl, string? ContentUrl, string? Name, string? UniqueId, string? FileType)
{
    private const string Card = "application/vnd.microsoft.teams.card.file.info";

    /// <summary>The card that shows the file once it is there.</summary>
    public Attachment Show() => new()
    {
        ContentType = Card,
        ContentUrl = ContentUrl,
        Name = Name,
        Content = RawJson.Of(new JsonObject { ["uniqueId"] = UniqueId, ["fileType"] = FileType }),
    };
}
