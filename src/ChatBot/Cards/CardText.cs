using System.Buffers;
using System.Globalization;
using System.Text;

namespace ChatBot.Cards;

/// <summary>Makes text of sources and users safe to show: it stays readable and can become neither markup, nor a mention, a link or a template expression.</summary>
internal static class CardText
{
    /// <summary>U+2060 separates nothing that a reader sees, but everything that a client looks for.</summary>
    private const char WordJoiner = '\u2060';

    /// <summary>The single characters that <see cref="Inert"/> may have to change.</summary>
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(Suspects());

    private static readonly SearchValues<string> Www = SearchValues.Create(["www."], StringComparison.OrdinalIgnoreCase);

    /// <summary>Every character with a meaning in Markdown; the full-width twin of each has none.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("*_[]()`~#>|\\!<{}@:.-+=");

    /// <summary>One line of text for places where clients show plain text (text runs, button titles).</summary>
    public static string Inert(string text)
    {
        if (!text.AsSpan().ContainsAny(Suspicious) && !text.Contains("://", StringComparison.Ordinal)
            && !text.AsSpan().ContainsAny(Www))
            return text;
        return Separate(Clean(text));
    }

    /// <summary>One line of text for places where clients may read Markdown (fallback text): marks become their full-width twins.</summary>
    public static string WithoutMarks(string text)
    {
        var plain = Inert(text);
        return !plain.AsSpan().ContainsAny(Marks)
            ? plain
            : string.Create(plain.Length, plain, static (span, source) =>
            {
                for (var i = 0; i < span.Length; i++)
                    span[i] = IsMark(source, i) ? (char)(source[i] + 0xFEE0) : source[i];
            });
    }

    /// <summary>At most <paramref name="length"/> UTF-16 units, cut between words with an ellipsis; never inside a character.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = length - 1;
        var space = text.LastIndexOf(' ', end, Math.Min(end, 40));
        if (space > 0)
            end = space;
        else if (end > 0 && char.IsHighSurrogate(text[end - 1]))
            end--;
        return string.Concat(text.AsSpan(0, end).TrimEnd(), "…");
    }

    // Hidden characters go before anything is looked for, or they could keep two halves of a tag apart until the client joins them.
    private static StringBuilder Clean(string text)
    {
        var clean = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(text, i) != UnicodeCategory.Format)
                    clean.Append(c).Append(text[i + 1]);
                i++;
            }
            else if (char.IsSurrogate(c))
                clean.Append('\uFFFD');
            else if (char.IsControl(c) || c is '\u2028' or '\u2029')
                clean.Append(clean.Length > 0 && clean[^1] == ' ' ? "" : " ");
            else if (!IsHidden(c))
                clean.Append(c);
        }
        return clean;
    }

    private static string Separate(StringBuilder clean)
    {
        for (var i = 0; i + 1 < clean.Length; i++)
        {
            var next = clean[i + 1];
            if (clean[i] == '<' && (char.IsLetter(next) || next is '/' or '!' or '?'))
                clean[i] = '‹';
            else if (Joins(clean[i], next) || (next == '.' && EndsInWww(clean, i)))
                clean.Insert(++i, WordJoiner);
        }
        return clean.ToString().Trim(' ');
    }

    private static bool Joins(char c, char next) => c switch
    {
        '{' or '$' => next == '{',
        ':' => next == '/',
        '@' => !char.IsWhiteSpace(next),
        _ => false,
    };

    private static bool EndsInWww(StringBuilder text, int last) =>
        last >= 2 && text[last] is 'w' or 'W' && text[last - 1] is 'w' or 'W' && text[last - 2] is 'w' or 'W';

    // A full stop or hyphen only marks a list at the start of the line or inside an address; elsewhere it reads better as it is.
    private static bool IsMark(string text, int i) => text[i] switch
    {
        '.' => i > 0 && i + 1 < text.Length && char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1])
            || text.AsSpan(0, i).TrimStart().IndexOfAnyExceptInRange('0', '9') < 0,
        '-' or '+' or '=' => text.AsSpan(0, i).IndexOfAnyExcept(text[i], ' ') < 0,
        ':' => i + 1 < text.Length && text[i + 1] is not ' ',
        ')' when i > 0 && text.AsSpan(0, i).TrimStart().IndexOfAnyExceptInRange('0', '9') < 0 => true,
        var c => Marks.Contains(c),
    };

    // Joiners (200C, 200D) shape letters and emoji and stay; what only turns or hides text goes.
    private static bool IsHidden(char c) =>
        c is not '\u200C' and not '\u200D' && char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static char[] Suspects() =>
    [
        .. Enumerable.Range(0, 0xFFFF).Select(i => (char)i)
            .Where(c => char.IsControl(c) || char.IsSurrogate(c) || IsHidden(c) || c is '\u2028' or '\u2029'
                or '<' or '{' or '$' or '@'),
    ];
}
