using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ChatBot.Facts;
using ChatBot.Reading.Sources;

namespace ChatBot.Reading;

/// <summary>Reads a source from its file: Markdown with front matter, or plain text beside a JSON file that describes it.</summary>
public static class SourceFile
{
    /// <summary>Reads one source.</summary>
    /// <param name="path">A <c>.md</c> file, a <c>.txt</c> file with a <c>.json</c> of the same name beside it, or that <c>.json</c>.</param>
    /// <returns>The source; its paragraphs are the non-empty lines of the text.</returns>
    /// <exception cref="SourceFormatException">The file is missing, too large, not UTF-8, empty, or does not say what it is.</exception>
    public static Source Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (details, text, hashed) = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".MD" => FromMarkdown(path),
            ".JSON" => FromDescription(path, null),
            ".TXT" => FromDescription(Path.ChangeExtension(path, ".json"), path),
            _ => throw new SourceFormatException(path, null, "this is no source; give a .md, .txt or .json file."),
        };
        var passages = Paragraphs(text);
        if (passages.IsEmpty)
            throw new SourceFormatException(path, null, "the text is empty; write one paragraph per line.");
        var key = details.Address is { } address ? KeyOf(address) : Path.GetFileName(path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hashed)));
        return new Source(
            $"{Company.Slug(key)}-{hash[..8]}", key, details.Kind, details.Title, details.Publisher, details.Published,
            details.Address, details.Language, hash, passages)
        {
            Rules = ArticleReader.Rules,
        };
    }

    private static (SourceDetails, string Text, string Hashed) FromMarkdown(string path)
    {
        var file = Utf8File.Read(path);
        var (details, text) = FrontMatter.Read(path, file);
        return (details, text, file);
    }

    private static (SourceDetails, string Text, string Hashed) FromDescription(string path, string? textPath)
    {
        if (!File.Exists(path))
            throw new SourceFormatException(textPath ?? path, null, $"the description {Path.GetFileName(path)} is missing; write title, publisher and published into it.");
        var file = Utf8File.Read(path);
        var (details, named) = JsonDescription.Read(path, file);
        textPath ??= Path.Combine(Path.GetDirectoryName(path) ?? "", Path.GetFileName(named ?? Path.ChangeExtension(path, ".txt")));
        var text = Utf8File.Read(textPath);
        return (details, text, file + "\n" + text);
    }

    private static ImmutableArray<Passage> Paragraphs(string text) =>
        [.. text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).Select((line, i) => new Passage(i + 1, line))];

    private static string KeyOf(Uri address)
    {
        var key = address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
        return key.TrimEnd('/');
    }
}
