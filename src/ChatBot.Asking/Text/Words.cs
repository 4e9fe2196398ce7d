using System.Collections.Immutable;

namespace ChatBot.Asking.Text;

/// <summary>Splits a message into words.</summary>
internal static class Words
{
    /// <summary>More words than this are not a question; the rest is not read.</summary>
    public const int Most = 400;

    /// <summary>The words of a message, in order. A word is a run of letters, digits, inner apostrophes and inner full stops ("U.S.").</summary>
    public static ImmutableArray<Word> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>(16);
        var startsSentence = true;
        for (var i = 0; i < text.Length && words.Count < Most;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                startsSentence |= text[i] is '.' or '!' or '?' or '\n';
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || IsInner(text, i, start)))
                i++;
            words.Add(Make(text, start, i - start, startsSentence));
            startsSentence = false;
        }
        return words.DrainToImmutable();
    }

    /// <summary>Whether the words of a phrase stand at a place.</summary>
    public static bool HavePhraseAt(ImmutableArray<Word> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
            if (words[at + i].Text != phrase[i])
                return false;
        return true;
    }

    private static bool IsInner(string text, int i, int start) => text[i] switch
    {
        '\'' or '’' => i > start && i + 1 < text.Length && char.IsLetter(text[i + 1]),
        // "U.S." is one word, "firms.Why" is not: dots only join single letters.
        '.' => (i - start) % 2 == 1 && AreSingleLetters(text, start, i),
        _ => false,
    };

    private static bool AreSingleLetters(string text, int start, int dot)
    {
        for (var i = start; i < dot; i++)
            if ((i - start) % 2 == 0 ? !char.IsLetter(text[i]) : text[i] != '.')
                return false;
        var hasPrevious = dot - start > 1;
        var hasNext = dot + 2 < text.Length && char.IsLetter(text[dot + 1]) && text[dot + 2] == '.';
        return hasPrevious || hasNext;
    }

    private static Word Make(string text, int start, int length, bool startsSentence)
    {
        var lower = text.Substring(start, length).ToLowerInvariant().Replace('’', '\'').Replace(".", "", StringComparison.Ordinal);
        if (lower.EndsWith("'s", StringComparison.Ordinal))
            lower = lower[..^2];
        var letters = 0;
        var capitals = 0;
        foreach (var c in text.AsSpan(start, length))
        {
            letters += char.IsLetter(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
        }
        return new(lower, Stems.Of(lower), start, length, capitals > 0, letters >= 2 && capitals == letters, startsSentence);
    }
}
