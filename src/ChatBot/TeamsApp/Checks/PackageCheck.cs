using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ChatBot.TeamsApp.Checks;

/// <summary>Finds what Teams would refuse about a package, mostly without saying why: the layout of the zip, the icons, the manifest, the languages, and the commands.</summary>
internal static class PackageCheck
{
    // A package has a few kilobytes; more is no package, and is not unpacked.
    private const long LargestFile = 10_000_000;

    /// <summary>What is wrong, a sentence each that says what to do; empty when nothing is.</summary>
    /// <param name="zip">The package.</param>
    /// <param name="commands">The commands that the bot answers.</param>
    public static IReadOnlyList<string> Problems(Stream zip, AppCommands commands)
    {
        try
        {
            using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
            var files = archive.Entries.Where(e => e.Length <= LargestFile).GroupBy(e => e.FullName).ToDictionary(g => g.Key, g => Content(g.First()), StringComparer.Ordinal);
            return [.. Problems([.. archive.Entries.Select(e => e.FullName)], files, commands)];
        }
        catch (InvalidDataException)
        {
            return ["The package is no zip file that can be read; make it anew."];
        }
    }

    private static List<string> Problems(string[] entries, Dictionary<string, byte[]> files, AppCommands commands)
    {
        var problems = new List<string>();
        var manifest = Json(AppPackage.Manifest, files, problems);
        var languages = AppLanguage.Of(manifest ?? []).Select(l => l.File).ToArray();
        problems.AddRange(LayoutCheck.Problems(entries, [AppPackage.Manifest, AppPackage.ColorIcon, AppPackage.OutlineIcon, .. languages]));
        if (files.TryGetValue(AppPackage.ColorIcon, out var color))
            problems.AddRange(IconCheck.Color(color));
        if (files.TryGetValue(AppPackage.OutlineIcon, out var outline))
            problems.AddRange(IconCheck.Outline(outline));
        if (manifest is null)
            return problems;
        problems.AddRange(FieldCheck.Problems(manifest));
        problems.AddRange(CommandCheck.Problems(manifest, commands));
        foreach (var language in languages)
            if (Json(language, files, problems) is { } words)
                problems.AddRange(LanguageCheck.Problems(language, words, manifest));
        return problems;
    }

    private static JsonObject? Json(string name, Dictionary<string, byte[]> files, List<string> problems)
    {
        if (!files.TryGetValue(name, out var file))
            return null;
        try
        {
            if (JsonNode.Parse(file) is JsonObject json)
                return json;
            problems.Add($"{name} is no JSON object; put its keys between {{ and }}.");
        }
        catch (JsonException e)
        {
            problems.Add($"{name} is no JSON: line {e.LineNumber + 1} cannot be read; correct it.");
        }
        return null;
    }

    private static byte[] Content(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return content.ToArray();
    }
}
