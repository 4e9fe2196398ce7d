namespace ChatBot.Settings;

/// <summary>Where facts are kept.</summary>
internal sealed class StoreOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Store";

    /// <summary>The LiteDB file; a relative path counts from <see cref="ContentFolders.Base"/>.</summary>
    /// <value><c>data/store/listwatch.db</c> by default.</value>
    public string Path { get; set; } = "data/store/listwatch.db";

    /// <summary>How many megabytes must stay free on the disk of the file; nothing is written when there are fewer.</summary>
    /// <value>64 by default.</value>
    public long MinimumFreeMegabytes { get; set; } = 64;

    /// <inheritdoc/>
    public IEnumerable<string> Problems() =>
    [
        .. SettingsServices.RequirePath(Path, "Store:Path", "the LiteDB file"),
        .. SettingsServices.RequireRange(MinimumFreeMegabytes, 1, 1_000_000, "Store:MinimumFreeMegabytes"),
    ];
}
