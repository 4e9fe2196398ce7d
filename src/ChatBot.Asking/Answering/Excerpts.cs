using System.Collections.Frozen;
using System.Collections.Immutable;
using ChatBot.Asking.Text;
using ChatBot.Asking.Understanding;
using ChatBot.Facts;

namespace ChatBot.Asking.Answering;

/// <summary>Finds the sentences of running texts that are nearest to a question, where no fact answers it.</summary>
internal static class Excerpts
{
    /// <summary>More quotations than this are no answer but reading matter.</summary>
    private const int Most = 2;

    /// <summary>What it is worth that a passage names whom the question is about.</summary>
    private const double Naming = 0.5;

    /// <summary>The same for a passage right behind one that does, and which may speak of "the firm" or "the pair".</summary>
    private const double Following = 0.2;

    /// <summary>What a passage is worth that has the kind of thing asked for: a day, a ground, a reply.</summary>
    private const double Kind = 0.3;

    /// <summary>How much of a question's content a passage must hold that does not name its subject.</summary>
    private const double Telling = 0.5;

    /// <summary>How near the second has to be to the first.</summary>
    private const double Near = 0.8;

    /// <summary>The nearest sentences, the best first; empty where no passage is near.</summary>
    /// <param name="question">The question.</param>
    /// <param name="content">The stems to look for.</param>
    /// <param name="index">What is searched.</param>
    /// <param name="view">The facts.</param>
    public static ImmutableArray<Citation> Of(Question question, ImmutableArray<string> content, KnowledgeIndex index, FactView view)
    {
        var subject = Subject.Of(question);
        var wanted = Wanted.Of(question);
        var named = subject.IsEmpty ? [] : index.Facts.Passages.Where(p => subject.IsNamedIn(p.Quote)).Select(p => (p.SourceId, p.Paragraph)).ToHashSet();
        if (!subject.IsEmpty && named.Count == 0)
            return [];
        var sources = named.Select(n => n.SourceId).ToHashSet();
        var scored = new List<(Citation Passage, double Score)>();
        foreach (var match in index.Facts.Search(content, f => f is null, 0))
        {
            var passage = match.Citation;
            if (!subject.IsEmpty && !sources.Contains(passage.SourceId))
                continue;
            var isNamed = named.Contains((passage.SourceId, passage.Paragraph));
            var follows = named.Contains((passage.SourceId, passage.Paragraph - 1));
            var isTelling = match.Coverage >= Telling && (content.Length > 1 || !subject.IsEmpty);
            if (!isNamed && !isTelling && !follows)
                continue;
            var hasKind = wanted.IsIn(passage.Quote);
            if (!isNamed && !isTelling && !hasKind)
                continue;
            scored.Add((passage, match.Coverage + (isNamed ? Naming : follows ? Following : 0) + (hasKind ? Kind : 0)));
        }
        var best = scored.OrderByDescending(s => s.Score).ToArray();
        var heads = content.Select(Thesaurus.HeadOf).ToHashSet();
        return [.. best.TakeWhile(s => s.Score >= best[0].Score * Near).Take(Most).Select(s => Narrow(s.Passage, heads, subject, wanted))];
    }

    /// <summary>The sentence of the passage that tells most, with the one before it that names the subject and the one behind it that goes on about it.</summary>
    private static Citation Narrow(Citation passage, HashSet<string> heads, Subject subject, Wanted wanted)
    {
        var sentences = Sentences.Of(passage);
        if (sentences.Length < 2)
            return passage;
        var best = Enumerable.Range(0, sentences.Length).MaxBy(i =>
            FactIndex.HeadsOf(sentences[i].Quote).Count(heads.Contains) + (wanted.IsIn(sentences[i].Quote) ? 1.5 : 0) + (subject.IsNamedIn(sentences[i].Quote) ? 1 : 0) - (sentences[i].Quote.EndsWith('?') ? 1 : 0));
        var first = best > 0 && (LeansBack(sentences[best].Quote) || (!subject.IsEmpty && !subject.IsNamedIn(sentences[best].Quote) && subject.IsNamedIn(sentences[best - 1].Quote))) ? best - 1 : best;
        var last = best + 1 < sentences.Length && (LeansBack(sentences[best + 1].Quote) || sentences[best].Quote.EndsWith('?')) ? best + 1 : best;
        var end = sentences[last].Start + sentences[last].Quote.Length;
        return passage with { Start = sentences[first].Start, Quote = passage.Quote[(sentences[first].Start - passage.Start)..(end - passage.Start)] };
    }

    private static readonly FrozenSet<string> Leaning = "it its they their them he she his her this that these those no yes not neither both such".Split(' ').ToFrozenSet();

    private static bool LeansBack(string sentence) => Words.Of(sentence) is [var first, ..] && Leaning.Contains(first.Text);
}
