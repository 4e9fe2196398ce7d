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

    /// <summary>What is farther than so many others is not near.</summary>
    private const int MostLooked = 20;

    /// <summary>What it is worth that a passage names whom the question is about.</summary>
    private const double Naming = 0.6;

    /// <summary>The same for a passage right behind one that does, and which may speak of "the firm" or "the pair".</summary>
    private const double Following = 0.2;

    /// <summary>What a passage is worth that has the kind of thing asked for: a day, a ground, a reply.</summary>
    private const double OfKind = 0.4;

    /// <summary>What it is worth that a passage names the list that is asked about.</summary>
    private const double OfList = 0.1;

    /// <summary>How much of a question's content a passage must hold that does not name its subject.</summary>
    private const double Telling = 0.5;

    /// <summary>How near the second has to be to the first.</summary>
    private const double Near = 0.8;

    /// <summary>The nearest sentences, the best first; empty where no passage is near.</summary>
    /// <param name="question">The question.</param>
    /// <param name="content">The stems to look for.</param>
    /// <param name="told">What is quoted already.</param>
    /// <param name="knowledge">What is searched.</param>
    public static ImmutableArray<Citation> Of(Question question, ImmutableArray<string> content, ImmutableArray<Citation> told, Knowledge knowledge)
    {
        var index = knowledge.Index.Facts;
        var subject = Subject.Of(question);
        var wanted = Wanted.Of(question);
        var named = subject.IsEmpty ? [] : index.Passages.Where(p => subject.IsNamedIn(p.Quote)).Select(p => (p.SourceId, p.Paragraph)).ToHashSet();
        if (!subject.IsEmpty && named.Count == 0)
            return [];
        var sources = named.Select(n => n.SourceId).ToHashSet();
        var scored = new List<(Citation Passage, double Score)>();
        foreach (var (passage, coverage) in index.Coverages(content))
        {
            if (!subject.IsEmpty && !sources.Contains(passage.SourceId))
                continue;
            var isNamed = named.Contains((passage.SourceId, passage.Paragraph));
            var follows = named.Contains((passage.SourceId, passage.Paragraph - 1));
            var isTelling = coverage >= Telling && (content.Length > 1 || !subject.IsEmpty);
            var kind = isNamed || isTelling || follows ? wanted.ShareIn(passage.Quote) : 0;
            if (isNamed || (isTelling && (content.Length > 1 || kind > 0)) || (follows && kind > 0))
                scored.Add((passage, coverage + (isNamed ? Naming : follows ? Following : 0) + (kind * OfKind) + (question.Lists.Any(l => passage.Quote.Contains(l, StringComparison.OrdinalIgnoreCase)) ? OfList : 0)));
        }
        var heads = content.Select(Thesaurus.HeadOf).ToHashSet();
        var found = ImmutableArray<Citation>.Empty;
        var best = 0.0;
        foreach (var (passage, score) in scored.OrderByDescending(s => s.Score).Take(MostLooked).TakeWhile(s => found.Length < Most && s.Score >= best * Near))
        {
            var excerpt = Narrow(passage, heads, subject, wanted);
            if (IsTitle(excerpt.Quote) || (!subject.IsEmpty && !subject.IsNamedIn(excerpt.Quote) && !named.Contains((passage.SourceId, passage.Paragraph)) && IsOfOthers(excerpt.Quote, named.Contains((passage.SourceId, passage.Paragraph - 1)), knowledge)))
                continue;
            if (told.Any(t => t.SourceId == excerpt.SourceId && t.Paragraph == excerpt.Paragraph && t.Quote.Contains(excerpt.Quote, StringComparison.Ordinal)))
                continue;
            found = found.Add(excerpt);
            best = Math.Max(best, score);
        }
        return found;
    }

    /// <summary>The sentence of the passage that tells most, with the one before it that names the subject and the one behind it that goes on about it.</summary>
    private static Citation Narrow(Citation passage, HashSet<string> heads, Subject subject, Wanted wanted)
    {
        var sentences = Sentences.Of(passage);
        if (sentences.Length < 2)
            return passage;
        double Worth(string sentence) => FactIndex.HeadsOf(sentence).Count(heads.Contains) + ((subject.IsEmpty ? 0.5 : 1.5) * wanted.ShareIn(sentence)) + (subject.IsNamedIn(sentence) ? 1 : 0) - (IsHeading(sentence) ? 1 : 0);
        // Where the passage names the subject, what is told of it stands there or right behind.
        var named = Enumerable.Range(0, sentences.Length).Where(i => subject.IsNamedIn(sentences[i].Quote)).ToHashSet();
        var best = Enumerable.Range(0, sentences.Length).Where(i => named.Count == 0 || named.Contains(i) || named.Contains(i - 1)).MaxBy(i => Worth(sentences[i].Quote));
        var first = best > 0 && (LeansBack(sentences[best].Quote) || Words.Of(sentences[best].Quote).Any(w => w.Text is "he" or "she") || (!subject.IsNamedIn(sentences[best].Quote) && subject.IsNamedIn(sentences[best - 1].Quote))) ? best - 1 : best;
        var last = best + 1 < sentences.Length && (LeansBack(sentences[best + 1].Quote) || IsHeading(sentences[best].Quote)) ? best + 1 : best;
        var end = sentences[last].Start + sentences[last].Quote.Length;
        return passage with { Start = sentences[first].Start, Quote = passage.Quote[(sentences[first].Start - passage.Start)..(end - passage.Start)] };
    }

    /// <summary>Whether a sentence that does not name the subject speaks of somebody else, and would be taken for the subject's: it names others, or points to nobody.</summary>
    private static bool IsOfOthers(string sentence, bool follows, Knowledge knowledge)
    {
        var words = Words.Of(sentence);
        return knowledge.Names.Find(sentence).Any()
            || (follows ? !(LeansBack(sentence) || words.Take(FirstWords).Any(w => Pointing.Contains(w.Text))) : knowledge.Index.Written.Find(words, new bool[words.Length]).Any(n => !n.IsPlain));
    }

    // A sentence tells whom it speaks of where it begins.
    private const int FirstWords = 5;

    private static readonly FrozenSet<string> Pointing = "pair two three four company companies firm firms entity entities enterprises group concern maker trader operator".Split(' ').ToFrozenSet();

    /// <summary>A line of little else than capitalised words says nothing.</summary>
    private static bool IsTitle(string text) => Words.Of(text).Count(w => !w.IsCapitalized) < FewestPlain;

    private const int FewestPlain = 3;

    /// <summary>"Grounds." and "Why those two?" only tell what comes next.</summary>
    private static bool IsHeading(string sentence) => sentence.EndsWith('?') || sentence.AsSpan().Count(' ') < ShortestSentence;

    private const int ShortestSentence = 3;

    private static readonly FrozenSet<string> Leaning = "it its they their them he his she her this that these those no yes not neither both such".Split(' ').ToFrozenSet();

    private static bool LeansBack(string sentence) => Words.Of(sentence) is [var first, ..] && Leaning.Contains(first.Text);
}
