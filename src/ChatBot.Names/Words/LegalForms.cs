using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ChatBot.Names.Words;

/// <summary>
/// The legal forms of companies in many countries and the ways they are written, after the forms of the ISO 20275 code list.
/// Writings with the same code name the same form of liability.
/// </summary>
internal static class LegalForms
{
    private const char OnlyAtAnEnd = '?';

    private const int Long = 9;

    /// <summary>The code of words that only say that it is a company.</summary>
    private const string Plain = "co";

    private static readonly ImmutableArray<string> Codes = [.. Lines().Select(l => l.Code).Distinct()];
    private static readonly FrozenDictionary<string, (byte Code, bool OnlyAtAnEnd)> Writings = ReadWritings();

    /// <summary>How many words the longest form has that starts with a word.</summary>
    private static readonly FrozenDictionary<string, int> Longest = Writings.Keys
        .GroupBy(w => w.Split(' ')[0], w => w.Split(' ').Length).ToFrozenDictionary(g => g.Key, g => g.Max());

    /// <summary>Long words of forms, and the two that are misspelt most: what resembles one may be it, misspelt.</summary>
    public static ImmutableArray<string> LongParts { get; } =
        [.. Writings.Keys.SelectMany(w => w.Split(' ')).Where(w => w.Length >= Long || w is "limited" or "company").Distinct()];

    /// <summary>The words of which forms are made, such as "liability".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Parts = Writings.Keys
        .SelectMany(w => w.Split(' ')).Where(w => w.Length > 1).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a folded word is a legal form or part of one.</summary>
    public static bool IsPart(ReadOnlySpan<char> word) => Parts.Contains(word);

    /// <summary>Takes the legal forms out of the words of a name.</summary>
    /// <param name="words">The folded words in order; forms are removed from it unless nothing else would remain.</param>
    /// <returns>A number for the form, 0 for none.</returns>
    public static byte Extract(List<string> words)
    {
        byte code = 0;
        var kept = words.Count;
        for (var at = 0; at < words.Count && kept > 0;)
        {
            var (length, found) = Match(words, at);
            if (length == 0 || length >= kept)
            {
                at++;
                continue;
            }
            words.RemoveRange(at, length);
            kept -= length;
            if (found != 0)
                code = found;
        }
        return code;
    }

    private static (int Length, byte Code) Match(List<string> words, int at)
    {
        for (var length = Math.Min(Longest.GetValueOrDefault(words[at]), words.Count - at); length > 0; length--)
            if (Writings.TryGetValue(length == 1 ? words[at] : string.Join(' ', words.GetRange(at, length)), out var found)
                && (!found.OnlyAtAnEnd || at + length == words.Count || (at == 0 && words[0].Length > 1)))
                return (length, found.Code);
        return default;
    }

    private static FrozenDictionary<string, (byte Code, bool OnlyAtAnEnd)> ReadWritings()
    {
        var writings = new Dictionary<string, (byte, bool)>();
        foreach (var (code, forms) in Lines())
            foreach (var form in forms)
                writings.TryAdd(form.TrimEnd(OnlyAtAnEnd), ((byte)(code == Plain ? 0 : Codes.IndexOf(code) + 1), form[^1] == OnlyAtAnEnd));
        return writings.ToFrozenDictionary();
    }

    private static IEnumerable<(string Code, string[] Forms)> Lines() =>
        from line in Vocabulary.ReadLines("legalforms")
        let colon = line.IndexOf(':', StringComparison.Ordinal)
        select (line[..colon], line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
