using System.Globalization;
using System.Text.RegularExpressions;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>How a reply points to a paragraph: by its number, or by seven of its words in a row.</summary>
internal static partial class CitationRule
{
    private const int QuotedWords = 7;
    private const int LongestRange = 40;

    /// <summary>The paragraphs that the reply numbers: "¶ 4", "paragraphs 2 and 5", "p. 3-5".</summary>
    public static IReadOnlySet<int> Numbered(string reply)
    {
        var numbers = new SortedSet<int>();
        foreach (Match place in Place().Matches(ReplyText.Normalize(reply)))
        {
            var body = place.Groups[1].Value;
            foreach (Match range in Range().Matches(body))
            {
                var (from, to) = (Number(range.Groups[1]), Number(range.Groups[2]));
                if (from <= to && to <= from + LongestRange)
                    numbers.UnionWith(Enumerable.Range(from, to - from + 1));
            }
            foreach (Match single in Digits().Matches(body))
                numbers.Add(Number(single));
        }
        return numbers;
    }

    /// <summary>Whether the reply repeats so many words of the paragraph in a row, or all of a shorter one.</summary>
    public static bool Quotes(string reply, string paragraph, int count = QuotedWords)
    {
        var words = ReplyText.Words(paragraph);
        count = Math.Min(count, words.Length);
        var said = " " + string.Join(' ', ReplyText.Words(reply)) + " ";
        for (var i = 0; count > 0 && i + count <= words.Length; i++)
            if (said.Contains(" " + string.Join(' ', words, i, count) + " ", StringComparison.Ordinal))
                return true;
        return false;
    }

    private static int Number(Capture digits) => int.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?:\b(?:paragraphs?|paras?|par|absatz|absätze|párrafos?|paragraphes?|lines?|p)\b\.?|¶+|§+|第)\s*(?:nos?\.?|numbers?|#)?\s*([0-9]{1,3}(?:\s*(?:,|;|and|&|und|et|y|-|to|/)\s*(?:¶|§)?[0-9]{1,3})*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Place();

    [GeneratedRegex(@"([0-9]{1,3})\s*(?:-|to)\s*([0-9]{1,3})", RegexOptions.CultureInvariant)]
    private static partial Regex Range();

    [GeneratedRegex("[0-9]{1,3}", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
