using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace ChatBot.Commands;

/// <summary>Splits "A, B Co., Ltd., C" into names; a comma before a legal form belongs to the name.</summary>
internal static class NameList
{
    private static readonly FrozenSet<string> LegalForms = new[]
    {
        "co", "coltd", "company", "companylimited", "corp", "corporation", "inc", "incorporated", "ltd", "ltdco", "limited", "limitedcompany",
        "llc", "llp", "lp", "plc", "pte", "pteltd", "pty", "ptyltd", "pvt", "pvtltd", "private", "privatelimited", "gmbh", "ag", "kg", "se",
        "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as", "asa", "oy", "oyj", "jsc", "pjsc", "ojsc", "cjsc", "ooo", "oao", "ao",
        "fzco", "fze", "fzllc", "kk", "sdnbhd", "bhd", "tbk", "spzoo", "doo", "kft", "zrt",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The names in order, trimmed, without quotation marks, each once.</summary>
    public static ImmutableArray<string> Split(string text)
    {
        var names = new List<string>();
        foreach (var part in Parts(text))
            if (names.Count > 0 && LegalForms.Contains(Letters(part)))
                names[^1] = names[^1] + ", " + part;
            else
                names.Add(part);
        return [.. names.Select(n => n.Trim('"', '“', '”', '„', '«', '»', ' ')).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    private static IEnumerable<string> Parts(string text)
    {
        int start = 0, depth = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length)
            {
                depth = text[i] switch
                {
                    '(' or '（' => depth + 1,
                    ')' or '）' => Math.Max(0, depth - 1),
                    '\n' => 0,
                    _ => depth,
                };
                if (!IsSeparator(text[i]) || (depth > 0 && text.IndexOfAny([')', '）'], i) > 0))
                    continue;
            }
            if (text[start..i].Trim() is { Length: > 0 } part)
                yield return part;
            start = i + 1;
        }
    }

    private static bool IsSeparator(char c) => c is ',' or ';' or '\n' or '，' or '、' or '；';

    private static string Letters(string text)
    {
        if (text.Length > 24)
            return "";
        var letters = new StringBuilder(text.Length);
        foreach (var c in text)
            if (char.IsLetterOrDigit(c))
                letters.Append(char.ToLowerInvariant(c));
        return letters.ToString();
    }
}
