using System.Collections.Immutable;
using ChatBot.Facts;
using ChatBot.Names.Context;
using ChatBot.Names.Folding;
using ChatBot.Names.Lookup;
using ChatBot.Names.Words;

namespace ChatBot.Names.Matching;

/// <summary>
/// Looks up whole stretches of a text that look like names: what was found letter by letter inside one has to fit the stretch as a whole
/// where it consists of common words only, and a stretch in which nothing was found can be a name in other words.
/// </summary>
internal static class Resemblances
{
    private const float AlmostSure = 0.8f;
    private const float ShortWord = 0.75f;
    private const int ShortestWord = 6;
    private const int ShortestWithCue = 5;
    private const float Likely = 0.45f;
    private const float Unlikely = 0.3f;

    /// <summary>Takes out what is only a piece of another name.</summary>
    public static void RemovePieces(FoldedText text, List<Stretch> stretches, List<Found> found, KnownNames names)
    {
        foreach (var stretch in stretches)
        {
            if (!found.Exists(f => IsDoubtfulPiece(stretch, f)))
                continue;
            var (start, length) = stretch.In(text);
            var likely = names.Find(text.Original.Substring(start, length));
            found.RemoveAll(f => IsDoubtfulPiece(stretch, f) && !likely.Exists(l => l.Company == f.Match.Form.Company && l.Score >= Unlikely));
        }
    }

    /// <summary>The mentions in stretches where nothing was found; never of a company whose name was found there and rejected for what stands around it.</summary>
    public static IEnumerable<Mention> Find(
        FoldedText text, List<Stretch> stretches, List<Found> found, List<Found> rejected, KnownNames names)
    {
        foreach (var stretch in stretches.Where(s => !found.Exists(f => s.Overlaps(f.Span.FirstWord, f.Span.LastWord))))
            if (MentionOf(text, stretch, rejected, names) is { } whole)
                yield return whole;
            else
                foreach (var part in stretch.PartsIn(text))
                    if (MentionOf(text, part, rejected, names) is { } mention)
                        yield return mention;
    }

    private static Mention? MentionOf(
        FoldedText text, Stretch stretch, List<Found> rejected, KnownNames names)
    {
        var (start, length) = stretch.In(text);
        var words = text.Original.Substring(start, length);
        var likely = names.Find(words);
        if (likely.Count > 0 && likely[0].Agreement.Words == 1 && !IsTelling(text, stretch))
            return null;
        likely.RemoveAll(l => rejected.Exists(r => r.Match.Form.Company == l.Company && stretch.Overlaps(r.Match.FirstWord, r.Match.LastWord)));
        return likely.Count == 0 || likely[0].Score < (IsFarFetched(likely[0].Agreement) ? AlmostSure : Likely)
            ? null
            : new Mention(start, length, words, [.. likely.Where(l => l.Score > likely[0].Score - Scoring.Tie).Select(l => Candidate(l, names.Companies))]) { IsResemblance = true };
    }

    /// <summary>Says what a found name means.</summary>
    public static NameCandidate Candidate(in LikelyName likely, ImmutableArray<Company> companies) =>
        new(companies[likely.Company], likely.Name, likely.Score, Explanation.Of(likely.Agreement));

    /// <summary>One word can be any word: it must be long, and have a capital letter or words of lists and companies around it.</summary>
    private static bool IsTelling(FoldedText text, in Stretch stretch)
    {
        var hasCue = Cues.AreNear(text, stretch.Span(text));
        for (var w = stretch.FirstWord; w <= stretch.LastWord; w++)
            if (text.Words[w] is var word && (hasCue || word.HasCapital)
                && word.Length >= (hasCue ? ShortestWithCue : ShortestWord) && !Vocabulary.IsKnown(text.LettersOf(word)))
                return true;
        return false;
    }

    /// <summary>Whether a short word only resembles one of the name, or the only word does.</summary>
    private static bool IsFarFetched(in Agreement agreement) =>
        agreement.LeastLike < ShortWord || agreement is { Words: 1, Misspelt: 1 };

    private static bool IsDoubtfulPiece(in Stretch stretch, in Found found) =>
        found.Match.Form is { IsDerived: true, IsOfCommonWords: true }
        && stretch.Overlaps(found.Span.FirstWord, found.Span.LastWord)
        && stretch.LastWord - stretch.FirstWord > found.Span.LastWord - found.Span.FirstWord;
}
