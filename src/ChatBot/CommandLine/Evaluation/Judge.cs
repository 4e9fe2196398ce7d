using System.Collections.Immutable;

namespace ChatBot.CommandLine.Evaluation;

/// <summary>What is wrong with a reply.</summary>
/// <param name="Content">Faults of what is said.</param>
/// <param name="Citation">Faults of where it is said to stand.</param>
internal sealed record Judgement(ImmutableArray<string> Content, ImmutableArray<string> Citation);

/// <summary>Judges replies by what they must and must not show.</summary>
/// <param name="material">The sources and the forms of names.</param>
internal sealed class Judge(Material material)
{
    private const int DumpWords = 12;
    private const int DumpParagraphs = 3;

    /// <summary>Judges one reply.</summary>
    public Judgement Of(Question question, string reply) => new([.. ContentFaults(question, reply)], [.. CitationFaults(question, reply)]);

    private IEnumerable<string> ContentFaults(Question question, string reply)
    {
        if (string.IsNullOrWhiteSpace(reply))
            yield return "empty reply";
        var flat = ReplyText.Flat(reply);
        foreach (var group in question.MustAll)
            if (!material.Wanted(group).Any(wanted => Shows(flat, wanted)))
                yield return "missing one of: " + string.Join(" | ", group.Take(4));
        foreach (var rule in question.MustNot)
            if (Prohibition.Broken(rule, reply) is { } broken)
                yield return $"forbidden {rule}: {broken}";
        foreach (var company in question.Companies)
            if (!material.FormsOf(company).Any(form => Shows(flat, form)))
                yield return "company not shown: " + company;
        foreach (var text in material.TextsOf(question))
            if (Poured(text, question, reply) > DumpParagraphs)
                yield return "quotes paragraphs that do not belong to the question";
    }

    private IEnumerable<string> CitationFaults(Question question, string reply)
    {
        if (question.Cite.IsEmpty)
            yield break;
        var flat = ReplyText.Flat(reply);
        var texts = material.TextsOf(question);
        if (texts.Count > 0 && !texts.Any(t => t.Publisher.Length == 0 || Shows(flat, t.Publisher)))
            yield return "publisher not cited";
        if (!CitationRule.Numbered(reply).Overlaps(question.Cite)
            && !texts.Any(t => question.Cite.Any(n => n <= t.Paragraphs.Length && CitationRule.Quotes(reply, t.Paragraphs[n - 1]))))
            yield return "none of these paragraphs cited or quoted: " + string.Join(", ", question.Cite);
    }

    private static int Poured(CitedText text, Question question, string reply)
    {
        var count = 0;
        for (var n = 1; n <= text.Paragraphs.Length; n++)
            if (!question.Cite.Contains(n) && ReplyText.Words(text.Paragraphs[n - 1]).Length >= DumpWords
                && CitationRule.Quotes(reply, text.Paragraphs[n - 1], DumpWords))
                count++;
        return count;
    }

    private static bool Shows(string flat, string wanted) =>
        flat.Contains(ReplyText.Normalize(wanted).ToLowerInvariant(), StringComparison.Ordinal);
}
