using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using ChatBot.Facts;
using ChatBot.Reading.Sources;

namespace ChatBot.Reading;

/// <summary>Reads a source from its file: Markdown with front matter, plain text beside a JSON file that describes it, or an HTML, PDF or Word document.</summary>
public static class SourceFile
{
    /// <summary>The extensions of files that are sources, in lower case with the dot; a <c>.json</c> belongs to the file that it describes.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".md", ".txt", .. DocumentFile.Extensions];

    /// <summary>Reads one source.</summary>
    /// <param name="path">
    /// A <c>.md</c> file, a <c>.txt</c> file with a <c>.json</c> of the same name beside it, that <c>.json</c>, or a <c>.html</c>, <c>.htm</c>, <c>.pdf</c>
    /// or <c>.docx</c> document; a <c>.json</c> of its name adds what the document does not say of itself.
    /// </param>
    /// <returns>The source; its paragraphs are the non-empty lines of the text.</returns>
    /// <exception cref="SourceFormatException">The file is missing, too large, damaged, protected, in an unknown encoding, empty, or does not say what it is.</exception>
    public static Source Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var (details, text, hashed) = Path.GetExtension(path).ToUpperInvariant() switch
        {
            ".MD" => FromMarkdown(path),
            ".JSON" => FromDescribed(JsonDescription.FileOf(path), path),
            _ when IsDescribed(path) => FromDescribed(path, Path.ChangeExtension(path, ".json")),
            _ => throw new SourceFormatException(path, null, $"this is no source; give a {string.Join(", ", Extensions)} or .json file."),
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

    private static bool IsDescribed(string path) =>
        Path.GetExtension(path).Equals(".txt", StringComparison.OrdinalIgnoreCase) || DocumentFile.FormatOf(path) is not null;

    private static (SourceDetails, string Text, string Hashed) FromDescribed(string path, string description)
    {
        if (DocumentFile.FormatOf(path) is { } format)
        {
            // A page saved again with other scripts and advertisements around the same article is no new version.
            var document = DocumentFile.Read(path, description, format);
            return (document.Details, document.Text, document.Details.Canonical + "\n" + document.Text);
        }
        if (!File.Exists(description))
            throw new SourceFormatException(path, null, $"the description {Path.GetFileName(description)} is missing; write title, publisher and published into it.");
        var file = Utf8File.Read(description);
        var details = JsonDescription.Read(description, file);
        var text = PlainTextFile.Read(path);
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
