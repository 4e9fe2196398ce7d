using System.IO.Compression;
using System.Xml;

namespace ChatBot.Reading.Sources.Docx;

/// <summary>What a package of compressed parts may be, checked before any part is loaded: small packages can unpack to sizes that no memory holds.</summary>
internal static class PackageLimits
{
    private const int MaximumParts = 2000;

    private const long MaximumUnpacked = 128L * 1024 * 1024;

    // Parts in XML become objects many times their size.
    private const long MaximumXml = 24L * 1024 * 1024;

    // Objects are built by recursion; no document that was written nests deeper.
    private const int MaximumDepth = 200;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="path">The file, for messages.</param>
    /// <param name="bytes">The package.</param>
    /// <param name="maximumXml">How many bytes of XML it may unpack to.</param>
    /// <exception cref="SourceFormatException">The package exceeds a limit.</exception>
    /// <exception cref="InvalidDataException">The package is damaged.</exception>
    /// <exception cref="XmlException">A part is damaged.</exception>
    public static void Check(string path, byte[] bytes, long maximumXml = MaximumXml)
    {
        using var package = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (package.Entries.Count > MaximumParts)
            throw new SourceFormatException(path, null, $"the document has {package.Entries.Count} parts, more than {MaximumParts}; save its text alone.");
        var (all, xml) = (0L, 0L);
        foreach (var part in package.Entries)
        {
            var isXml = part.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || part.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            var length = Length(part, MaximumUnpacked - all);
            all += length;
            xml += isXml ? length : 0;
            if (all >= MaximumUnpacked || xml >= maximumXml)
                throw new SourceFormatException(path, null, $"the document unpacks to more than {MaximumUnpacked} bytes, or {maximumXml} of text; save its text alone.");
            if (isXml && length > 0)
                CheckDepth(path, part);
        }
    }

    /// <summary>The length of a part as it is, not as the package claims; at most <paramref name="enough"/>.</summary>
    private static long Length(ZipArchiveEntry part, long enough)
    {
        using var stream = part.Open();
        var buffer = new byte[81920];
        var length = 0L;
        for (int read; length < enough && (read = stream.Read(buffer)) > 0; length += read)
        {
        }
        return length;
    }

    private static void CheckDepth(string path, ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var reader = XmlReader.Create(stream, Settings);
        while (reader.Read())
            if (reader.Depth > MaximumDepth)
                throw new SourceFormatException(path, null, "the document nests deeper than can be read; save its text alone.");
    }
}
