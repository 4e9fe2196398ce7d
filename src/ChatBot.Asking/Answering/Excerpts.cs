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

    /// <summary>Texts of so many sources are read sentence by sentence.</summary>
    private const int MostSources = 12;

    /// <summary>A passage of so many characters is read at a glance.</summary>
    private const int ShortPassage = 350;

    /// <summary>How near the second has to be to the first.</summary>
    private const double Near = 0.85;

    /// <summary>The same where the nearest is quoted already.</summary>
    private const double NearTold = 0.5;

    /// <summary>The nearest sentences, the best first, empty where no passage is near; and what is quoted already where that is nearer than all of them, else null.</summary>
    /// <param name="question">The question.</param>
    /// <param name="content">The stems to look for.</param>
    /// <param name="told">What is quoted already.</param>
    /// <param name="knowledge">What is searched.</param>
    /// <param name="onlyOfSubject">Whether only sentences count that are surely about the company asked about.</param>
    /// <param name="asksOfOther">Whether it asks about a keeper of whom nothing was told: then what that keeper does at all counts too.</param>
    /// <param name="isUntold">Whether no step at all is known of the company: then that it was spared comes before anything else.</param>
    public static (ImmutableArray<Citation> Found, Citation? Told) Of(Question question, ImmutableArray<string> content, ImmutableArray<Citation> told, Knowledge knowledge, bool onlyOfSubject = false, bool asksOfOther = false, bool isUntold = false)
    {
        var index = knowledge.Index.Facts;
        var subject = Subject.Of(question);
        var coverages = index.Coverages(content).ToArray();
        var realms = Realms.Of(question);
        bool IsOfRealm(Citation passage) => !realms.IsEmpty && Realms.Share(realms, Realms.Of(passage.Quote, realms)) == 1;
        var sources = coverages.Where(c => !subject.IsEmpty ? subject.IsNamedIn(c.Passage.Quote) : c.Coverage > 0 || IsOfRealm(c.Passage))
            .GroupBy(c => c.Passage.SourceId).OrderByDescending(g => g.Max(c => c.Coverage)).Take(MostSources).Select(g => g.Key).ToHashSet();
        var texts = coverages.Select(c => c.Passage).Where(p => sources.Contains(p.SourceId)).GroupBy(p => p.SourceId).Select(g => g.OrderBy(p => p.Paragraph).ToArray()).ToArray();
        var all = texts.SelectMany(t => t).ToArray();
        subject = subject.WithAliases(all).ApartFrom(knowledge.View.Companies.Where(c => !question.Companies.Any(own => own.Id == c.Id)), all);
        var relevance = new Relevance(question, content, subject, index) { AsksOfOther = asksOfOther, IsUntold = isUntold };
        // A ground is told of the group in which the company was listed.
        var leastAbout = question.Intent == Intent.Why ? Relevance.Sure : Relevance.Certain;
        // When an act was announced and applies is often told without the names in it.
        bool IsOfSubject(Line line) => line.About >= leastAbout || (relevance.AsksOfDays && Wanted.HasDay(line.Sentence.Quote));
        var scored = texts.SelectMany(t => relevance.Score(Threads.Of(t, subject, knowledge))).Where(s => !onlyOfSubject || IsOfSubject(s.Line) || (IsOfRealm(s.Line.Sentence) && (asksOfOther || (question.Intent == Intent.When && s.Line.About >= Relevance.Sure && Wanted.HasDay(s.Line.Sentence.Quote))))).OrderByDescending(s => s.Score).Take(MostLooked);

        var wantsOwners = Wanted.IsOfOwners(question);
        // "When was it announced, and from when does it apply?"
        var wantsDays = question.Has(Cues.When) && question.Words.Any(w => w.Text is "and");
        bool Belongs(string next) => (wantsDays && Wanted.HasDay(next)) || (wantsOwners && Wanted.IsOfShares(next)) || (relevance.AsksWhether && Wanted.IsDenial(next));
        var found = ImmutableArray<Citation>.Empty;
        var nearest = (Citation?)null;
        var least = 0.0;
        foreach (var (line, score) in scored)
        {
            if (found.Length == Most || score < least)
                break;
            if (found.Any(f => (f.SourceId == line.Passage.SourceId && f.Paragraph == line.Passage.Paragraph) || AreOne(f, line.Sentence)))
                continue;
            var same = told.FirstOrDefault(t => t.SourceId == line.Passage.SourceId && t.Paragraph == line.Passage.Paragraph && t.Quote.Contains(line.Sentence.Quote, StringComparison.Ordinal));
            var isTold = same is not null;
            nearest ??= found.IsEmpty ? same : null;
            least = Math.Max(least, score * (isTold && found.IsEmpty ? NearTold : Near));
            // A ground that no fact holds is worth saying, though its sentence is cited for the step.
            if (!isTold || question.Intent == Intent.Why)
                // What follows from a listing takes more than a sentence to tell.
                found = found.Add(relevance.AsksWhatFollows && line.Passage.Quote.Length <= ShortPassage ? line.Passage : Whole(line, subject, Belongs));
        }
        return ([.. found.SelectMany(f => Items.Around(f, texts.First(t => t[0].SourceId == f.SourceId), subject)).DistinctBy(c => (c.SourceId, c.Start, c.Paragraph))], nearest);
    }

    /// <summary>Whether one of two quotations of a source holds the words of the other, as a live report repeats a sentence with the time before it.</summary>
    public static bool AreOne(Citation a, Citation b) =>
        a.SourceId == b.SourceId && (IsStamped(a.Quote, b.Quote) || IsStamped(b.Quote, a.Quote));

    private static bool IsStamped(string longer, string words) =>
        longer.EndsWith(words, StringComparison.Ordinal) && longer[..^words.Length] is var stamp && stamp.Length <= LongestStamp && (stamp.Length == 0 || stamp.Any(char.IsDigit));

    // In characters: "10:15 a.m. GMT — ".
    private const int LongestStamp = 24;

    /// <summary>Whether a sentence belongs to the one before it: it leans on it, sets it right or is what somebody said who was named there.</summary>
    private static bool GoesOn(string sentence, string next) =>
        Threads.LeansBack(next) || next[0] is '"' or '“' || sentence.Contains("orrection", StringComparison.Ordinal) || sentence.Contains("CORRECTION", StringComparison.Ordinal);

    /// <summary>The sentence with the one before it that it leans on, and the one behind that leans on it or tells more of what is asked.</summary>
    private static Citation Whole(Line line, Subject subject, Func<string, bool> belongs)
    {
        var (passage, best) = (line.Passage, line.At);
        var sentences = Sentences.Of(passage);
        var words = Words.Of(sentences[best].Quote);
        var pointsBack = Threads.LeansBack(sentences[best].Quote) || words.Any(w => w.Text is "he" or "she" or "those");
        // Where the sentence does not name the subject, the one before tells who is meant.
        var meansBefore = best > 0 && line.About < 1 && (Threads.IsOfGroup(words) || subject.IsNamedIn(sentences[best - 1].Quote));
        var first = best > 0 && (pointsBack || meansBefore) ? best - 1 : best;
        // "Is Calder on it too? No. It shares a name."
        if (Relevance.IsQuestion(sentences[best].Quote) && best + 1 < sentences.Length)
            best++;
        bool IsWithNext(string text, string next) => GoesOn(text, next) || belongs(next) || Relevance.IsHeading(text);
        var last = best + 1 < sentences.Length && IsWithNext(sentences[best].Quote, sentences[best + 1].Quote) ? best + 1 : best;
        // "It sold its branch in 2022. To whom? To Calder, says the firm."
        if (last + 2 < sentences.Length && Relevance.IsQuestion(sentences[last + 1].Quote) && Relevance.IsFragment(sentences[last + 1].Quote))
            last += 2;
        var end = sentences[last].Start + sentences[last].Quote.Length;
        return passage with { Start = sentences[first].Start, Quote = passage.Quote[(sentences[first].Start - passage.Start)..(end - passage.Start)] };
    }
}
