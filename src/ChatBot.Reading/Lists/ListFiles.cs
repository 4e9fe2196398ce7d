using ChatBot.Reading.Lists.Csl;
using ChatBot.Reading.Lists.Eu;
using ChatBot.Reading.Lists.Mapped;
using ChatBot.Reading.Lists.Ofac;
using ChatBot.Reading.Lists.OpenSanctions;
using ChatBot.Reading.Lists.Uk;
using ChatBot.Reading.Lists.Un;

namespace ChatBot.Reading.Lists;

/// <summary>The official list files that can be read, whatever their format.</summary>
public static class ListFiles
{
    private static readonly Func<FileStart, ListFile?>[] Formats =
    [
        OfacCsv.Open,
        OfacXml.Open,
        ScreeningList.Open,
        UnXml.Open,
        EuXml.Open,
        UkCsv.Open,
        OpenSanctionsCsv.Open,
        FollowTheMoney.Open,
        MappedCsv.Open,
    ];

    /// <summary>The extensions of files that can only be lists. A list in JSON is recognised too, but in a folder such a file describes another.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv", ".xml", ".jsonl", ".ndjson"];

    /// <summary>Recognises the format of a file by its content, without reading it to the end.</summary>
    /// <param name="path">The file.</param>
    /// <returns>What it is and how its rows are read; null when it is no list file, but perhaps an article.</returns>
    /// <exception cref="SourceFormatException">It cannot be opened, is empty, is a table or XML of no known format, or belongs to another file.</exception>
    public static ListFile? Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (MainOf(path) is { } main)
            throw new SourceFormatException(path, null, $"this belongs to {Path.GetFileName(main)}; import that.");
        var start = Guarded.Read(path, () => FileStart.Of(path));
        var isTable = Path.GetExtension(path).ToUpperInvariant() is ".CSV" or ".TSV" or ".XML" or ".JSONL" or ".NDJSON";
        if (string.IsNullOrWhiteSpace(start.Text))
            return isTable ? throw new SourceFormatException(path, null, "the file is empty; fetch it again.") : null;
        var list = Formats.Select(open => Guarded.Read(path, () => open(start))).FirstOrDefault(opened => opened is not null);
        if (list is null && isTable)
            throw new SourceFormatException(path, 1, "this is no list that is known; check that it is whole, or describe its columns in a file of the same name that ends in .yml.");
        return list;
    }

    /// <summary>The file that is imported in the place of this one, because this one only adds to it: OFAC's aliases, addresses and comments, or the description of a table.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The path of the main file; null when the file stands for itself.</returns>
    public static string? MainOf(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return OfacSideFiles.MainOf(path) ?? ListDescription.TableOf(path);
    }
}
