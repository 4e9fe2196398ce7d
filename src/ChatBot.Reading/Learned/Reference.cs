using System.Collections.Immutable;
using System.Text.RegularExpressions;
using ChatBot.Reading.Text;

namespace ChatBot.Reading.Learned;

/// <summary>Words that stand for companies named before: "it", "the broker", "both", "all three".</summary>
/// <param name="Span">Where they stand.</param>
/// <param name="IsPlural">Whether they stand for several.</param>
internal sealed partial record Reference(Span Span, bool IsPlural)
{
    // Farther back nobody looks for whom a pronoun means.
    private const int Reach = 4;

    /// <summary>The first such words of a sentence; null where it has none.</summary>
    public static Reference? In(string text) =>
        Words().Match(text) is { Success: true } words ? new(Span.Of(words), Plural().IsMatch(words.Value)) : null;

    /// <summary>The companies meant by words in a sentence that names none: those of the nearest sentence before it that names some.</summary>
    public ImmutableArray<Firm> Meant(IReadOnlyList<ReadSentence> sentences, int at)
    {
        for (var i = at - 1; i >= Math.Max(0, at - Reach); i--)
        {
            // What an item of a list says is of nobody whom another item names.
            if (sentences[i].Paragraph != sentences[at].Paragraph && LinePrefix.OfItem(sentences[i + 1].Text) > 0 && LinePrefix.OfItem(FirstOf(sentences, i).Text) > 0)
                return [];
            var named = sentences[i].Firms.Where(f => !f.IsMeant).Select(f => f.Company).Distinct().ToList();
            if (named.Count == 0 || IsPlural && named.Count == 1)
                continue;
            return [.. named.Take(IsPlural ? named.Count : 1).Select(company => new Firm(company, Span, true))];
        }
        return [];
    }

    private static ReadSentence FirstOf(IReadOnlyList<ReadSentence> sentences, int at)
    {
        while (at > 0 && sentences[at - 1].Paragraph == sentences[at].Paragraph)
            at--;
        return sentences[at];
    }

    [GeneratedRegex(@"\b(?:[Bb]oth(?: (?:companies|firms|names|entries|of them))?|[Tt]he (?:two|three|four|five|pair|trio|company|firm|group|bank|shipper|maker|broker|trader|insurer|carrier|manufacturer|supplier|latter|last|yard|others?)|[Aa]ll (?:two|three|four|five|of them)|[Tt]hey|[Tt]hem|[Ii]ts?|[Tt]heir|[Tt]hese|[Tt]hose|[Tt]his company)\b(?! (?:Department|Ministry|of)\b)")]
    private static partial Regex Words();

    [GeneratedRegex("^(?:both|the (?:two|three|four|five|pair|trio|others)|all|they|them|their|these|those)", RegexOptions.IgnoreCase)]
    private static partial Regex Plural();
}
