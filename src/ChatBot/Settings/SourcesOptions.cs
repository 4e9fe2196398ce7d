using System.Text.Json.Serialization;

namespace ChatBot.Settings;

/// <summary>Where sources come from.</summary>
public sealed class SourcesOptions : ISettings
{
    private const int ShortestKey = 32;

    /// <inheritdoc/>
    public static string Section => "Sources";

    /// <summary>The folder of the sources; a relative path counts from <see cref="ContentFolders.Base"/>.</summary>
    /// <value><c>data/sources</c> by default.</value>
    public string Folder { get; set; } = "data/sources";

    /// <summary>How often the folder is looked at besides when the file system tells of a change.</summary>
    /// <value>One minute by default.</value>
    public TimeSpan Rescan { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// What pipelines send files to <c>/api/sources</c> with; without one there is no such address. It belongs into the environment
    /// (<c>Sources__ApiKey</c>) or user secrets.
    /// </summary>
    /// <value>Empty by default; otherwise at least 32 characters.</value>
    [JsonIgnore] // not shown where settings are
    public string ApiKey { get; set; } = "";

    /// <summary>The largest file that is taken from <c>/api/sources</c> or from a feed, in megabytes.</summary>
    /// <value>256 by default.</value>
    public int LargestUploadMegabytes { get; set; } = 256;

    /// <summary>A web or mail address under which whoever runs a feed can reach whoever fetches it; needed with feeds.</summary>
    /// <value>Empty by default.</value>
    public string Contact { get; set; } = "";

    /// <summary>The largest file, in bytes.</summary>
    internal long LargestBytes => LargestUploadMegabytes * 1024L * 1024;

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
    [
        .. SettingsServices.RequirePath(Folder, "Sources:Folder", "the folder that holds the sources"),
        .. Rescan >= TimeSpan.FromSeconds(1) && Rescan <= TimeSpan.FromDays(1)
            ? Array.Empty<string>() : ["Sources:Rescan is not between a second and a day; give a time such as 00:01:00."],
        .. ApiKey.Length is > 0 and < ShortestKey ? [$"Sources:ApiKey has fewer than {ShortestKey} characters; give a longer one, made by chance."] : Array.Empty<string>(),
        .. SettingsServices.RequireRange(LargestUploadMegabytes, 1, 2000, "Sources:LargestUploadMegabytes"),
        .. Contact.All(c => c is > ' ' and <= '~' and not ('(' or ')' or ';'))
            ? Array.Empty<string>() : ["Sources:Contact is no address; give a web address, or a mail address such as lists@example.com."],
    ];
}
