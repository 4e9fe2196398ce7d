using System.Text;

namespace ChatBot.Reading.Lists;

/// <summary>Opens the text of a list file, whatever it is encoded in: UTF-8 and UTF-16 by their byte order marks, else UTF-8, and Windows-1252 where that fails.</summary>
internal static class ListText
{
    private const int BufferSize = 64 * 1024;

    public static StreamReader Open(string path)
    {
        var utf8 = Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new Windows1252Fallback());
        return new StreamReader(OpenBytes(path), utf8, detectEncodingFromByteOrderMarks: true, BufferSize);
    }

    /// <summary>The file's bytes; another program may replace the file meanwhile.</summary>
    public static FileStream OpenBytes(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.SequentialScan);

    /// <summary>The beginning of the text, at most so many characters.</summary>
    public static string Start(string path, int length)
    {
        using var reader = Open(path);
        var buffer = new char[length];
        return new string(buffer, 0, reader.ReadBlock(buffer));
    }
}
