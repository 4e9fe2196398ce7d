using System.Text;
using System.Text.RegularExpressions;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>Brings replies and expectations to one form, so that typography decides nothing.</summary>
internal static partial class ReplyText
{
    /// <summary>Compatible characters as plain ones, straight quotes, plain dashes, no hidden characters, no Markdown emphasis; line breaks stay.</summary>
    public static string Normalize(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            plain.Append(Plain(c));
        return Blanks().Replace(Emphasis().Replace(plain.ToString(), ""), " ");
    }

    /// <summary>Normalised, in lower case and in one line, with a blank at both ends.</summary>
    public static string Flat(string text) => " " + AnyBlanks().Replace(Normalize(text), " ").Trim().ToLowerInvariant() + " ";

    /// <summary>The words, in lower case.</summary>
    public static string[] Words(string text) => [.. Word().Matches(Flat(text)).Select(m => m.Value)];

    /// <summary>The sentences; a line break ends one too.</summary>
    public static IEnumerable<string> Sentences(string text) =>
        Normalize(text).Split('\n').SelectMany(line => SentenceEnd().Split(line)).Where(s => !string.IsNullOrWhiteSpace(s));

    // The program runs without the culture data that Unicode's compatibility normalisation needs; these are the characters that replies hold.
    private static string Plain(char c) => c switch
    {
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' or '\u200E' or '\u200F'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => "",
        '‘' or '’' or '‚' => "'",
        '“' or '”' or '„' or '«' or '»' => "\"",
        >= '\u2010' and <= '\u2014' => "-",
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u3000' => " ",
        '…' => "...",
        >= '！' and <= '～' => ((char)(c - 0xFEE0)).ToString(),
        _ => c.ToString(),
    };

    [GeneratedRegex(@"\*\*|__|`")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"[ \t]+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex AnyBlanks();

    [GeneratedRegex(@"[^\W_]+")]
    private static partial Regex Word();

    [GeneratedRegex(@"(?<=[.!?;])\s+(?=[""'(\[]?[A-Z0-9])")]
    private static partial Regex SentenceEnd();
}
