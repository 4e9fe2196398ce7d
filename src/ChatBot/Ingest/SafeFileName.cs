using ChatBot.Reading;
using ChatBot.Reading.Lists;

namespace ChatBot.Ingest;

/// <summary>Names of files that others give: reduced to what is harmless, and of a kind that can be read.</summary>
internal static class SafeFileName
{
    private const int Longest = 100;

    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["text/markdown"] = ".md",
        ["text/html"] = ".html",
        ["text/csv"] = ".csv",
        ["text/tab-separated-values"] = ".tsv",
        ["text/xml"] = ".xml",
        ["application/xml"] = ".xml",
        ["application/json"] = ".json",
        ["application/x-ndjson"] = ".ndjson",
        ["application/jsonl"] = ".jsonl",
        ["application/pdf"] = ".pdf",
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ".docx",
    };

    /// <summary>The name without folders, and with nothing but letters, digits, spaces, dots, hyphens and underscores.</summary>
    /// <param name="name">The name as it came.</param>
    /// <returns>The name; null where nothing is left.</returns>
    public static string? Of(string? name)
    {
        var last = (name ?? "").Replace('\\', '/').Split('/')[^1];
        var safe = new string([.. last.Select(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ' ' ? c : '_')]).Trim(' ', '.', '_');
        if (safe.Length == 0)
            return null;
        var extension = Path.GetExtension(safe);
        return safe.Length <= Longest || extension.Length > Longest / 2 ? safe[..Math.Min(safe.Length, Longest)] : safe[..(Longest - extension.Length)] + extension;
    }

    /// <summary>Whether a file of this name can be read, to judge by its extension.</summary>
    public static bool IsReadable(string name) => SourceFile.Extensions.Concat(ListFiles.Extensions).Append(".json").Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The extension of files of a media type; null where none of that type can be read.</summary>
    public static string? ExtensionOf(string? mediaType) => mediaType is null ? null : Extensions.GetValueOrDefault(mediaType);
}
