using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.Reading.Sources.Html;

/// <summary>
/// The encoding of a page: its byte order mark, else UTF-8 where it is that, else what it declares in its first 1024 bytes, else Windows-1252,
/// as browsers have it. UTF-8 comes before the declaration because text in another encoding is never UTF-8 by accident, and saved pages keep old declarations.
/// </summary>
internal static partial class HtmlEncoding
{
    private const int DeclarationReach = 1024;

    private const int Windows1252 = 1252;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        switch (bytes)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                return Encoding.UTF8.GetString(bytes[3..]);
            case [0xFE, 0xFF, ..]:
                return Encoding.BigEndianUnicode.GetString(bytes[2..]);
            case [0xFF, 0xFE, ..]:
                return Encoding.Unicode.GetString(bytes[2..]);
        }
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return Declared(bytes[..Math.Min(bytes.Length, DeclarationReach)]).GetString(bytes);
        }
    }

    private static Encoding Declared(ReadOnlySpan<byte> start)
    {
        var pages = CodePagesEncodingProvider.Instance;
        var name = Charset().Match(Encoding.Latin1.GetString(start)).Groups["name"].Value;
        return name.ToUpperInvariant() switch
        {
            // What calls itself Latin-1 or ASCII on the web is Windows-1252.
            "" or "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII" => pages.GetEncoding(Windows1252)!,
            "UTF-8" or "UTF8" => Encoding.UTF8,
            _ => pages.GetEncoding(name) ?? pages.GetEncoding(Windows1252)!,
        };
    }

    [GeneratedRegex("""charset\s*=\s*["']?\s*(?<name>[\w-]+)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Charset();
}
