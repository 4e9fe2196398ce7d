using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ChatBot.Reading.Sources;

/// <summary>
/// Composes letters and the accents behind them, as Unicode's normalization form C does, for the Latin, Greek and Cyrillic scripts, Japanese and Korean.
/// The runtime's own normalization does nothing where globalization is invariant.
/// </summary>
internal static class Composition
{
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Pairs = Load();

    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u02FF'))
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
            if (composed.Length > 0 && Compose(composed[^1], c) is { } one)
                composed[^1] = one;
            else
                composed.Append(c);
        return composed.ToString();
    }

    private static char? Compose(char letter, char mark)
    {
        if (Pairs.TryGetValue((letter, mark), out var one))
            return one;
        // Hangul is composed by arithmetic (The Unicode Standard, section 3.12): a leading consonant with a vowel, and both with a trailing consonant.
        if (letter is >= '\u1100' and <= '\u1112' && mark is >= '\u1161' and <= '\u1175')
            return (char)('\uAC00' + ((letter - '\u1100') * 21 + (mark - '\u1161')) * 28);
        return letter is >= '\uAC00' and <= '\uD7A3' && (letter - '\uAC00') % 28 == 0 && mark is >= '\u11A8' and <= '\u11C2' ? (char)(letter + (mark - '\u11A7')) : null;
    }

    /// <summary>Reads the table: a mark in hexadecimal per line, then pairs of the letter without and with it.</summary>
    private static FrozenDictionary<(char Letter, char Mark), char> Load()
    {
        using var table = new StreamReader(typeof(Composition).Assembly.GetManifestResourceStream("Compositions.txt")!, Encoding.UTF8);
        var pairs = new Dictionary<(char Letter, char Mark), char>();
        while (table.ReadLine() is { } line)
        {
            var fields = line.Split(' ');
            var mark = (char)ushort.Parse(fields[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            foreach (var pair in fields.Skip(1))
                pairs[(pair[0], mark)] = pair[1];
        }
        return pairs.ToFrozenDictionary();
    }
}
