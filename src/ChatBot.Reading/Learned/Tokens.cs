using System.Text;
using System.Text.RegularExpressions;
using ChatBot.Facts;

namespace ChatBot.Reading.Learned;

/// <summary>The words of a text as features see them: stems in lower case, numbers alike, and names and dates as marks, so that what is learned of one firm holds for all.</summary>
internal static partial class Tokens
{
    /// <summary>The company asked about.</summary>
    public const string Company = "@C";

    private const string Other = "@O", Day = "@D", Period = "@Y", Limit = "@L", Number = "#";

    private const int ShortestStem = 4;

    private static readonly string[] Endings = ["ations", "ation", "ings", "ing", "ments", "ment", "ied", "ies", "ed", "es", "s", "e"];

    [GeneratedRegex(@"@[A-Z]|\p{L}+|\p{N}+")]
    private static partial Regex Word();

    [GeneratedRegex(@"@[A-Z]|\p{L}+|\p{N}+|[^\s\p{L}\p{N}]")]
    private static partial Regex WordOrMark();

    /// <summary>The words of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="withMarks">Whether a punctuation mark counts as a word.</param>
    public static List<string> Of(string text, bool withMarks = false)
    {
        var tokens = new List<string>();
        foreach (var match in (withMarks ? WordOrMark() : Word()).EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length);
            tokens.Add(char.IsNumber(word[0]) ? Number : char.IsLetter(word[0]) ? Stem(word) : word);
        }
        return tokens;
    }

    /// <summary>The words of a sentence, with marks for its dates and companies, one of which is asked about.</summary>
    public static List<string> Of(ReadSentence sentence, string company)
    {
        var mine = sentence.Firms.Where(f => f.Company == company).Select(f => f.Span).ToHashSet();
        var marks = mine.Select(s => (Span: s, Mark: Company))
            .Concat(sentence.Firms.Where(f => !mine.Contains(f.Span)).Select(f => (f.Span, Other)).Distinct())
            .Concat(sentence.Unit.Dates.Select(d => (d.Span, d.IsLimit ? Limit : d.Date.Precision is DatePrecision.Day or DatePrecision.Week ? Day : Period)))
            .OrderBy(m => m.Span.Start);
        var text = new StringBuilder();
        var end = 0;
        foreach (var (span, mark) in marks)
        {
            if (span.Start < end)
                continue;
            text.Append(sentence.Text, end, span.Start - end).Append(' ').Append(mark).Append(' ');
            end = span.End;
        }
        return Of(text.Append(sentence.Text, end, sentence.Text.Length - end).ToString());
    }

    /// <summary>A word without its ending.</summary>
    public static string Stem(string word)
    {
        var lower = word.ToLowerInvariant();
        return Array.Find(Endings, e => lower.Length - e.Length >= ShortestStem && lower.EndsWith(e, StringComparison.Ordinal)) is { } ending ? lower[..^ending.Length] : lower;
    }

    /// <summary>The last words before a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="count">How many.</param>
    /// <param name="withMarks">Whether a punctuation mark counts as a word.</param>
    public static IEnumerable<string> Before(string text, int at, int count, bool withMarks = false) => Of(text[Math.Max(0, at - Near)..at], withMarks).TakeLast(count);

    /// <summary>The first words behind a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    /// <param name="count">How many.</param>
    /// <param name="withMarks">Whether a punctuation mark counts as a word.</param>
    public static IEnumerable<string> Behind(string text, int at, int count, bool withMarks = false) => Of(text[at..Math.Min(text.Length, at + Near)], withMarks).Take(count);

    // Characters in which the next few words stand.
    private const int Near = 40;
}
