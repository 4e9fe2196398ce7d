namespace ChatBot.Reading.Sources;

/// <summary>The bytes of a file that may not exceed a length.</summary>
internal static class SourceBytes
{
    public static byte[] Read(string path, int maximumLength)
    {
        try
        {
            var file = new FileInfo(path);
            if (!file.Exists)
                throw new SourceFormatException(path, null, "there is no such file; check the path.");
            if (file.Length > maximumLength)
                throw new SourceFormatException(path, null, $"the file has {file.Length} bytes, an article has at most {maximumLength}; split it or import it as a list.");
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceFormatException(path, null, "the file cannot be opened; check its permissions and that no other program holds it.", e);
        }
    }
}
