namespace ChatBot.TeamsApp.Checks;

/// <summary>Whether a package has its files in its root, and no others.</summary>
internal static class LayoutCheck
{
    /// <summary>What is wrong, a sentence each.</summary>
    /// <param name="entries">The names in the zip.</param>
    /// <param name="wanted">The names that belong there.</param>
    public static IEnumerable<string> Problems(string[] entries, string[] wanted) =>
    [
        .. wanted.Except(entries).Select(name => $"{name} is missing; put it into the root of the package."),
        .. entries.Except(wanted).Select(Unwanted),
        .. entries.GroupBy(e => e).Where(g => g.Count() > 1).Select(g => $"{g.Key} is in the package {g.Count()} times; keep one."),
    ];

    private static string Unwanted(string entry) =>
        entry.StartsWith("__MACOSX", StringComparison.OrdinalIgnoreCase) ? $"{entry} was added by macOS and Teams refuses it; zip the files with “zip -X”, or let the package command do it."
        : entry.AsSpan().ContainsAny('/', '\\') ? $"{entry} lies in a folder; zip the files themselves and not the folder that holds them."
        : $"{entry} does not belong into the package; leave it out.";
}
