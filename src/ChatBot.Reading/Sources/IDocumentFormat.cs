using System.Collections.Immutable;

namespace ChatBot.Reading.Sources;

/// <summary>A format of documents other than text. Reads what is in the bytes: it runs no script and opens neither file nor connection.</summary>
internal interface IDocumentFormat
{
    /// <summary>What its files are called, for messages.</summary>
    string Name { get; }

    /// <summary>The extensions of its files, in lower case with the dot.</summary>
    ImmutableArray<string> Extensions { get; }

    /// <summary>The largest file that is read, in bytes.</summary>
    int MaximumLength { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="SourceFormatException">The document is protected, or larger inside than a document may be.</exception>
    Document Read(string path, byte[] bytes);
}
