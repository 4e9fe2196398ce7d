namespace ChatBot.Reading.Text;

/// <summary>The words of a text: letters and digits, with hyphens, dots and apostrophes between them.</summary>
internal static class WordScanner
{
    public static IEnumerable<Span> Scan(string text) => Scan(text, new(0, text.Length));

    public static IEnumerable<Span> Scan(string text, Span within)
    {
        var i = within.Start;
        while (i < within.End)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < within.End && (char.IsLetterOrDigit(text[i]) || Joins(text, i, within.End)))
                i++;
            yield return new(start, i);
        }
    }

    private static bool Joins(string text, int at, int end) =>
        text[at] is '-' or '.' or '&' or '/' or '+' or '_'
        && at + 1 < end && char.IsLetterOrDigit(text[at + 1])
        || IsApostrophe(text[at]) && at + 1 < end && char.IsLetter(text[at + 1]) && !IsPossessive(text, at);

    /// <summary>Whether a possessive ending stands here.</summary>
    public static bool IsPossessive(string text, int at) =>
        at < text.Length && IsApostrophe(text[at])
        && (at + 1 < text.Length && text[at + 1] == 's' && (at + 2 >= text.Length || !char.IsLetterOrDigit(text[at + 2]))
            || at > 0 && text[at - 1] == 's' && at + 1 < text.Length && text[at + 1] == ' ');

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
