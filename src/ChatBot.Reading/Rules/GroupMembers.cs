using System.Text.RegularExpressions;
using ChatBot.Reading.Naming;
using ChatBot.Reading.Text;
using ChatBot.Reading.Words;

namespace ChatBot.Reading.Rules;

/// <summary>Whom "both", "all three" or "the pair" mean: the firms that the sentences right before speak of, where they are that many.</summary>
internal static partial class GroupMembers
{
    // In sentences.
    private const int Reach = 3;

    /// <summary>How many a phrase means; null where it is no such phrase.</summary>
    public static int? CountOf(string phrase) =>
        Group().Match(When().Replace(phrase, "").Trim(' ', ',')) is not { Success: true } match ? null
        : match.Groups["count"].Success ? Numbers.Parse(match.Groups["count"].Value) : match.Groups["three"].Success ? 3 : 2;

    /// <summary>How many of those named before a phrase means, and whether the first or the last of them; null where it is no such phrase.</summary>
    public static (int Count, bool IsFirst)? PartOf(string phrase) =>
        Part().Match(When().Replace(phrase, "").Trim(' ', ',')) is { Success: true } part && Numbers.Parse(part.Groups["count"].Value) is { } count ? (count, part.Groups["first"].Success) : null;

    [GeneratedRegex(@"^[Tt]he (?:(?<first>first)|last) (?<count>two|three|four|five)(?: (?:of them|firms|companies|names))?$")]
    private static partial Regex Part();

    [GeneratedRegex(@"(?:,| (?:already|on|in|from|since|after|over|under|last|yesterday|today)\b).*$")]
    private static partial Regex When();

    /// <summary>Such a phrase at the start of a sentence; null without one.</summary>
    public static string? Opening(string text) => Start().Match(text) is { Success: true } start ? start.Value : null;

    [GeneratedRegex(@"^(?:Both(?: of them| firms| companies| names)?|The (?:pair|duo|trio)|(?:All|The) (?:two|three|four|five|six|seven|eight)(?: of them| firms| companies| names| entities)?)(?= (?:are|were|have|had|face|now|will)\b)")]
    private static partial Regex Start();

    /// <summary>The names of the firms that are subjects or objects of the sentences before, nearest sentences first until they are as many as meant; empty where they cannot be.</summary>
    /// <param name="before">The sentences before, the nearest last.</param>
    /// <param name="count">How many are meant.</param>
    public static IReadOnlyList<(Sentence Sentence, ProperName Name)> Of(IReadOnlyList<Sentence> before, int count)
    {
        var found = new List<(Sentence Sentence, ProperName Name)>();
        for (var i = before.Count - 1; i >= Math.Max(0, before.Count - Reach); i--)
        {
            var sentence = before[i];
            found.InsertRange(0, ProperName.Find(sentence.Narration, new(0, sentence.Narration.Length))
                .Where(n => (n.Text.Contains(' ', StringComparison.Ordinal) || n.Text.Contains('-', StringComparison.Ordinal)) && HeadNames.IsCompanyLike(n.Text) && HeadNames.IsWhole(sentence.Narration, n) && !n.IsPossessive
                    && (LegalForms.IsWritten(n.Text[(n.Text.LastIndexOf(' ') + 1)..]) || !PersonNames.IsPerson(sentence.Narration, n)) && !HeadNames.IsWhere(sentence.Narration, n) && !IsInBrackets(sentence.Narration, n)).Select(n => (sentence, n)));
            var names = WithoutShortForms(found);
            if (names.Count >= count)
                return names.Count == count ? names : [];
        }
        return [];
    }

    // "NAME (also OTHER)": one firm.
    private static bool IsInBrackets(string text, ProperName name) =>
        text.LastIndexOf('(', name.Span.Start) is var open and >= 0 && text.IndexOf(')', open) is var close && (close < 0 || close >= name.Span.End);

    private static List<(Sentence Sentence, ProperName Name)> WithoutShortForms(List<(Sentence Sentence, ProperName Name)> found)
    {
        var names = found.DistinctBy(f => NameKey.Of(f.Name.Text)).ToList();
        return names.FindAll(n => !names.Exists(o => NameKey.WordsOf(o.Name.Text) is var whole && NameKey.WordsOf(n.Name.Text) is var part && part.Count < whole.Count && NameKey.IsWithin(part, whole)));
    }

    [GeneratedRegex(@"^(?:[Bb]oth(?: (?:of them|entries|listings|designations|(?:[\p{Ll}-]+ ){0,2}\p{Ll}{3,}s))?|[Tt]he (?:pair|duo)|(?<three>[Tt]he trio)|(?:[Aa]ll|[Tt]hese|[Tt]he)(?: same)? (?<count>two|three|four|five|six|seven|eight)(?: (?:of them|(?:\p{L}[\p{L}-]* ){0,2}(?:firms|companies|names|entities|entries|listings|designations)))?)$")]
    private static partial Regex Group();
}
