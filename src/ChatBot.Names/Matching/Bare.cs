using ChatBot.Names.Folding;
using ChatBot.Names.Words;

namespace ChatBot.Names.Matching;

/// <summary>Finds names that stand by themselves in what was typed for a name: nothing else is there but words of asking.</summary>
internal static class Bare
{
    private const WordKind Asking = WordKind.Function | WordKind.Determiner | WordKind.Auxiliary | WordKind.Listing | WordKind.Standing;

    /// <summary>The matches with only words of asking around them; a legal form or a place makes another name.</summary>
    public static IEnumerable<Found> Of(FoldedText text, List<Found> found) => found.Where(f => IsBare(text, f.Match));

    /// <summary>Whether more was typed than a name: "is X blacklisted?".</summary>
    public static bool IsQuestion(FoldedText text)
    {
        for (var w = 0; w < text.WordCount; w++)
            if ((Vocabulary.KindOf(text, w) & (WordKind.Auxiliary | WordKind.Listing)) != 0)
                return true;
        return false;
    }

    private static bool IsBare(FoldedText text, NameMatch match)
    {
        for (var w = 0; w < text.WordCount; w++)
            if ((w < match.FirstWord || w > match.LastWord) && (Vocabulary.KindOf(text, w) & Asking) == 0)
                return false;
        return text.Words[match.FirstWord].First == match.Start && text.Words[match.LastWord].End == match.End;
    }
}
