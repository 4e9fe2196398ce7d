namespace ChatBot.Tests;

/// <summary>Where the checkout is, and the acceptance material that may lie beside it.</summary>
internal static class Workspace
{
    /// <summary>The folder that holds ChatBot.sln.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path below the root.</summary>
    public static string File(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A path in the material beside the checkout; it may not exist.</summary>
    public static string Shared(params string[] parts) => Path.Combine([Root, "..", "shared", .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(Path.Combine(folder.FullName, "ChatBot.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run inside the checkout.");
    }
}

/// <summary>A test that needs a file of the material beside the checkout, and is skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(params string[] parts)
    {
        if (!System.IO.File.Exists(Workspace.Shared(parts)) && !Directory.Exists(Workspace.Shared(parts)))
            Skip = "needs " + string.Join('/', parts) + " beside the checkout";
    }
}

/// <summary>A test of several files in a folder of the material beside the checkout, and is skipped where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(params string[] parts) => Skip = new SharedFactAttribute(parts).Skip;
}
