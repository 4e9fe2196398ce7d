namespace ChatBot.Settings;

/// <summary>
/// Where settings and data lie, whatever folder the program is started from.
/// A program that runs from a checkout uses the checkout's <c>data</c>; one that was published uses what lies beside it.
/// </summary>
internal static class ContentFolders
{
    private const string Checkout = "ChatBot.sln";

    /// <summary>The program's own folder: <c>appsettings.json</c> and the page's files are copied there.</summary>
    public static string Program => AppContext.BaseDirectory;

    /// <summary>The folder that relative paths in the settings count from: the nearest one above the program that holds ChatBot.sln, else the program's own.</summary>
    public static string Base { get; } = BaseAbove(AppContext.BaseDirectory);

    /// <summary>The full path for a path in the settings.</summary>
    public static string Resolve(string path) => Path.GetFullPath(path, Base);

    internal static string BaseAbove(string program)
    {
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Checkout)))
                return folder.FullName;
        return program;
    }
}
