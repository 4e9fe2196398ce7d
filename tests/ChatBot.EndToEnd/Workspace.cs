namespace ChatBot.EndToEnd;

/// <summary>Where the checkout is.</summary>
internal static class Workspace
{
    /// <summary>The folder that holds ChatBot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Where pictures of the page go.</summary>
    public static string Artifact(string name) => Path.Combine(Root, "artifacts", name);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChatBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the checkout.");
    }
}
