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
        Separator = Root is null ? SeparatorOf(Text) : ',';
        Header = Root is null ? FirstRow(path, Text, Separator) : [];
    }

    /// <summary>The file.</summary>
    public string Path { get; }

    /// <summary>Its name in lower case, without its folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path).ToLowerInvariant();

    /// <summary>Its first characters.</summary>
    public string Text { get; }

    /// <summary>What separates the cells of its first line: the one of comma, semicolon and tabulator that stands there most.</summary>
    public char Separator { get; }

    /// <summary>The cells of its first row, read as CSV; none where it has none.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The local name of its root element; null where it is not XML.</summary>
    public string? Root { get; }

    /// <summary>Whether it begins as JSON does.</summary>
    public bool IsJson => Text.AsSpan().TrimStart() is ['{' or '[', ..];

    public static FileStart Of(string path) => new(path);

    /// <summary>Whether the first row names all of these columns.</summary>
    public bool HasColumns(params ReadOnlySpan<string> columns)
    {
        foreach (var column in columns)
            if (!Header.Any(cell => cell.Trim().Equals(column, StringComparison.OrdinalIgnoreCase)))
                return false;
        return true;
    }

    /// <summary>Whether the name of a JSON property stands in its first characters.</summary>
    public bool Mentions(string property) => Text.Contains($"\"{property}\"", StringComparison.Ordinal);

    private static char SeparatorOf(string text)
    {
        var line = text.AsSpan().TrimStart();
        line = line[..(line.IndexOfAny('\r', '\n') is var end and >= 0 ? end : line.Length)];
        var (commas, semicolons, tabs) = (line.Count(','), line.Count(';'), line.Count('\t'));
        return tabs > commas && tabs > semicolons ? '\t' : semicolons > commas ? ';' : ',';
    }

    private static IReadOnlyList<string> FirstRow(string path, string text, char separator)
    {
        try
        {
            return CsvRecords.Read(path, new StringReader(text), separator).FirstOrDefault()?.Cells ?? [];
        }
        catch (SourceFormatException)
        {
            // The text breaks off in its first row: it is no table.
            return [];
        }
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
