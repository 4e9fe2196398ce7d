namespace ChatBot.Reading.Sources.Pdf;

/// <summary>Undoes the division of words at the ends of lines.</summary>
/// <param name="words">Words as they stand undivided elsewhere in the document.</param>
internal sealed class Hyphenation(IReadOnlySet<string> words)
{
    // Second parts of compounds that keep their hyphen: "state-owned", "Shenzhen-based".
    private static readonly HashSet<string> SecondParts = new(StringComparer.OrdinalIgnoreCase)
    {
        "affiliated", "backed", "based", "born", "built", "called", "controlled", "designated", "directed", "financed", "founded", "funded", "held", "language",
        "led", "level", "linked", "listed", "made", "military", "old", "operated", "owned", "people", "produced", "range", "related", "run", "scale", "style",
        "supported", "term", "time", "use", "wide", "year", "year-old",
    };

    /// <summary>Puts a line behind the text before it.</summary>
    public string Append(string text, string line)
    {
        if (text is not [.., var letter, '-' or '\u2010'] || !char.IsLetterOrDigit(letter))
            return text + " " + line;
        var first = text[(text.LastIndexOf(' ') + 1)..^1];
        var second = line.Split(' ', 2)[0].TrimEnd('.', ',', ';', ':', '!', '?', ')', '”', '"');
        return IsCompound(first, second) ? text + line : text[..^1] + line;
    }

    private bool IsCompound(string first, string second) =>
        second.Length == 0 || !char.IsLower(second[0]) || !char.IsLetter(first[^1])
        || words.Contains($"{first}-{second}")
        || !words.Contains(first + second) && (SecondParts.Contains(second) || first.Contains('-', StringComparison.Ordinal));
}
