using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Ingest;
using ChatBot.Names;
using ChatBot.Reading.Lists;
using ChatBot.Tests.LiteDb;

namespace ChatBot.Tests.Ingest;

/// <summary>Reads a language of its own: the first line names kind and key ("Article key"), every other one a firm that was listed.</summary>
internal sealed class LineReader : ISourceReader
{
    /// <summary>How many sources were read into facts.</summary>
    public int Reads { get; private set; }

    public int Rules { get; set; }

    public ImmutableArray<Company> ReadCompanies(string folder) =>
        [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(Samples.Company)];

    public ListFile? OpenList(string path) => Path.GetExtension(path) == ".csv" ? ListFiles.Open(path) : null;

    public Source Open(string path) => Parse(path).Source with { Rules = Rules };

    public Facts.Reading Read(Source source, CompanyRecognizer names, DateTimeOffset now)
    {
        Reads++;
        var known = names.Companies.Select(c => c.Id).ToHashSet();
        var firms = source.Passages.Select(p => p.Text["It is new. ".Length..^" was listed.".Length]).ToArray();
        var reading = Samples.Reading(firms, source.Key, source.Kind);
        return reading with { Source = source, Companies = [.. reading.Companies.Where(c => !known.Contains(c.Id))] };
    }

    private static Facts.Reading Parse(string path)
    {
        var lines = File.ReadAllLines(path);
        return lines[0].Split(' ') is [var kind, var key] && Enum.TryParse<SourceKind>(kind, out var parsed)
            ? Samples.Reading(lines[1..], key, parsed)
            : throw new InvalidDataException($"{path} does not say what it is.");
    }
}
