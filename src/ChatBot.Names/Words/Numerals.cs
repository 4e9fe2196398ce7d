using System.Collections.Frozen;
using System.Globalization;

namespace ChatBot.Names.Words;

/// <summary>Numbers in names, however written: "first", "1st" and "1", "three" and "III" at the end.</summary>
internal static class Numerals
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Spelt = Pairs(
        "one two three four five six seven eight nine ten eleven twelve",
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly FrozenDictionary<string, string> Roman =
        Pairs("i ii iii iv v vi vii viii ix x - xii xiii xiv xv xvi xvii xviii xix xx");

    /// <summary>Parts a word that starts with a number, as in "35th" and "13institute", into the digits and the letters behind; one of them can be empty.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="isLast">Whether it ends the name, where Roman numerals stand.</param>
    public static (string Number, string Letters) Split(string word, bool isLast)
    {
        if (isLast && Roman.TryGetValue(word, out var roman))
            return (roman, "");
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        if (digits < 0)
            return (word, "");
        if (digits == 0)
            return ("", word);
        var rest = word.AsSpan(digits);
        if (rest.StartsWith("st") || rest.StartsWith("nd") || rest.StartsWith("rd") || rest.StartsWith("th"))
            rest = rest[2..];
        return rest.Length is 0 or >= 3 ? (word[..digits], rest.ToString()) : ("", word);
    }

    /// <summary>Makes one number of tens and units: "forty four" and "forty 4" become "44".</summary>
    public static void JoinTens(List<string> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
            if (Array.IndexOf(Tens, words[i]) is var tens and >= 0
                && (Spelt.TryGetValue(words[i + 1], out var units) || (units = words[i + 1]) is [>= '1' and <= '9']) && units.Length == 1)
            {
                words[i] = ((tens + 2) * 10 + (units[0] - '0')).ToString(CultureInfo.InvariantCulture);
                words.RemoveAt(i + 1);
            }
    }

    /// <summary>Whether two words are the same number, one of them spelt out.</summary>
    public static bool AreEqual(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        (Spelt.TryGetValue(one, out var number) && (other.SequenceEqual(number) || (Spelt.TryGetValue(other, out var same) && same == number)))
        || (Spelt.TryGetValue(other, out number) && one.SequenceEqual(number));

    private static FrozenDictionary<string, string> Pairs(params string[] rows) =>
        rows.SelectMany(row => row.Split(' ').Select((word, i) => KeyValuePair.Create(word, (i + 1).ToString(CultureInfo.InvariantCulture))))
            .ToFrozenDictionary();
}
