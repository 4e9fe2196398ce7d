using System.Text;

namespace ChatBot.Reading.Sources;

/// <summary>A file of text in UTF-8, with or without byte order mark; line ends become line feeds.</summary>
internal static class Utf8File
{
    /// <summary>The largest file that is read, in bytes: far more than an article, little enough to hold in memory.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(string path) => Decode(path, SourceBytes.Read(path, MaximumLength));

    private static string Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        try
        {
            var text = Composition.Compose(Strict.GetString(bytes).ReplaceLineEndings("\n"));
            if (string.IsNullOrWhiteSpace(text))
                throw new SourceFormatException(path, null, "the file is empty; write the source into it.");
            return text;
        }
        catch (DecoderFallbackException e)
        {
            var line = 1 + bytes[..Math.Clamp(e.Index, 0, bytes.Length)].Count((byte)'\n');
            throw new SourceFormatException(path, line, "this is not UTF-8; save the file in UTF-8.", e);
        }
    }
}
