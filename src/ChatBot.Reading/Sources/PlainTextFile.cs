namespace ChatBot.Reading.Sources;

/// <summary>A file of plain text in UTF-8, UTF-16 with a byte order mark, or Windows-1252; line ends become line feeds.</summary>
internal static class PlainTextFile
{
    public static string Read(string path)
    {
        var text = Composition.Compose(TextEncoding.Decode(SourceBytes.Read(path, Utf8File.MaximumLength)).ReplaceLineEndings("\n"));
        if (string.IsNullOrWhiteSpace(text))
            throw new SourceFormatException(path, null, "the file is empty; write the source into it.");
        return text.Contains('\0', StringComparison.Ordinal)
            ? throw new SourceFormatException(path, null, "this is no text; save it as text in UTF-8.")
            : text;
    }
}
