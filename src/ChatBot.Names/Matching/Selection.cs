using System.Collections;
using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Context;
using ChatBot.Names.Folding;
using ChatBot.Names.Index;

namespace ChatBot.Names.Matching;

/// <summary>Chooses among overlapping matches: more letters before fewer, then the better fit.</summary>
internal static class Selection
{
    /// <summary>The matches that the surroundings admit, those in a row with admitted ones included.</summary>
    public static List<Found> Admitted(FoldedText text, List<Found> found)
    {
        var certain = new List<Found>();
        var doubtful = new List<Found>();
        foreach (var candidate in found)
            if (Gate.Admits(text, candidate.Match, candidate.Span))
                certain.Add(candidate);
            else if (candidate.Match.Form.Strength == Strength.Weak && !LongerName.Contains(text, candidate.Match, candidate.Span))
                doubtful.Add(candidate);
        if (certain.Count > 0 && doubtful.Count > 0)
            certain.AddRange(Coordination.InRow(text, doubtful, certain));
        return certain;
    }

    /// <summary>The mentions that remain, in order and without overlaps.</summary>
    public static ImmutableArray<Mention> Mentions(FoldedText text, List<Found> found, ImmutableArray<Company> companies)
    {
        if (found.Count == 0)
            return [];
        found.Sort(Compare);
        var chosen = new List<Found>();
        var taken = new BitArray(text.WordCount);
        foreach (var candidate in found)
            if (Take(taken, candidate.Span))
                chosen.Add(candidate);
        chosen.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        var rivals = found.ToLookup(f => (f.Match.Start, f.Match.End));
        return [.. chosen.Select(c => Mention(text, c, rivals[(c.Match.Start, c.Match.End)], companies))];
    }

    private static bool Take(BitArray taken, in NameSpan span)
    {
        for (var w = span.FirstWord; w <= span.LastWord; w++)
            if (taken[w])
                return false;
        for (var w = span.FirstWord; w <= span.LastWord; w++)
            taken[w] = true;
        return true;
    }

    /// <summary>Says what a match means.</summary>
    public static NameCandidate Candidate(in Found found, ImmutableArray<Company> companies) =>
        new(companies[found.Match.Form.Company], found.Match.Form.Name, found.Score, Scoring.Explain(found.Match, found.Span));

    private static Mention Mention(FoldedText text, Found chosen, IEnumerable<Found> rivals, ImmutableArray<Company> companies)
    {
        var start = text.SourceStart(chosen.Span.Start);
        var length = text.SourceEnd(chosen.Span.End - 1) - start;
        var candidates = rivals
            .Where(f => f.Score > chosen.Score - Scoring.Tie)
            .DistinctBy(f => f.Match.Form.Company)
            .Select(f => Candidate(f, companies));
        return new Mention(start, length, text.Original.Substring(start, length), [.. candidates]);
    }

    private static int Compare(Found a, Found b)
    {
        var letters = (b.Match.End - b.Match.Start - b.Match.Edits).CompareTo(a.Match.End - a.Match.Start - a.Match.Edits);
        if (letters != 0)
            return letters;
        var score = b.Score.CompareTo(a.Score);
        return score != 0 ? score : a.Span.Start.CompareTo(b.Span.Start);
    }
}
