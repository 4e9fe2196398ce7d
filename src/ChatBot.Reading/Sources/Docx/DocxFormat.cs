using System.Collections.Immutable;
using DocumentFormat.OpenXml.Packaging;

namespace ChatBot.Reading.Sources.Docx;

/// <summary>A document of Word 2007 or later. Its own text is read, nothing that it links to or embeds.</summary>
internal sealed class DocxFormat : IDocumentFormat
{
    // What Office puts around a document that has a password.
    private static readonly byte[] CompoundFile = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public string Name => "Word document (.docx)";

    public ImmutableArray<string> Extensions => [".docx"];

    public int MaximumLength => 32 * 1024 * 1024;

    public Document Read(string path, byte[] bytes)
    {
        if (bytes.AsSpan().StartsWith(CompoundFile))
            throw new SourceFormatException(path, null, "the document is protected by a password, or of Word 2003 and older; save it as .docx without one.");
        PackageLimits.Check(path, bytes);
        using var package = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false);
        var main = package.MainDocumentPart ?? throw new SourceFormatException(path, null, "this is no Word document; save it as .docx.");
        var properties = package.PackageProperties;
        var stamp = properties.Created ?? properties.Modified;
        return new(
            DocxText.Lines(main),
            new(
                Title: properties.Title is { } title && CleanText.Of(title) is { Length: > 0 } text ? text : DocxText.Title(main),
                Published: stamp is { } day ? DateOnly.FromDateTime(day) : null,
                Language: string.IsNullOrWhiteSpace(properties.Language) ? null : properties.Language.Trim()));
    }
}
