using System.Text;

namespace ChatBot.Reading.Sources;

/// <summary>
/// The encoding of a text: its byte order mark, else UTF-8 where it is that, else what it declares, else Windows-1252.
/// UTF-8 comes before the declaration because text in another encoding is never UTF-8 by accident, and saved pages keep old declarations.
/// </summary>
internal static class TextEncoding
{
    private const int Windows1252 = 1252;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="bytes">The text.</param>
    /// <param name="declared">The name of the encoding that it declares; null or unknown where it declares none.</param>
    public static string Decode(byte[] bytes, string? declared = null)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, .. var text]:
                return Encoding.UTF8.GetString(text);
            case [0xFE, 0xFF, .. var text]:
                return Encoding.BigEndianUnicode.GetString(text);
            case [0xFF, 0xFE, .. var text]:
                return Encoding.Unicode.GetString(text);
        }
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Named(declared).GetString(bytes);
        }
    }

    private static Encoding Named(string? name)
    {
        var pages = CodePagesEncodingProvider.Instance;
        return name?.ToUpperInvariant() switch
        {
            // What calls itself Latin-1 or ASCII is Windows-1252 in practice, and browsers take it for that.
            null or "" or "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII" => pages.GetEncoding(Windows1252)!,
            "UTF-8" or "UTF8" => Encoding.UTF8,
            _ => pages.GetEncoding(name) ?? pages.GetEncoding(Windows1252)!,
        };
    }
}
