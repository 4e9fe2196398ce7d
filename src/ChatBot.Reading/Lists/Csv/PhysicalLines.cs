namespace ChatBot.Reading.Lists.Csv;

/// <summary>The lines of a text as an editor counts them, each with its line end.</summary>
internal static class PhysicalLines
{
    /// <summary>The most characters of a line; no list has rows as long.</summary>
    public const int Longest = 1024 * 1024;

    private const int InitialSize = 32 * 1024;

    /// <exception cref="InvalidDataException">A line is longer than <see cref="Longest"/>.</exception>
    public static IEnumerable<string> Read(TextReader reader)
    {
        var buffer = new char[InitialSize];
        int start = 0, end = 0;
        for (var last = false; ;)
        {
            var length = LengthOfLine(buffer.AsSpan(start, end - start), last);
            if (length > 0)
            {
                yield return new string(buffer, start, length);
                start += length;
                continue;
            }
            if (last)
                yield break;
            Array.Copy(buffer, start, buffer, 0, end - start);
            (start, end) = (0, end - start);
            if (end == buffer.Length)
            {
                if (end >= Longest)
                    throw new InvalidDataException("A line is too long.");
                Array.Resize(ref buffer, 2 * end);
            }
            var read = reader.Read(buffer, end, buffer.Length - end);
            last = read == 0;
            end += read;
        }
    }

    // Zero where the line may go on behind the text.
    private static int LengthOfLine(ReadOnlySpan<char> text, bool last)
    {
        var at = text.IndexOfAny('\r', '\n');
        if (at < 0)
            return last ? text.Length : 0;
        if (text[at] == '\n')
            return at + 1;
        if (at + 1 == text.Length)
            return last ? at + 1 : 0;
        return text[at + 1] == '\n' ? at + 2 : at + 1;
    }
}
