using System.Runtime.InteropServices;
using ChatBot.Names.Context;
using ChatBot.Names.Folding;
using ChatBot.Names.Index;

namespace ChatBot.Names.Matching;

/// <summary>A match with its surroundings.</summary>
/// <param name="Match">The match.</param>
/// <param name="Span">The stretch it takes.</param>
/// <param name="Score">How well it fits.</param>
internal readonly record struct Found(NameMatch Match, NameSpan Span, double Score);

/// <summary>Goes through a text and compares what the index proposes at each place where a name can start.</summary>
internal static class Scanner
{
    /// <summary>All matches in a text, whatever stands around them.</summary>
    public static List<Found> Scan(FoldedText text, NameIndex index)
    {
        var found = new List<Found>();
        var proposals = new List<int>();
        for (var w = 0; w < text.WordCount; w++)
        {
            var word = text.Words[w];
            for (var start = word.First; start < word.End; start++)
                if (start == word.First || text.GapBefore(start) == Gap.Soft)
                    Compare(text, start, w, index, proposals, found);
        }
        return found;
    }

    private static void Compare(FoldedText text, int start, int word, NameIndex index, List<int> proposals, List<Found> found)
    {
        proposals.Clear();
        index.Propose(text, start, proposals);
        foreach (var proposal in CollectionsMarshal.AsSpan(proposals))
            if (Comparer.Compare(text, start, word, index.Forms[proposal]) is { } match)
                found.Add(new Found(match, NameSpan.Around(text, match), Scoring.Score(match)));
    }
}
