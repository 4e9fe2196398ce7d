namespace ChatBot.Settings;

/// <summary>Which sources are read at start.</summary>
public sealed class SourcesOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Sources";

    /// <summary>The folder of the sources; a relative path counts from <see cref="ContentFolders.Base"/>.</summary>
    /// <value><c>data/sources</c> by default.</value>
    public string Folder { get; set; } = "data/sources";

    /// <inheritdoc/>
    public IEnumerable<string> Problems() => SettingsServices.RequirePath(Folder, "Sources:Folder", "the folder that holds the sources");
}
