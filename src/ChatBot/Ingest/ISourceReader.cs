using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names;
using ChatBot.Reading.Lists;

namespace ChatBot.Ingest;

/// <summary>Reads files into companies, sources and facts. All methods throw an exception that names the file and the reason when they cannot.</summary>
public interface ISourceReader
{
    /// <summary>The edition of its rules; what was read with another is read anew.</summary>
    int Rules { get; }

    /// <summary>The companies of a catalogue.</summary>
    /// <param name="folder">The folder of the catalogue.</param>
    ImmutableArray<Company> ReadCompanies(string folder);

    /// <summary>A file as an official list; null when it is none, but an article.</summary>
    /// <param name="path">The file.</param>
    ListFile? OpenList(string path);

    /// <summary>A source without its facts; quick.</summary>
    /// <param name="path">The file.</param>
    Source Open(string path);

    /// <summary>The facts of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="names">Finds the companies known already.</param>
    /// <param name="now">The time of reading.</param>
    Facts.Reading Read(Source source, CompanyRecognizer names, DateTimeOffset now);
}
