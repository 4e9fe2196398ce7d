using System.Text;

namespace ChatBot.Reading.Sources;

/// <summary>A file of text in UTF-8, with or without byte order mark; line ends become line feeds.</summary>
internal static class Utf8File
{
    /// <summary>The largest file that is read, in bytes: far more than an article, little enough to hold in memory.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static string Read(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                throw new SourceFormatException(path, null, "there is no such file; check the path.");
            if (file.Length > MaximumLength)
                throw new SourceFormatException(path, null, $"the file has {file.Length} bytes, an article has at most {MaximumLength}; split it or import it as a list.");
            return Decode(path, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceFormatException(path, null, "the file cannot be opened; check its permissions and that no other program holds it.", e);
        }
    }

    private static string Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xEF, 0xBB, 0xBF, ..])
            bytes = bytes[3..];
        try
        {
            var text = Strict.GetString(bytes).ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC);
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
