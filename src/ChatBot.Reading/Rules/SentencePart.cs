using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Rules;

/// <summary>A part of a sentence that can tell another thing of another company than the rest.</summary>
/// <param name="Span">From one border to the next.</param>
/// <param name="IsRelative">Whether it is an aside about the name before it: a relative clause, a participle or a time between commas.</param>
internal readonly partial record struct SentencePart(Span Span, bool IsRelative)
{
    /// <summary>The parts of a text, in order: what stands between borders, and a relative clause up to the comma that ends it.</summary>
    public static IEnumerable<SentencePart> Of(string text)
    {
        var (start, isRelative) = (0, false);
        for (var at = 0; at < text.Length;)
        {
            var border = Border().Match(text, at);
            var end = isRelative && Comma().Match(text, start) is { Success: true, Index: var comma } && (!border.Success || comma < border.Index) ? comma : border.Success ? border.Index : text.Length;
            if (end > start)
                yield return new(new(start, end), isRelative);
            isRelative = border.Success && border.Index == end && border.Groups["relative"].Success;
            start = at = border.Success && border.Index == end ? Math.Max(border.Index + border.Length, end + 1) : Math.Min(text.Length, end + 1);
        }
    }

    /// <summary>It up to the comma behind some words: what an aside behind them tells does not concern them: "is deleted, the Committee having granted its petition".</summary>
    public string ClauseOf(string text, Span words) =>
        text.IndexOf(',', Math.Min(words.End, Span.End), Math.Max(0, Span.End - words.End)) is var comma and > 0 ? text[Span.Start..comma] : Span.Of(text);

    // Not the one in "40,000", nor in "August 9, 2021".
    [GeneratedRegex(@",(?! ?[0-9])")]
    private static partial Regex Comma();

    [GeneratedRegex(@"[;:\uE000]| [–—-] |,(?= (?!and )(?:\p{Lu}[\p{L}.-]* ){1,3}(?:was|is|has|came|went) (?:\p{Ll}+ly )?(?:added|removed|listed|delisted|dropped|deleted|struck|placed|put|taken|off|on)\b)|(?<=^[^,;:]{2,50}), (?<relative>after|following|until|having|once|for)\b|(?<!\bat) once\b(?! on\b)|,? (?:while|whereas|but|though|although|because|when|after|before(?! last\b)|until|unlike)\b|,? (?<relative>whose)\b|(?<=, (?:an?|the|one) (?:[\p{Ll}-]+ ){1,4})(?<relative>which|that|who)\b|, (?:and|(?<relative>which|who|where|having))\b| (?<relative>that|which) (?:it|they) had\b|,? (?<relative>(?:on|from|to|in) which)\b|,(?<relative>)(?= (?:listed|frozen|sanctioned|blacklisted|designated|added|included|inscribed|named|debarred|carried|in place|on the|under|entered|made)\b)| and(?= (?:the )?(?:\p{Lu}[\p{L}.]+ ){1,3}(?:sanctioned|blacklisted|designated|removed|added|listed|froze|put|placed|delisted|struck|lifted|debarred)\b)| and(?= (?:then |later |was |were |is |has |had |been )*(?:ceas|remov|struck|tak|delet|drop|releas|came|comes|left|leaves|goes|went|added|put|placed|enter|lift|delist|let)\p{Ll}*\b)")]
    private static partial Regex Border();
}
