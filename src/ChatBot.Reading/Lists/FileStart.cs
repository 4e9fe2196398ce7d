using System.Xml;
using ChatBot.Reading.Lists.Csv;

namespace ChatBot.Reading.Lists;

/// <summary>How a file begins, by which its format is recognised.</summary>
internal sealed class FileStart
{
    private const int Length = 64 * 1024;

    private FileStart(string path)
    {
        Path = path;
        Text = ListText.Start(path, Length);
        Root = Text.TrimStart().StartsWith('<') ? RootElement(path) : null;
        Rows = Root is null ? FirstRows(path, Text) : [];
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Its name in lower case, without its folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path).ToLowerInvariant();

    /// <summary>Its first characters.</summary>
    public string Text { get; }

    /// <summary>The cells of its first two rows, read as CSV with commas; fewer where there are fewer.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The local name of its root element; null where it is not XML.</summary>
    public string? Root { get; }

    public static FileStart Of(string path) => new(path);

    /// <summary>Whether the first row names all of these columns.</summary>
    public bool HasColumns(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
            if (Rows is not [var header, ..] || !header.Any(cell => cell.Trim().Equals(column, StringComparison.OrdinalIgnoreCase)))
                return false;
        return true;
    }

    private static List<IReadOnlyList<string>> FirstRows(string path, string text)
    {
        var rows = new List<IReadOnlyList<string>>();
        try
        {
            foreach (var record in CsvRecords.Read(path, new StringReader(text)).Take(2))
                rows.Add(record.Cells);
        }
        catch (SourceFormatException)
        {
            // The text breaks off where it was cut; what came before is enough.
        }
        return rows;
    }

    private static string? RootElement(string path)
    {
        try
        {
            using var xml = Xml.XmlElements.Open(path);
            return xml.MoveToContent() == XmlNodeType.Element ? xml.LocalName : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
