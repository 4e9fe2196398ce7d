namespace ChatBot.Settings;

/// <summary>Which companies are known by name.</summary>
public sealed class CompaniesOptions : ISettings
{
    /// <inheritdoc/>
    public static string Section => "Companies";

    /// <summary>The folder of the company catalogue; a relative path counts from <see cref="ContentFolders.Base"/>.</summary>
    /// <value><c>data/companies</c> by default.</value>
    public string Folder { get; set; } = "data/companies";

    /// <inheritdoc/>
    public IEnumerable<string> Problems() => SettingsServices.RequirePath(Folder, "Companies:Folder", "the folder that holds the company catalogue");
}
