using System.Collections.Immutable;
using ChatBot.Reading.Sources.Docx;
using ChatBot.Reading.Sources.Html;
using ChatBot.Reading.Sources.Pdf;

namespace ChatBot.Reading.Sources;

/// <summary>A document and the JSON file of its name that may lie beside it; what that says wins over what the document says of itself.</summary>
internal static class DocumentFile
{
    private static readonly ImmutableArray<IDocumentFormat> Formats = [new HtmlFormat(), new PdfFormat(), new DocxFormat()];

    /// <summary>The extensions of documents, in lower case with the dot.</summary>
    public static ImmutableArray<string> Extensions { get; } = [.. Formats.SelectMany(f => f.Extensions)];

    /// <summary>The format of a file by its extension; null when it is no document.</summary>
    public static IDocumentFormat? FormatOf(string path) =>
        Array.Find([.. Formats], f => f.Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads a document.</summary>
    /// <param name="path">The document.</param>
    /// <param name="description">The JSON file that describes it; it need not exist.</param>
    /// <param name="format">How to read it.</param>
    public static (SourceDetails Details, string Text) Read(string path, string description, IDocumentFormat format)
    {
        var document = Open(path, format);
        var details = File.Exists(description)
            ? Details(description, JsonDescription.Keys(description, Utf8File.Read(description)), document.Properties, "add it")
            : Details(path, [], document.Properties, $"write it into {Path.GetFileName(description)} beside this file");
        var lines = document.Lines.AsSpan();
        if (!lines.IsEmpty && (IsTitle(lines[0], details.Title) || IsTitle(lines[0], document.Properties.Title)))
            lines = lines[1..];
        return (details, string.Join('\n', lines.ToArray()));
    }

    private static SourceDetails Details(string path, Dictionary<string, string> described, DocumentProperties properties, string remedy)
    {
        string? Value(string key) => described.GetValueOrDefault(key) is { } value && !string.IsNullOrWhiteSpace(value) ? value
            : key == "address" && described.ContainsKey("url") ? null
            : properties.Value(key);
        return SourceDetails.Read(path, Value, _ => null, remedy);
    }

    private static Document Open(string path, IDocumentFormat format)
    {
        var bytes = SourceBytes.Read(path, format.MaximumLength);
        if (bytes.Length == 0)
            throw new SourceFormatException(path, null, "the file is empty; save the document again.");
        try
        {
            return format.Read(path, bytes);
        }
        catch (Exception e) when (e is not SourceFormatException)
        {
            // Parsers of foreign files throw whatever they run into.
            throw new SourceFormatException(path, null, $"this is no {format.Name} that can be read, or it is damaged; save the document again, or as plain text.", e);
        }
    }

    private static bool IsTitle(string line, string? title) => title is not null && line.Equals(CleanText.Of(title), StringComparison.OrdinalIgnoreCase);
}
