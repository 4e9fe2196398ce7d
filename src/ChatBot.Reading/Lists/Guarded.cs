using System.Text.Json;
using System.Xml;

namespace ChatBot.Reading.Lists;

/// <summary>Turns what may go wrong while a list file is read into a <see cref="SourceFormatException"/>.</summary>
internal static class Guarded
{
    /// <summary>A value that is read from the file.</summary>
    public static T Read<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (Fault(path, e) is { } fault)
        {
            throw fault;
        }
    }

    /// <summary>Items that are read from the file as they are asked for; a list without any was not fetched whole.</summary>
    public static IEnumerable<T> Each<T>(string path, Func<IEnumerable<T>> read, bool mayBeEmpty = false)
    {
        using var items = read().GetEnumerator();
        var any = mayBeEmpty;
        for (; Read(path, items.MoveNext); any = true)
            yield return items.Current;
        if (!any)
            throw new SourceFormatException(path, null, "there are no rows in it; fetch it again.");
    }

    private static SourceFormatException? Fault(string path, Exception e) => e switch
    {
        XmlException xml => new(path, xml.LineNumber, "the XML breaks off or is not well-formed here; fetch the file again.", e),
        JsonException json => new(path, (int?)json.LineNumber + 1, "the JSON breaks off or is not valid here; fetch the file again.", e),
        InvalidDataException => new(path, null, "a line is too long for a list; check that this is a list file.", e),
        IOException or UnauthorizedAccessException => new(path, null, "the file cannot be read; check that it is there, its permissions, and that no other program holds it.", e),
        _ => null,
    };
}
